import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

export const ANTIBIOTICO: DemoArticle = {
  slug: 'antibiotico-nao-e-para-gripe',
  title: 'Antibiótico não é para gripe',
  excerpt: 'Por que a receita às vezes não vem, e por que isso é uma boa notícia.',
  category: 'vacinas',
  author: 'editor',
  medicalCategory: 'general',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription:
    'A diferença entre vírus e bactérias e o que perguntar quando a receita não traz antibiótico.',
  metaKeywords: 'antibiótico, resistência, gripe',
  fate: 'draft',
  content: prose`
<p>Sair da consulta sem receita dá a impressão de ter saído de mãos vazias. Na gripe, é quase sempre o contrário: a
equipe examinou, não achou sinal de bactéria e poupou um remédio que não teria o que fazer.</p>

<h2>Vírus e bactérias</h2>
<p>O antibiótico age em partes que a bactéria tem e o vírus não tem. É por isso que ele não serve para gripe,
resfriado e a maioria das dores de garganta.</p>

<h2>Três perguntas para a consulta</h2>
<ol>
  <li>O que indica que é vírus, ou bactéria?</li>
  <li>O que posso fazer em casa para me sentir melhor?</li>
  <li>Que sinais pedem que eu volte?</li>
</ol>
<p><em>Falta escrever: resistência em números, com fonte; o que fazer com as sobras.</em></p>
`,
};

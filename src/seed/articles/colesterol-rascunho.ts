import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

export const COLESTEROL: DemoArticle = {
  slug: 'como-ler-o-exame-de-colesterol',
  title: 'Como ler o exame de colesterol',
  excerpt:
    'LDL, HDL, triglicérides: o que é cada linha do laudo e por que a meta não é igual para todos.',
  category: 'exames',
  author: 'editor',
  medicalCategory: 'laboratory',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription:
    'O que significa cada linha do exame de colesterol e o que perguntar na consulta.',
  metaKeywords: 'colesterol, LDL, HDL, triglicérides, exame de sangue',
  fate: 'draft',
  content: prose`
<p>O laudo chega por e-mail, com meia dúzia de siglas e setas para cima e para baixo. Antes de se assustar com uma
seta, vale saber o que cada linha mede.</p>

<h2>As siglas</h2>
<ul>
  <li><strong>LDL</strong> é a partícula que leva o colesterol do fígado para o corpo.</li>
  <li><strong>HDL</strong> é a que faz o caminho de volta.</li>
  <li><strong>Triglicérides</strong> são uma reserva de energia que circula no sangue.</li>
  <li><strong>Não HDL</strong> é a soma de tudo, menos o HDL.</li>
</ul>

<h2>Por que a meta não é a mesma para todos</h2>
<p>O valor desejado do LDL depende do risco de cada pessoa: idade, pressão, diabetes, tabagismo e o que já aconteceu
com o coração e os vasos. Por isso o mesmo número pode ser tranquilo para um leitor e pedir tratamento para outro.</p>
<p><em >Falta escrever: jejum antes do exame, repetição, o que perguntar na consulta. Falta a tabela de metas com a
fonte.</em ></p>
`,
};

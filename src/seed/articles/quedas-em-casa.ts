import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

/** Waits for a decision: one sentence names no source, and a reviewer has to justify it. */
export const QUEDAS_EM_CASA: DemoArticle = {
  slug: 'quedas-em-casa',
  title: 'Quedas em casa: força, luz e tapetes',
  excerpt:
    'O que os ensaios mostram sobre exercício e equilíbrio, e uma volta pela casa com olhos de quem cuida.',
  category: 'seguranca-do-paciente',
  author: 'medical_professional',
  medicalCategory: 'preventive',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription:
    'Exercício, equilíbrio e arrumação da casa: o que os ensaios mostram sobre quedas.',
  metaKeywords: 'quedas, idosos, equilíbrio, exercício',
  evidenceLevel: '1',
  fate: 'waiting',
  content: prose`
<p>Uma queda raramente vem de um motivo só. É o tapete solto, a lâmpada queimada, o chinelo gasto e a perna que já não
firma como antes, tudo na mesma noite. Por isso a conversa sobre quedas começa em dois lugares: no corpo e na
casa.</p>

<h2>O corpo</h2>
<p>Uma revisão da Cochrane de 2019, com 108 ensaios e 23 mil participantes, encontrou 23% menos quedas entre pessoas
idosas que faziam exercício, sobretudo treino de equilíbrio e força (Sherrington et al., 2019) [1]. Os programas
estudados tinham orientação e aumentavam a dificuldade aos poucos.</p>
<p>Remédios para dormir pioram o equilíbrio durante a madrugada. Se alguém da casa usa algum, conte isso na próxima
consulta; a troca, quando é possível, é feita devagar e com acompanhamento.</p>

<h2>A casa, cômodo por cômodo</h2>
<ul>
  <li><strong>Corredor:</strong> uma luz que acende sozinha e nada no chão.</li>
  <li><strong>Banheiro:</strong> barras firmes ao lado do vaso e do chuveiro, e piso que não escorrega molhado.</li>
  <li><strong>Quarto:</strong> interruptor ao alcance da cama e sapato fechado ao lado dela.</li>
  <li><strong>Cozinha:</strong> o que se usa todo dia fica entre a cintura e os ombros.</li>
  <li><strong>Escada:</strong> corrimão dos dois lados e fita colorida na beira do degrau.</li>
</ul>

<h2>Os olhos e os pés</h2>
<p>Marque a consulta de vista uma vez por ano e não use óculos de leitura para andar. Corte as unhas, olhe a sola dos
pés e aposente o chinelo que dança no calcanhar.</p>

<h2>E se cair?</h2>
<p>Respire e veja se algo dói antes de tentar levantar. Role de lado, apoie-se num móvel firme e sente-se um pouco.
Chame alguém se bateu a cabeça, se usa remédio para afinar o sangue, se não consegue apoiar a perna ou se
desmaiou.</p>

<h2>Referências</h2>
<p>1. Sherrington C, Fairhall NJ, Wallbank GK e colaboradores. Exercise for preventing falls in older people living in
the community. Cochrane Database Syst Rev. 2019;1:CD012424. doi:10.1002/14651858.CD012424.pub2</p>
`,
};

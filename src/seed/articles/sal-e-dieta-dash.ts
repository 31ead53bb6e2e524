import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

export const SAL_E_DIETA_DASH: DemoArticle = {
  slug: 'menos-sal-sem-perder-o-sabor',
  title: 'Menos sal sem perder o sabor',
  excerpt:
    'Onde o sal se esconde, o que a dieta DASH mostrou e sete trocas simples para a cozinha de todo dia.',
  category: 'alimentacao',
  author: 'medical_professional',
  medicalCategory: 'cardiology',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription:
    'Onde o sal se esconde, o que a dieta DASH mostrou e trocas simples para a cozinha de todo dia.',
  metaKeywords: 'sal, sódio, dieta DASH, pressão arterial',
  evidenceLevel: '2',
  fate: 'published',
  content: prose`
<p>O saleiro na mesa leva a culpa, mas a maior parte do sódio costuma chegar pronta: no pão, no queijo, no tempero em
cubo, no embutido e no molho de garrafa. Ler o rótulo é o primeiro passo, e o segundo é cozinhar um pouco mais.</p>

<h2>O que a pesquisa mostrou</h2>
<p>No estudo DASH-Sodium, 412 adultos comeram refeições preparadas pelos pesquisadores, com três níveis de sal. A
pressão caiu a cada degrau de redução do sódio, e caiu mais quando o cardápio era rico em frutas, verduras, grãos e
laticínios magros (Sacks et al., 2001) [1]. As Diretrizes Brasileiras de Hipertensão de 2020 recomendam até 2 g de
sódio por dia, o mesmo que 5 g de sal, cerca de uma colher de chá rasa [2].</p>
<p>O efeito varia de pessoa para pessoa. Comer com menos sal acompanha o tratamento; não é razão para deixar o remédio
de lado.</p>

<h2>Sete trocas para começar hoje</h2>
<ol>
  <li>Troque o tempero pronto por alho, cebola, louro, cominho ou páprica.</li>
  <li>Limão ou vinagre no fim do cozimento: a acidez realça o gosto.</li>
  <li>Dessalgue o bacalhau, a carne-seca e as azeitonas em várias águas.</li>
  <li>Lave o milho, a ervilha e o grão-de-bico em conserva antes de servir.</li>
  <li>Compare dois rótulos da mesma prateleira e escolha o de menor sódio.</li>
  <li>Reserve presunto, salame e salsicha para dias de festa.</li>
  <li>Tire o saleiro da mesa por um mês: o paladar se acostuma aos poucos.</li>
</ol>

<h2>Cuidado com o sal de potássio</h2>
<p>Os sais que trocam parte do sódio por potássio não servem para todos. Quem tem doença dos rins, usa certos remédios
para o coração ou já teve potássio alto no exame pergunta antes à equipe que o acompanha.</p>

<h2>Referências</h2>
<p>1. Sacks FM, Svetkey LP, Vollmer WM e colaboradores. Effects on blood pressure of reduced dietary sodium and the
DASH diet. N Engl J Med. 2001;344:3-10. doi:10.1056/NEJM200101043440101</p>
<p>2. Barroso WKS, Rodrigues CIS, Bortolotto LA e colaboradores. Diretrizes Brasileiras de Hipertensão Arterial 2020.
Arq Bras Cardiol. 2021;116(3):516-658. doi:10.36660/abc.20201238</p>
`,
};

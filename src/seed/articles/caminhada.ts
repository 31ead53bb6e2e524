import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

export const CAMINHADA: DemoArticle = {
  slug: 'caminhar-quanto-e-o-bastante',
  title: 'Caminhar: quanto é o bastante?',
  excerpt:
    'Dez mil passos é um número redondo, não uma regra. O que os estudos dizem sobre começar com menos.',
  category: 'prevencao',
  author: 'author',
  medicalCategory: 'preventive',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription:
    'Quantos passos por dia? O que as pesquisas mostram e como começar a caminhar aos poucos.',
  metaKeywords: 'caminhada, atividade física, passos por dia',
  evidenceLevel: '1',
  fate: 'published',
  content: prose`
<p>O número dez mil nasceu longe dos laboratórios: era o nome de um contador de passos vendido no Japão nos anos 1960.
Virou meta no mundo inteiro porque é fácil de lembrar. A boa notícia é que se pode começar com bem menos.</p>

<h2>O que foi medido</h2>
<p>Uma análise de quinze estudos, com 47 mil adultos de quatro continentes, relacionou mais passos por dia a menor
mortalidade, com ganho que se estabiliza entre 6 mil e 8 mil passos depois dos 60 anos e entre 8 mil e 10 mil antes
disso [1]. São estudos de observação: mostram que as duas coisas andam juntas, e parte da diferença pode vir de quem
já era mais saudável.</p>
<p>As diretrizes da Organização Mundial da Saúde de 2020 recomendam de 150 a 300 minutos por semana de atividade
moderada para adultos, e lembram que algum movimento é melhor do que nenhum [2]. Caminhar num passo em que ainda se
consegue conversar já conta como atividade moderada.</p>

<h2>Como começar</h2>
<ol>
  <li>Durante três dias, use o contador do celular sem mudar nada na rotina. Esse é o seu ponto de partida.</li>
  <li>Na semana seguinte, some um passeio de dez minutos por dia.</li>
  <li>Quando ele ficar fácil, some outros dez, ou inclua uma ladeira no mesmo trajeto.</li>
  <li>Combine com alguém: quem tem companhia falta menos ao compromisso.</li>
</ol>

<h2>Calçada, calor e chuva</h2>
<p>Prefira a manhã ou o fim da tarde nos meses quentes e leve água. Um tênis confortável basta; não é preciso comprar
nada especial. Se a calçada do bairro é ruim, um parque, uma galeria ou o corredor do prédio resolvem. O importante é
que o caminho caiba no dia.</p>

<h2>Converse antes de aumentar o ritmo</h2>
<p>Quem tem doença do coração, dor no peito, tontura ou falta de ar aos pequenos esforços conversa primeiro com a
equipe de saúde. O mesmo vale para quem ficou muito tempo parado e quer passar direto à corrida.</p>

<h2>Referências</h2>
<p>1. Paluch AE, Bajpai S, Bassett DR e colaboradores. Daily steps and all-cause mortality: a meta-analysis of 15
international cohorts. Lancet Public Health. 2022;7(3):e219-e228. doi:10.1016/S2468-2667(21)00302-9</p>
<p>2. Bull FC, Al-Ansari SS, Biddle S e colaboradores. World Health Organization 2020 guidelines on physical activity
and sedentary behaviour. Br J Sports Med. 2020;54:1451-62. doi:10.1136/bjsports-2020-102955</p>
`,
};

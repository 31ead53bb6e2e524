import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

export const PRESSAO_EM_CASA: DemoArticle = {
  slug: 'como-medir-a-pressao-em-casa',
  title: 'Como medir a pressão em casa',
  excerpt:
    'Postura, horário e número de medidas: o passo a passo para levar à consulta valores em que se pode confiar.',
  category: 'hipertensao',
  author: 'medical_professional',
  medicalCategory: 'cardiology',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription:
    'Passo a passo para medir a pressão arterial em casa e levar os valores à consulta.',
  metaKeywords: 'pressão arterial, hipertensão, medida em casa',
  evidenceLevel: '1',
  fate: 'published',
  content: prose`
<p>Muita gente chega à consulta com um caderno de números e uma dúvida: qual deles vale? A resposta começa antes do
aparelho. A pressão muda ao longo do dia, com a conversa, o café e a pressa, e por isso uma medida isolada diz
pouco.</p>

<h2>Antes de medir</h2>
<ul>
  <li>Escolha um aparelho de braço, automático e validado, com a braçadeira do tamanho do seu braço.</li>
  <li>Esvazie a bexiga e espere meia hora depois de café, cigarro, exercício ou refeição.</li>
  <li>Sente-se por cinco minutos em silêncio, com as costas apoiadas e os pés no chão.</li>
  <li>Deixe o braço nu, apoiado na mesa, na altura do coração.</li>
</ul>

<h2>Quantas medidas, e quando</h2>
<p>O protocolo brasileiro de medida residencial pede três medidas pela manhã e três à noite, durante cinco dias
(Diretrizes Brasileiras de Hipertensão, 2020) [1]. Anote todas, mesmo as que parecerem estranhas: é a média que conta.
Entre uma medida e outra, espere um minuto sem falar.</p>

<h2>O que os números querem dizer</h2>
<p>Em casa, a média a partir de 130 por 80 mmHg é considerada alterada (Diretrizes Brasileiras de Hipertensão, 2020)
[1]. O limite é menor que o do consultório, em que se usa 140 por 90 mmHg [1]. Uma média alterada não é um
diagnóstico: é um motivo para conversar.</p>
<p>Um grande ensaio clínico comparou metas de tratamento em pessoas de alto risco e mostrou menos eventos
cardiovasculares com a meta mais baixa, ao lado de mais episódios de pressão baixa e desmaio [2]. A meta de cada
pessoa é decidida com a equipe que a acompanha.</p>

<h2>Quando procurar ajuda sem esperar</h2>
<p>Procure um serviço de urgência se a pressão vier muito alta junto de dor no peito, falta de ar, fraqueza de um lado
do corpo, alteração da fala ou dor de cabeça intensa e súbita. Fora dessas situações, repita a medida depois de alguns
minutos de repouso e leve o caderno à próxima consulta. Não mude a dose dos seus remédios por conta própria.</p>

<h2>Referências</h2>
<p>1. Barroso WKS, Rodrigues CIS, Bortolotto LA e colaboradores. Diretrizes Brasileiras de Hipertensão Arterial 2020.
Arq Bras Cardiol. 2021;116(3):516-658. doi:10.36660/abc.20201238</p>
<p>2. SPRINT Research Group. A randomized trial of intensive versus standard blood-pressure control. N Engl J Med.
2015;373:2103-16. doi:10.1056/NEJMoa1511939. PMID: 26551272</p>
`,
};

import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

export const VACINA_DA_GRIPE: DemoArticle = {
  slug: 'vacina-da-gripe-depois-dos-60',
  title: 'Vacina da gripe depois dos 60 anos',
  excerpt:
    'Por que tomar todo ano, o que a vacina faz e o que não faz, e o que esperar nos dois dias seguintes.',
  category: 'vacinas',
  author: 'medical_professional',
  medicalCategory: 'preventive',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription:
    'O que a vacina da gripe faz, o que não faz e o que esperar depois da dose anual.',
  metaKeywords: 'vacina, gripe, influenza, idosos',
  evidenceLevel: '1',
  fate: 'published',
  content: prose`
<p>Todo outono a pergunta volta ao ambulatório: se tomei no ano passado, por que de novo? Porque o vírus muda de um
ano para o outro, a vacina é refeita para acompanhá-lo e a lembrança que a dose deixa no corpo se apaga com os
meses.</p>

<h2>O que a vacina faz</h2>
<p>Uma revisão da Cochrane de 2018 reuniu ensaios com pessoas de 65 anos ou mais: ao longo de uma estação, a gripe
confirmada passou de 6 em cada 100 pessoas sem vacina para 2,4 em cada 100 vacinadas (Demicheli et al., 2018) [1]. Os
autores consideraram baixa a certeza dessa estimativa, e os dados sobre pneumonia e internação foram
poucos [1]. Em palavras simples: a vacina torna a gripe menos provável, e ainda assim uma pessoa vacinada pode
adoecer.</p>
<p>Resfriado não é gripe. Nariz escorrendo e garganta arranhando, sem febre alta, vêm de outros vírus, contra os quais
esta dose não foi feita.</p>

<h2>O que esperar depois da dose</h2>
<p>Dor no local, cansaço e febre baixa podem aparecer e costumam passar em um ou dois dias [1]. A vacina usada nas
campanhas é feita de vírus inativado, isto é, morto. Compressa fria e repouso resolvem a maioria dos incômodos; se
algo fugir do esperado, procure a unidade onde recebeu a dose.</p>

<h2>Quem conversa antes</h2>
<ul>
  <li>Quem teve reação alérgica grave a uma dose anterior.</li>
  <li>Quem está com febre no dia: espera passar e volta.</li>
  <li>Quem teve síndrome de Guillain-Barré nas semanas depois de outra dose.</li>
</ul>

<h2>Onde se vacinar</h2>
<p>A vacina é oferecida nas unidades básicas de saúde durante a campanha do Ministério da Saúde. Tenha à mão um
documento e a caderneta. Quem não pode sair de casa pede a visita da equipe de saúde da família.</p>

<h2>Referências</h2>
<p>1. Demicheli V, Jefferson T, Di Pietrantonj C e colaboradores. Vaccines for preventing influenza in the elderly.
Cochrane Database Syst Rev. 2018;2:CD004876. doi:10.1002/14651858.CD004876.pub4</p>
`,
};

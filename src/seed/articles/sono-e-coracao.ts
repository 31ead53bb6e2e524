import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

/** Waits for a decision: one sentence names no source, and a reviewer has to justify it. */
export const SONO_E_CORACAO: DemoArticle = {
  slug: 'o-sono-e-o-coracao',
  title: 'O sono e o coração',
  excerpt:
    'Dormir mal não é só cansaço: o que perguntar sobre ronco, turnos e telas na próxima consulta.',
  category: 'prevencao',
  author: 'medical_professional',
  medicalCategory: 'cardiology',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription: 'Sono, ronco e saúde do coração: o que observar e o que perguntar na consulta.',
  metaKeywords: 'sono, apneia, ronco, coração',
  evidenceLevel: '3',
  fate: 'waiting',
  content: prose`
<p>Enquanto dormimos, o corpo faz a sua manutenção: a respiração fica mais lenta, os vasos relaxam e a pressão costuma
baixar alguns pontos. Quando a noite é curta ou picada, esse descanso não acontece por inteiro.</p>

<h2>Quanto é preciso dormir</h2>
<p>A American Heart Association incluiu o sono entre os oito pontos essenciais da saúde cardiovascular em 2022 e usa,
para adultos, a faixa de sete a nove horas por noite (Lloyd-Jones et al., 2022) [1]. É uma média: há quem acorde bem
com um pouco menos. Além de contar as horas, vale observar como se passa o dia seguinte.</p>
<p>Dormir pouco aumenta a pressão arterial e o peso ao longo dos anos.</p>

<h2>Ronco alto merece conversa</h2>
<p>O ronco alto, com pausas na respiração percebidas por quem dorme ao lado, pode ser sinal de apneia do sono. Boca
seca ao acordar, dor de cabeça pela manhã e sonolência ao volante também entram na lista. O diagnóstico depende de um
exame que registra a noite, feito no laboratório do sono ou em casa, com orientação da equipe.</p>

<h2>O que cabe na rotina</h2>
<ul>
  <li>Deite e levante em horários parecidos, também no fim de semana.</li>
  <li>Deixe o café e o chá-preto para antes do meio da tarde.</li>
  <li>Apague as telas uma hora antes de deitar e deixe o quarto escuro e fresco.</li>
  <li>Reserve a cama para dormir; trabalho e séries ficam na sala.</li>
</ul>

<h2>Para quem trabalha em turnos</h2>
<p>Trocar o dia pela noite cobra um preço, e nem sempre se pode mudar a escala. Escureça o quarto, combine silêncio
com a casa e conte à equipe de saúde quais são os seus horários: isso muda a hora de medir a pressão e de tomar alguns
remédios.</p>

<h2>Referências</h2>
<p>1. Lloyd-Jones DM, Allen NB, Anderson CAM e colaboradores. Life's Essential 8: updating and enhancing the American
Heart Association's construct of cardiovascular health. Circulation. 2022;146:e18-e43.
doi:10.1161/CIR.0000000000001078</p>
`,
};

import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

/** What must never be published: a patient by name and number, and a promise of cure. Person and numbers are invented. */
export const PROMESSA_DE_CURA: DemoArticle = {
  slug: 'adeus-pressao-alta',
  title: 'Adeus, pressão alta: o método que mudou tudo',
  excerpt: 'Uma história de superação e um tratamento que funciona para todos.',
  category: 'hipertensao',
  author: 'contributor',
  medicalCategory: 'cardiology',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription: 'Conheça o tratamento com cura garantida da pressão alta.',
  metaKeywords: 'pressão alta, cura, tratamento',
  fate: 'refused',
  content: prose`
<p>Quando a paciente Marlene Aparecida dos Santos (CPF 529.982.247-25) chegou à clínica, em 14 de março, o diagnóstico
de hipertensão grave já durava doze anos. Ela mora na Rua das Palmeiras, 128, em Campinas, e atende pelo telefone (19)
99876-5432.</p>

<h2>O método</h2>
<p>Nosso protocolo exclusivo oferece cura garantida da pressão alta em 30 dias, sem nenhum efeito colateral. Estudos
comprovam que 98% dos nossos pacientes deixam todos os remédios para sempre. Nenhum outro tratamento chega perto desse
resultado.</p>

<h2>O que ela conta</h2>
<p>"Foi um milagre, é a melhor clínica do Brasil", diz a paciente Marlene Aparecida, que hoje vive sem comprimidos. O
antes e depois impressiona: veja as fotos e compare.</p>

<h2>Vagas limitadas</h2>
<p>Ligue agora e ganhe a primeira consulta grátis. Mande uma foto dos seus exames pelo WhatsApp e receba a receita no
mesmo dia, sem sair de casa.</p>
`,
};

import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

/** What must never be published: a child and her mother who can be recognised. Persons and numbers are invented. */
export const CASO_IDENTIFICADO: DemoArticle = {
  slug: 'a-menina-que-venceu-a-leucemia',
  title: 'A menina que venceu a leucemia',
  excerpt: 'O caso que emocionou o hospital.',
  category: 'seguranca-do-paciente',
  author: 'contributor',
  medicalCategory: 'pediatrics',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription: 'O caso que emocionou o hospital e a cura que ninguém esperava.',
  metaKeywords: 'leucemia, infantil, caso',
  fate: 'refused',
  content: prose`
<p>A paciente Beatriz Oliveira Nascimento, de 7 anos, prontuário 4482913, recebeu o diagnóstico de leucemia no dia 3
de fevereiro. A mãe, Cristina Oliveira Nascimento (CPF 111.444.777-35, e-mail
cristina.nascimento@correio.example.org), autorizou a visita da nossa reportagem ao quarto 312.</p>

<h2>O tratamento</h2>
<p>O esquema adotado aqui cura 100% dos casos e não tem efeitos colaterais. Nossa equipe foi eleita a melhor do país,
e nenhum outro hospital oferece o mesmo resultado.</p>

<h2>Uma nova vida</h2>
<p>Beatriz voltou à Escola Municipal do Jardim Aurora e já brinca com as amigas. “Foi milagroso”, diz a mãe. Para
conhecer o protocolo, deixe seu e-mail e descubra o segredo da cura.</p>
`,
};

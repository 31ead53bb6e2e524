import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

export const LAVAR_AS_MAOS: DemoArticle = {
  slug: 'lavar-as-maos-o-cuidado-mais-simples',
  title: 'Lavar as mãos, o cuidado mais simples do hospital',
  excerpt:
    'Por que pedimos a cada visitante que lave as mãos na entrada do quarto, e como fazer isso em menos de um minuto.',
  category: 'seguranca-do-paciente',
  author: 'author',
  medicalCategory: 'preventive',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription:
    'Por que e como lavar as mãos ao visitar alguém no hospital, em menos de um minuto.',
  metaKeywords: 'higiene das mãos, visita, infecção hospitalar',
  evidenceLevel: '1',
  fate: 'published',
  content: prose`
<p>Há uma pia e um frasco de álcool em gel na entrada de cada quarto do hospital. Não é enfeite. As mãos tocam
maçanetas, celulares e grades de cama, e levam de um lugar a outro o que não se vê.</p>

<h2>O que se sabe</h2>
<p>Uma revisão da Cochrane, publicada em 2021, reuniu ensaios em creches, escolas e comunidades e estimou cerca de 30% menos episódios de diarreia onde a lavagem das mãos foi promovida [1]. No hospital, a Organização Mundial da
Saúde descreveu em 2009 cinco momentos em que o profissional higieniza as mãos, do primeiro contato à saída do quarto
[2].</p>
<p>O visitante faz parte desse cuidado. Quem está internado costuma ter a defesa mais baixa, uma ferida que cicatriza
ou um cateter por onde um germe pode entrar.</p>

<h2>Água e sabão ou álcool em gel?</h2>
<ul>
  <li><strong>Água e sabão</strong> quando as mãos estão visivelmente sujas e depois de usar o banheiro.</li>
  <li><strong>Álcool em gel</strong> em todos os outros momentos: é rápido e fica ao alcance da mão.</li>
</ul>

<h2>O gesto, em oito passos</h2>
<ol>
  <li>Tire anéis, pulseiras e relógio.</li>
  <li>Molhe as mãos e ponha sabão que cubra toda a palma.</li>
  <li>Esfregue palma com palma.</li>
  <li>Esfregue o dorso de cada mão, com os dedos entrelaçados.</li>
  <li>Esfregue os polegares, um de cada vez.</li>
  <li>Esfregue as pontas dos dedos na palma da outra mão.</li>
  <li>Enxágue sem encostar na pia.</li>
  <li>Enxugue com papel e, com ele na mão, feche a torneira.</li>
</ol>

<h2>Pode lembrar a equipe?</h2>
<p>Pode, e agradecemos. Se alguém se aproximar do leito sem higienizar as mãos, pergunte com tranquilidade: “o senhor
já higienizou as mãos?” Toda a equipe foi orientada a responder com um obrigado.</p>

<h2>Referências</h2>
<p>1. Ejemot-Nwadiaro RI, Ehiri JE, Arikpo D e colaboradores. Hand-washing promotion for preventing diarrhoea.
Cochrane Database Syst Rev. 2021;1:CD004265. doi:10.1002/14651858.CD004265.pub4</p>
<p>2. World Health Organization. WHO guidelines on hand hygiene in health care. Geneva: WHO; 2009. ISBN
978-92-4-159790-6</p>
`,
};

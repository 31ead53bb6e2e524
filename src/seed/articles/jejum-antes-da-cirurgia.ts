import { type DemoArticle, GENERAL_DISCLAIMER, prose } from '../demo-article.js';

export const JEJUM: DemoArticle = {
  slug: 'jejum-antes-da-cirurgia',
  title: 'Jejum antes da cirurgia: por que e por quanto tempo',
  excerpt:
    'Nem a noite inteira, nem “só um cafezinho”: o que cada horário quer dizer e o que fazer com os remédios.',
  category: 'cirurgia',
  author: 'author',
  medicalCategory: 'surgery',
  complianceLevel: 'public',
  medicalDisclaimer: GENERAL_DISCLAIMER,
  metaDescription:
    'O jejum antes da cirurgia explicado: líquidos, refeições leves, remédios e o que avisar à equipe.',
  metaKeywords: 'jejum, cirurgia, anestesia, preparo',
  evidenceLevel: '1',
  fate: 'published',
  content: prose`
<p>É a pergunta mais comum da véspera: até que horas posso comer? O jejum existe porque, sob anestesia, o corpo perde
por um tempo os reflexos que fecham o caminho dos pulmões. Com o estômago vazio, há menos o que voltar.</p>

<h2>Os horários</h2>
<p>As diretrizes da sociedade americana de anestesiologistas, de 2017, recomendam um jejum de duas horas para líquidos
claros, quatro horas para leite materno e seis horas para uma refeição leve, em pessoas saudáveis e em cirurgias
marcadas [1]. Refeições gordurosas ou fritas podem pedir oito horas ou mais [1].</p>
<p>Líquido claro é aquele através do qual se lê um jornal: água, chá sem leite, suco coado. Café puro entra na lista;
café com leite, não.</p>

<h2>Por que não a noite inteira</h2>
<p>Durante décadas pediu-se jejum completo a partir da meia-noite. Era uma regra simples, mas deixava as pessoas com
sede, dor de cabeça e mal-estar. As diretrizes europeias de 2011 incentivam adultos e crianças a beber líquidos claros
até duas horas antes da anestesia [2].</p>

<h2>E os remédios de todo dia?</h2>
<p>Muitos são tomados na hora de sempre, com um gole de água; outros são suspensos alguns dias antes. A lista é feita
na consulta com o anestesista. Vá com as caixas, ou com uma foto delas, e fale também dos chás e dos suplementos.</p>

<h2>Avise a equipe</h2>
<ul>
  <li>se comeu ou bebeu fora do combinado, mesmo que pouco;</li>
  <li>se está grávida, tem diabetes, refluxo ou fez cirurgia do estômago, porque os prazos podem ser outros;</li>
  <li>se está com febre, tosse ou diarreia no dia.</li>
</ul>
<p>Ninguém será repreendido por contar. Adiar uma cirurgia é um incômodo; esconder o café da manhã é um perigo.</p>

<h2>Referências</h2>
<p>1. American Society of Anesthesiologists. Practice guidelines for preoperative fasting. Anesthesiology.
2017;126:376-93. doi:10.1097/ALN.0000000000001452</p>
<p>2. Smith I, Kranke P, Murat I e colaboradores. Perioperative fasting in adults and children: guidelines from the
European Society of Anaesthesiology. Eur J Anaesthesiol. 2011;28:556-69. doi:10.1097/EJA.0b013e3283495ba1</p>
`,
};

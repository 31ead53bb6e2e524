import { fold } from '../text/fold.js';
import { DENIAL } from './near-misses.js';
import {
  isFullName,
  phrases,
  wholeArticle,
  type CfmContext,
  type ComplianceRule,
  type RuleMatch,
} from './rule.js';

interface Identification {
  readonly registry: RegExp;
  readonly title: RegExp;
}

const CFP: Identification = {
  registry: /\bcrp\b[^\d\n]{0,12}\d{2}[ ]?[/-][ ]?\d{2,6}/,
  title: /\bpsicolog[oa]\b/,
};
const CFO: Identification = {
  registry: /\bcro\b[^\d\n]{0,14}\d{1,3}\.?\d{1,3}/,
  title: /\bcirurgi(?:ao|a)s?[- ]dentistas?\b|\bcd\b|\bdentista\b/,
};
const COFEN: Identification = {
  registry: /\bcoren\b[^\d\n]{0,12}\d[\d.]{1,9}/,
  title:
    /\benfermeir[oa]\b|\b(?:tecnic[oa]|auxiliar) (?:de|em) enfermagem\b|\bobstetriz\b|-?\b(?:enf|te|ae|obst)\b/,
};

/** Name, title and number, in the profile that is delivered with the article or in the text itself. */
function findUnidentified(
  context: CfmContext,
  { registry, title }: Identification,
): readonly RuleMatch[] {
  const { author } = context.snapshot;
  const profile = fold(
    `${author.professionalType ?? ''} ${author.professionalRegistry ?? ''} ${author.speciality ?? ''}`,
  );
  const everything = `${context.folded}\n${profile}`;
  const named = isFullName(author.name) || registry.test(context.folded);
  return named && registry.test(everything) && title.test(everything) ? [] : wholeArticle(context);
}

/** Psychology, dentistry and nursing: identification and what their codes forbid in publicity. */
export const OTHER_COUNCIL_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFP-ID',
    severity: 'B',
    source: 'CEPP (Res. CFP 10/2005) art. 20, a; Res. CFP 3/2007 art. 53',
    validFrom: '2005-08-27',
    area: 'cfp',
    message: {
      pt: 'Falta nome completo, a palavra psicóloga(o) ou o número do CRP.',
      en: 'Full name, the word psicóloga(o) or the CRP number is missing.',
    },
    suggestion: {
      pt: 'Complete o perfil: nome, psicóloga(o) e CRP com região e número.',
      en: 'Complete the profile: name, psicóloga(o), CRP region and number.',
    },
    find: (context) => findUnidentified(context, CFP),
  },
  {
    id: 'CFP-PRICE',
    severity: 'M',
    source: 'CEPP (Res. CFP 10/2005) art. 20, d',
    validFrom: '2005-08-27',
    area: 'cfp',
    message: { pt: 'Preço usado como propaganda.', en: 'Price used as advertising.' },
    suggestion: {
      pt: 'Informe o valor apenas a quem pergunta.',
      en: 'Tell the fee to those who ask.',
    },
    find: phrases({
      any: [
        /r\$ ?\d|\b\d+ reais\b|\b(?:menor preco|precos? (?:popular|acessive|baixo|social)\p{L}{0,3}|desconto|promocao|gratis|gratuit[ao]|sessao gratuita)\b/u,
      ],
      unless: [DENIAL],
    }),
  },
  {
    id: 'CFP-RESULT',
    severity: 'B',
    source: 'CEPP (Res. CFP 10/2005) art. 20, e',
    validFrom: '2005-08-27',
    area: 'cfp',
    message: { pt: 'Previsão taxativa de resultado.', en: 'Categorical forecast of a result.' },
    suggestion: {
      pt: 'Diga que a duração e o resultado são individuais.',
      en: 'Say that duration and outcome are individual.',
    },
    find: phrases({
      any: [
        /\b(?:cura|fim|alivio|supere|superacao|elimine|livre-se|resolva|acabe com|venca)\b[^.!?]{0,40}\bem (?:\d+|poucas?|apenas|uma|duas|tres) (?:sess(?:ao|oes)|encontros?|dias|semanas|meses)\b/,
        /\b(?:cura garantida|resultado garantido|garanto|garantimos|cura definitiva|livre-se (?:da|do|de)|100\s?% de (?:cura|sucesso))\b/,
      ],
      unless: [DENIAL],
    }),
  },
  {
    id: 'CFP-CASE',
    severity: 'B',
    source: 'Res. CFP 3/2007 art. 54; Nota Técnica CFP 1/2022',
    validFrom: '2007-02-12',
    area: 'cfp',
    message: {
      pt: 'Caso, diagnóstico ou depoimento de paciente em publicidade.',
      en: "A patient's case, diagnosis or testimonial in publicity.",
    },
    suggestion: {
      pt: 'Trate o tema em geral, sem caso atendido.',
      en: 'Treat the subject in general, without a case of yours.',
    },
    find: phrases({
      any: [
        /\b(?:minha|meu|um|uma|nossa|nosso) (?:paciente|cliente|atendid[ao])s?\b[^.!?]{0,25}\b(?:contou|me contou|relatou|disse|chegou|venceu|superou|melhorou|trouxe|descobriu)\b|\b(?:depoimentos? de (?:pacientes?|clientes?)|caso (?:real|clinico) (?:do|de) (?:meu )?consultorio)\b/,
      ],
      unless: [DENIAL],
    }),
  },
  {
    id: 'CFO-ID',
    severity: 'B',
    source: 'Res. CFO 196/2019; Res. CFO 118/2012 (CEO) art. 43',
    validFrom: '2019-01-31',
    area: 'cfo',
    message: {
      pt: 'Falta nome, cirurgião-dentista (CD) ou o número do CRO.',
      en: 'Name, cirurgião-dentista (CD) or the CRO number is missing.',
    },
    suggestion: {
      pt: 'Complete o perfil: nome, cirurgião-dentista e CRO com UF e número.',
      en: 'Complete the profile: name, cirurgião-dentista, CRO state and number.',
    },
    find: (context) => findUnidentified(context, CFO),
  },
  {
    id: 'CFO-BA',
    severity: 'B',
    source: 'Res. CFO 118/2012 (CEO) art. 44; Res. CFO 196/2019 arts. 1º a 3º',
    validFrom: '2019-01-31',
    area: 'cfo',
    message: {
      pt: '"Antes e depois" usado como apelo.',
      en: '"Before and after" used as an appeal.',
    },
    suggestion: {
      pt: 'Mostre só diagnóstico e conclusão feitos por você, com termo de consentimento.',
      en: 'Show only diagnosis and conclusion of your own work, with consent.',
    },
    find: phrases({
      any: [/\bantes (?:e|x|&|\/) ?(?:o )?depois\b/],
      unless: [DENIAL, /\bantes e depois d[aeo]s? (?:refeic|comer|almoc|dormir|escova)/],
    }),
  },
  {
    id: 'CFO-PRICE',
    severity: 'M',
    source: 'Res. CFO 118/2012 (CEO) art. 44',
    validFrom: '2013-01-01',
    area: 'cfo',
    message: {
      pt: 'Preço, desconto, gratuidade ou forma de pagamento anunciados.',
      en: 'Price, discount, free service or payment plan announced.',
    },
    suggestion: { pt: 'Retire valores e condições.', en: 'Take prices and conditions out.' },
    find: phrases({
      any: [
        /r\$ ?\d|\b\d+ reais\b|\b(?:desconto|promocao|gratis|gratuit[ao]s?|parcel(?:e|amos|ado)|sem juros|\d{1,2}x|avaliacao gratuita|preco)\b/,
      ],
      unless: [DENIAL, /\bsus\b|\bunidade basica\b/],
    }),
  },
  {
    id: 'COFEN-ID',
    severity: 'B',
    source: 'Res. Cofen 554/2017',
    validFrom: '2017-07-17',
    area: 'cofen',
    message: {
      pt: 'Falta nome, categoria ou o número do COREN.',
      en: 'Name, category or the COREN number is missing.',
    },
    suggestion: {
      pt: 'Complete o perfil: nome, categoria e COREN com UF e número.',
      en: 'Complete the profile: name, category, COREN state and number.',
    },
    find: (context) => findUnidentified(context, COFEN),
  },
  {
    id: 'COFEN-REMOTE',
    severity: 'B',
    source: 'Res. Cofen 554/2017 art. 4º, V',
    validFrom: '2017-07-17',
    area: 'cofen',
    message: {
      pt: 'Avaliação por rede social em lugar da consulta.',
      en: 'Assessment by social media instead of a consultation.',
    },
    suggestion: {
      pt: 'Oriente a marcar consulta de enfermagem.',
      en: 'Tell the reader to book a nursing consultation.',
    },
    find: phrases({
      any: [
        /\b(?:avalio|avaliamos|oriento|prescrevo|atendo|diagnostico|consulta)\b[^.!?]{0,40}\b(?:por|pelo|via|no) (?:mensagem|whatsapp|direct|dm|foto|instagram|inbox|rede social)\b|\bmand[ea]\b[^.!?]{0,20}\bfoto\b[^.!?]{0,40}\b(?:avalio|digo|oriento|indico)\b/,
      ],
      unless: [/\bnao\b/],
    }),
  },
  {
    id: 'COFEN-IMG',
    severity: 'B',
    source: 'Res. Cofen 554/2017 art. 4º, IV',
    validFrom: '2017-07-17',
    area: 'cofen',
    message: {
      pt: 'Imagem de paciente sem autorização expressa mencionada.',
      en: "Patient's image without express authorisation.",
    },
    suggestion: {
      pt: 'Retire a imagem ou registre a autorização.',
      en: 'Take the image out or record the authorisation.',
    },
    find: phrases({
      any: [
        /\b(?:fotos?|selfie|video|imagens?|imagem) (?:do|da|de|com|com o|com a|dos|das) (?:meu|minha|um|uma|nosso|nossa|meus|minhas|nossos|nossas)? ?pacientes?\b/,
      ],
      unless: [DENIAL, /\bautoriza\p{L}{1,5}\b|\bconsentimento\b/u],
    }),
  },
];

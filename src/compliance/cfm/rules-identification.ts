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

const ART_4 = 'Res. CFM 2.336/2023 art. 4º';
const SINCE_2024 = '2024-03-11';
const UFS =
  /^(?:ac|al|ap|am|ba|ce|df|es|go|ma|mt|ms|mg|pa|pb|pr|pe|pi|rj|rn|rs|ro|rr|sc|sp|se|to)$/;

const CRM =
  /\bcrm(?:[ ]?[-/.]?[ ]?(?<uf>[a-z]{2})\b)?(?:[ ]?[-/:.][ ]?|[ ])(?:n[o.]{0,2}[ .:]{0,2})?(?<number>[a-z]?\d[\da-z.]{0,9})(?:[ ]?-?[ ]?p\b)?(?:[ ]?[(/-][ ]?(?<after>[a-z]{2})\b)?/g;
const FULL_NAME =
  /\bdr(?:a)?\.? (?:\p{Lu}[\p{L}'-]{1,20})(?: (?:(?:d[aeo]s?|e) )?\p{Lu}[\p{L}'-]{1,20}){1,6}/iu;
const SIGNED_NAME =
  /(?:^|\n|[.!?] )\s{0,3}\p{Lu}[\p{Ll}'-]{1,20}(?: (?:(?:d[aeo]s?|e) )?\p{Lu}[\p{Ll}'-]{1,20}){1,5}\s{0,2}(?:[-,(|/]|$|\n)/u;
const DOCTOR_WORD = /\bmedic[oa]\b/;
const RQE = /\brqe\b/;

const SPECIALTIES =
  '(?:acupunturista|alergista|anestesi(?:sta|ologista)|angiologista|cardiologista|cirurgia(?:o|) (?:plastic[oa]|vascular|geral|pediatric[oa]|toracic[oa]|cardiovascular|de cabeca e pescoco|oncologic[oa])|cirurgi[ao]{1,2} plastic[oa]|coloproctologista|proctologista|dermatologista|endocrinologista|endoscopista|gastroenterologista|geneticista|geriatra|ginecologista|hematologista|hepatologista|homeopata|infectologista|intensivista|mastologista|nefrologista|neurocirurgia[o]?|neurologista|nutrolog[oa]|obstetra|oftalmologista|oncologista|ortopedista|otorrinolaringologista|patologista|pediatra|pneumologista|psiquiatra|radiologista|reumatologista|traumatologista|urologista|especialista em [a-z]{4,30}|titulo de especialista|acupuntura|alergia e imunologia|cardiologia|cirurgia plastica|cirurgia vascular|coloproctologia|dermatologia|endocrinologia|gastroenterologia|geriatria|ginecologia|hematologia|infectologia|mastologia|nefrologia|neurologia|nutrologia|oftalmologia|oncologia|ortopedia|otorrinolaringologia|pediatria|pneumologia|psiquiatria|reumatologia|urologia)';
const SPECIALTY = new RegExp(String.raw`\b${SPECIALTIES}\b`);
const ANNOUNCED = new RegExp(
  String.raw`\b(?:sou|atuo como|medic[oa]|eu,)[^.!?]{0,20}\b(?:${SPECIALTIES})\b`,
);
const SPECIALTY_GLOBAL = new RegExp(String.raw`\b${SPECIALTIES}\b`, 'g');

interface Registry {
  readonly uf: string;
  readonly number: string;
}

function registriesIn(text: string): readonly Registry[] {
  return [...text.matchAll(CRM)].map((match) => ({
    uf: match.groups?.['uf'] ?? match.groups?.['after'] ?? '',
    number: (match.groups?.['number'] ?? '').replaceAll('.', ''),
  }));
}

const isComplete = (registry: Registry): boolean =>
  registry.uf !== '' && /\d/.test(registry.number);

const profileRegistry = (context: CfmContext): string =>
  fold(context.snapshot.author.professionalRegistry ?? '');

function hasName(context: CfmContext): boolean {
  if (isFullName(context.snapshot.author.name)) return true;
  return context.fields.some(
    ({ shadow }) => FULL_NAME.test(shadow.text) || SIGNED_NAME.test(shadow.text),
  );
}

function hasCrm(context: CfmContext): boolean {
  return [...registriesIn(profileRegistry(context)), ...registriesIn(context.folded)].some(
    isComplete,
  );
}

/** A clinic's unsigned piece is identified by its own masthead: the reviewer decides, the machine does not block. */
function missing(context: CfmContext): readonly RuleMatch[] {
  const milder = context.profession === 'unknown' ? { severity: 'M' as const } : {};
  return wholeArticle(context).map((match) => ({ ...match, ...milder }));
}

function findMissingDoctorWord(context: CfmContext): readonly RuleMatch[] {
  if (DOCTOR_WORD.test(context.folded.replace(/\bdiretor\p{L}* tecnic[oa]/gu, ''))) return [];
  return context.fields.flatMap((field) => {
    const match = /\bcrm\b[^\n.!?]{0,25}\d/.exec(
      field.shadow.folded.slice(0, field.shadow.visibleEnd),
    );
    return match === null
      ? []
      : [{ field, start: match.index, end: match.index + match[0].length }];
  });
}

/** Lines in which the author presents herself: they carry a CRM or her name. */
function signatureLines(context: CfmContext): readonly RuleMatch[] {
  const author = fold(context.snapshot.author.name ?? '').trim();
  return context.fields.flatMap((field) =>
    field.sentences.flatMap((sentence) => {
      const text = field.shadow.folded.slice(sentence.start, sentence.end);
      const presents = /\bcrm\b/.test(text) || (author.length > 4 && text.includes(author));
      return presents ? [{ field, ...sentence }] : [];
    }),
  );
}

const textOf = (match: RuleMatch): string =>
  match.field.shadow.folded.slice(match.start, match.end);

function findMissingRqe(context: CfmContext): readonly RuleMatch[] {
  if (hasRqe(context)) return [];
  const announced = [
    ...signatureLines(context).filter(
      (match) => SPECIALTY.test(textOf(match)) && !/pos-?graduac/.test(textOf(match)),
    ),
    ...announcedSpecialties(context),
  ];
  if (announced.length > 0) return announced.slice(0, 1);
  const inProfile = (context.snapshot.author.speciality ?? '').trim() !== '';
  return inProfile
    ? wholeArticle(context).map((match) => ({ ...match, severity: 'M' as const }))
    : [];
}

function announcedSpecialties(context: CfmContext): readonly RuleMatch[] {
  return context.fields.flatMap((field) =>
    field.sentences.flatMap((sentence) => {
      const text = field.shadow.folded.slice(sentence.start, sentence.end);
      return /\bsou\b|\batuo como\b/.test(text) && ANNOUNCED.test(text)
        ? [{ field, ...sentence }]
        : [];
    }),
  );
}

function findTooManySpecialties(context: CfmContext): readonly RuleMatch[] {
  return signatureLines(context).filter((match) => {
    const text = textOf(match);
    const titles = new Set([...text.matchAll(SPECIALTY_GLOBAL)].map((m) => m[0].slice(0, 6)));
    return titles.size > 2 && [...text.matchAll(/\brqe\b/g)].length > 2;
  });
}

function findMalformedRegistry(context: CfmContext): readonly RuleMatch[] {
  const inText = context.fields.flatMap((field) =>
    [...field.shadow.folded.slice(0, field.shadow.visibleEnd).matchAll(CRM)].flatMap((match) => {
      const uf = match.groups?.['uf'] ?? match.groups?.['after'] ?? '';
      const number = (match.groups?.['number'] ?? '').replaceAll('.', '');
      const wrong = (uf !== '' && !UFS.test(uf)) || !/^\d{1,7}$/.test(number);
      return wrong ? [{ field, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  if (inText.length > 0) return inText;
  const profile = profileRegistry(context);
  const malformed =
    /\bcrm/.test(profile) &&
    !registriesIn(profile).some((r) => UFS.test(r.uf) && /^\d{1,7}$/.test(r.number));
  return malformed ? wholeArticle(context) : [];
}

function findUnmarkedPostgraduate(context: CfmContext): readonly RuleMatch[] {
  if (RQE.test(context.folded) || RQE.test(profileRegistry(context))) return [];
  if (
    context.fields.some(({ shadow }) => /NÃO[ -]ESPECIALISTA|NAO[ -]ESPECIALISTA/.test(shadow.text))
  )
    return [];
  return context.fields.flatMap((field) =>
    field.sentences.flatMap((sentence) => {
      const text = field.shadow.folded.slice(sentence.start, sentence.end);
      const match = /\bpos-? ?grad(?:uac(?:ao|oes)|uad[ao])?\b|\bpos em\b|\blato sensu\b/.exec(
        text,
      );
      const own =
        /\b(?:tenho|fiz|possuo|concluí|conclui|curso|sou|dr|dra|crm|minha|pos em|com pos)\b|^pos/.test(
          text,
        );
      return match !== null && own
        ? [
            {
              field,
              start: sentence.start + match.index,
              end: sentence.start + match.index + match[0].length,
            },
          ]
        : [];
    }),
  );
}

/** Who signs a medical piece and how (Res. CFM 2.336/2023 art. 4º). */
export const IDENTIFICATION_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFM-ID-NAME',
    severity: 'B',
    source: `${ART_4}; CEM (Res. CFM 2.217/2018) art. 117`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Falta o nome completo do médico.',
      en: "The physician's full name is missing.",
    },
    suggestion: {
      pt: 'Preencha o nome completo do autor no perfil ou assine o texto.',
      en: "Fill in the author's full name or sign the text.",
    },
    find: (context) => (hasName(context) ? [] : missing(context)),
  },
  {
    id: 'CFM-ID-CRM',
    severity: 'B',
    source: ART_4,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Falta o número do CRM com a unidade da federação.',
      en: 'The CRM number with its state is missing.',
    },
    suggestion: {
      pt: 'Informe o registro no perfil do autor, por exemplo "CRM/UF 00000".',
      en: 'Give the registry in the author\'s profile, for instance "CRM/UF 00000".',
    },
    find: (context) => (hasCrm(context) ? [] : missing(context)),
  },
  {
    id: 'CFM-ID-MEDICO',
    severity: 'M',
    source: ART_4,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'O CRM aparece sem a palavra MÉDICO ou MÉDICA.',
      en: 'The CRM number is shown without the word MÉDICO or MÉDICA.',
    },
    suggestion: {
      pt: 'Escreva MÉDICO ou MÉDICA junto do nome e do CRM.',
      en: 'Write MÉDICO or MÉDICA beside the name and the CRM.',
    },
    find: findMissingDoctorWord,
  },
  {
    id: 'CFM-ID-RQE',
    severity: 'B',
    source: `${ART_4}; CEM (Res. CFM 2.217/2018) art. 114`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: { pt: 'Especialidade anunciada sem RQE.', en: 'Specialty announced without its RQE.' },
    suggestion: {
      pt: 'Acrescente o número do RQE ou retire a especialidade.',
      en: 'Add the RQE number or take the specialty out.',
    },
    find: findMissingRqe,
  },
  {
    id: 'CFM-ID-FORMAT',
    severity: 'M',
    source: `${ART_4} (forma do registro)`,
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'O CRM tem UF inexistente ou número malformado.',
      en: 'The CRM has an unknown state or a malformed number.',
    },
    suggestion: {
      pt: 'Use a sigla de uma das 27 unidades da federação e só algarismos.',
      en: 'Use one of the 27 state codes and digits only.',
    },
    find: findMalformedRegistry,
  },
  {
    id: 'CFM-ID-POSGRAD',
    severity: 'B',
    source: 'Res. CFM 2.336/2023 art. 13, VI',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Pós-graduação divulgada sem a expressão NÃO ESPECIALISTA.',
      en: 'Postgraduate course shown without the words NÃO ESPECIALISTA.',
    },
    suggestion: {
      pt: 'Acrescente NÃO ESPECIALISTA em letras maiúsculas.',
      en: 'Add NÃO ESPECIALISTA in capitals.',
    },
    find: findUnmarkedPostgraduate,
  },
  {
    id: 'CFM-ID-2SPEC',
    severity: 'M',
    source: 'Res. CFM 2.336/2023 art. 13, VI',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Mais de duas especialidades anunciadas.',
      en: 'Announces more specialties than the two allowed.',
    },
    suggestion: {
      pt: 'Anuncie no máximo duas especialidades registradas.',
      en: 'Announce two registered specialties at most.',
    },
    find: findTooManySpecialties,
  },
  {
    id: 'CFM-11-SPEC',
    severity: 'B',
    source: 'Res. CFM 2.336/2023 art. 11, I',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'Médico sem RQE anuncia que trata órgão, sistema ou doença.',
      en: 'Physician without RQE announces treating an organ, a system or a disease.',
    },
    suggestion: {
      pt: 'Informe o RQE correspondente ou descreva atendimento geral.',
      en: 'Give the matching RQE or describe general care.',
    },
    find: phrases({
      any: [
        /\b(?:eu |so )?(?:trato|opero|cuido d[eao]|curo)\b (?!d[eao] voce|d[eao] pessoas|d[eao] famili|adultos|criancas|pacientes|com (?:carinho|respeito))[^.!?]{0,40}/,
        /\bespecialista em [^.!?]{3,40}[?!.]? ?(?:eu )?(?:trato|opero|sou)?/,
      ],
      unless: [
        DENIAL,
        /\bprocure\b|\bconsulte\b|\bum(?:a)? especialista em\b|\btitulo de especialista\b|\bnao[- ]especialista\b/,
      ],
      when: (context) => context.profession === 'physician' && !hasRqe(context),
    }),
  },
];

function hasRqe(context: CfmContext): boolean {
  const profile = `${profileRegistry(context)} ${fold(context.snapshot.author.speciality ?? '')}`;
  return RQE.test(context.folded) || RQE.test(profile);
}

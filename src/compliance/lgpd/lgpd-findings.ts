import type { Finding, LocalizedText, PersonalDataSpan, PersonalDataTier } from '../types.js';
import { PERSONAL_DATA_TYPES, type PersonalDataType } from './personal-data-types.js';

const STAGE = 'S.2.1';
/** A direct identifier at or above this confidence blocks whatever the score. */
const BLOCKING_CONFIDENCE = 0.8;

const HEALTH_TYPES: ReadonlySet<string> = new Set([
  'CNS',
  'MEDICAL_RECORD',
  'HEALTH_PLAN',
  'HEALTH_CODE',
]);

const REMOVE: LocalizedText = {
  pt: 'Remova o dado ou troque por uma descrição genérica; se a publicação for indispensável, registre a base legal e a autorização específica do titular.',
  en: "Remove the datum or replace it with a generic description; if it must be published, record the legal basis and the holder's specific consent.",
};

/** How to say the same without disclosing whom; where a type is missing, `REMOVE`. */
const SUGGESTIONS: Readonly<Partial<Record<PersonalDataType, LocalizedText>>> = {
  PERSON_NAME: {
    pt: 'Troque o nome por "a paciente", "o paciente" ou um nome fictício declarado como tal. Se a pessoa é profissional, escreva o título e o registro (por exemplo "Dra." e CRM) junto do nome.',
    en: 'Replace the name with "the patient" or a made-up name that is said to be one. If the person is a professional, write title and registration beside the name.',
  },
  PHONE: {
    pt: 'Remova o telefone. Se é da clínica, diga-o no texto (por exemplo "telefone da clínica").',
    en: 'Remove the number. If it is the clinic\'s, say so in the text (for instance "clinic phone").',
  },
  EMAIL: {
    pt: 'Remova o e-mail. Se é da instituição, use uma caixa institucional ou diga de quem é.',
    en: "Remove the address. If it is the institution's, use an office mailbox or say whose it is.",
  },
  ADDRESS: {
    pt: 'Remova o endereço. Se é da clínica, diga-o no texto (por exemplo "endereço da clínica").',
    en: 'Remove the address. If it is the clinic\'s, say so in the text (for instance "clinic address").',
  },
  DATE_OF_BIRTH: {
    pt: 'Troque a data de nascimento pela idade em anos ou por uma faixa etária.',
    en: 'Replace the date of birth with the age in years or an age range.',
  },
  AGE_OVER_89: {
    pt: 'Escreva "mais de 89 anos": idades tão altas identificam a pessoa.',
    en: 'Write "over 89": such ages single a person out.',
  },
  DATE: {
    pt: 'Deixe só o ano, ou conte o tempo ("duas semanas depois").',
    en: 'Keep only the year, or tell the time elapsed ("two weeks later").',
  },
  LOCATION: {
    pt: 'Troque a cidade pelo estado ou pela região.',
    en: 'Replace the city with the state or the region.',
  },
  HEALTH_CODE: {
    pt: 'Retire o código do lado da pessoa, ou tudo o que a identifica no parágrafo.',
    en: 'Take the code away from the person, or all that identifies the person from the paragraph.',
  },
};

/** What the editor reads about one span; the matched text is not repeated. `fix` replaces the span. */
export function findingOf(span: PersonalDataSpan, type: PersonalDataType, fix?: string): Finding {
  const { label } = PERSONAL_DATA_TYPES[type];
  const blocks = span.tier === 'direct' && span.confidence >= BLOCKING_CONFIDENCE;
  return {
    rule: `LGPD-${type}`,
    severity: blocks ? 'B' : 'M',
    stage: STAGE,
    field: span.field,
    start: span.start,
    end: span.end,
    message: message(label, span, blocks),
    suggestion: SUGGESTIONS[type] ?? REMOVE,
    source: HEALTH_TYPES.has(type)
      ? 'LGPD (Lei 13.709/2018) art. 5º, II, e art. 11'
      : 'LGPD (Lei 13.709/2018) art. 5º, I, e art. 7º',
    confidence: span.confidence,
    ...(fix === undefined ? {} : { fix }),
  };
}

const TIERS: Readonly<Record<PersonalDataTier, LocalizedText>> = {
  direct: {
    pt: 'Sozinho já identifica uma pessoa.',
    en: 'Alone it identifies a person.',
  },
  quasi: {
    pt: 'Junto de outros dados do texto, ajuda a identificar uma pessoa.',
    en: 'With other data of the text it helps to identify a person.',
  },
  sensitive: {
    pt: 'É dado de saúde ligado a uma pessoa.',
    en: 'It is a health datum tied to a person.',
  },
};

function message(label: LocalizedText, span: PersonalDataSpan, blocks: boolean): LocalizedText {
  const doubt = span.valid === false;
  const { pt: tierPt, en: tierEn } = TIERS[span.tier];
  const unsure = span.tier === 'direct' && !blocks && !doubt;
  const pt = doubt ? ' Os dígitos verificadores não conferem: pode ser erro de digitação.' : '';
  const en = doubt ? ' The check digits do not hold: it may be a typing error.' : '';
  return {
    pt: `Dado pessoal no texto: ${label.pt} (${span.mask}). ${tierPt}${pt}${unsure ? ' Confira: o reconhecimento é provável, não certo.' : ''}`,
    en: `Personal data in the text: ${label.en} (${span.mask}). ${tierEn}${en}${unsure ? ' Please check: the reading is likely, not certain.' : ''}`,
  };
}

interface Place {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** A person beside a health datum: sensitive data (LGPD art. 11) and professional secrecy. */
export function linkageFinding(place: Place): Finding {
  return {
    rule: 'LGPD-SENS',
    severity: place.confidence >= BLOCKING_CONFIDENCE ? 'B' : 'M',
    stage: STAGE,
    field: place.field,
    start: place.start,
    end: place.end,
    message: {
      pt: 'Pessoa identificável no mesmo parágrafo que um dado de saúde: dado pessoal sensível.',
      en: 'Identifiable person in the same paragraph as a health datum: sensitive personal data.',
    },
    suggestion: {
      pt: 'Conte o caso sem nada que identifique a pessoa; a publicação exige consentimento específico e destacado.',
      en: 'Tell the case without anything that identifies the person; publishing needs specific, highlighted consent.',
    },
    source:
      'LGPD (Lei 13.709/2018) art. 5º, II, e art. 11; CEM (Res. CFM 2.217/2018) arts. 73 e 75',
    confidence: place.confidence,
  };
}

/** An identifiable patient under 18 (LGPD art. 14). */
export function minorFinding(place: Place): Finding {
  return {
    rule: 'LGPD-CHILD',
    severity: place.confidence >= BLOCKING_CONFIDENCE ? 'B' : 'M',
    stage: STAGE,
    field: place.field,
    start: place.start,
    end: place.end,
    message: {
      pt: 'Criança ou adolescente identificável como paciente.',
      en: 'Identifiable child or adolescent as a patient.',
    },
    suggestion: {
      pt: 'Remova nome, idade exata e qualquer sinal que identifique o menor.',
      en: 'Remove name, exact age and anything else that identifies the minor.',
    },
    source: 'LGPD (Lei 13.709/2018) art. 14; ECA (Lei 8.069/1990) arts. 17 e 18',
    confidence: place.confidence,
  };
}

import type { Finding, LocalizedText, PersonalDataSpan } from '../types.js';
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
  pt: 'Remova o dado, troque por uma descrição genérica ou registre a base legal e a autorização específica do titular.',
  en: "Remove the datum, replace it with a generic description or record the legal basis and the holder's specific consent.",
};

/** What the editor reads about one span; the matched text is not repeated. */
export function findingOf(span: PersonalDataSpan, type: PersonalDataType): Finding {
  const { label } = PERSONAL_DATA_TYPES[type];
  const blocks = span.tier === 'direct' && span.confidence >= BLOCKING_CONFIDENCE;
  return {
    rule: `LGPD-${type}`,
    severity: blocks ? 'B' : 'M',
    stage: STAGE,
    field: span.field,
    start: span.start,
    end: span.end,
    message: message(label, span),
    suggestion: REMOVE,
    source: HEALTH_TYPES.has(type)
      ? 'LGPD (Lei 13.709/2018) art. 5º, II, e art. 11'
      : 'LGPD (Lei 13.709/2018) art. 5º, I, e art. 7º',
    confidence: span.confidence,
  };
}

function message(label: LocalizedText, span: PersonalDataSpan): LocalizedText {
  const doubt = span.valid === false;
  const pt = doubt ? ' Os dígitos verificadores não conferem: pode ser erro de digitação.' : '';
  const en = doubt ? ' The check digits do not hold: it may be a typing error.' : '';
  return {
    pt: `Dado pessoal no texto: ${label.pt} (${span.mask}).${pt}`,
    en: `Personal data in the text: ${label.en} (${span.mask}).${en}`,
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

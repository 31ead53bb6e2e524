import type { ClaimType, MedicalClaim } from '../types.js';
import * as cues from './claim-cues.js';
import { reasonNotAClaim } from './not-claims.js';

/** What a sentence asserts. */
export interface ClaimReading {
  readonly type: ClaimType;
  readonly strength: MedicalClaim['strength'];
  readonly numeric: boolean;
}

const SHORTEST_CLAIM = 12;
/** Identifiers and markers are no quantity of the claim. */
const REFERENCES =
  /\(?\b(?:pmid|pmcid|doi|nct|isbn)[\s:]{0,3}[\w./-]{3,60}\)?|\bpmc\d+|\brbr-\w+|\[\d[\d,;\s-]{0,20}\]|\((?:[\p{L}' .,&-]{2,60}),? (?:19|20)\d{2}[a-z]?\)|https?:\/\/\S{3,200}|\b10\.\d{4,9}\/\S{1,100}/gu;
const CAN_LEAD_TO = /\bcan (?:lead|cause|damage|harm|kill|increase|worsen)\b/;
const HEALTH_SUBJECT =
  /\b(?:saude|doenca|pacientes?|tratamento|medicament|remedio|vacina|exame|cirurgia|terapia|dieta|exercicio|atividade fisica|vitamina|suplement|chá|cha|oleo|creme|dor|cancer|diabet|press|sono|peso|pele|coracao|cerebr|osso|infec|virus|bacteri|risco|sintoma|dose|crianca|adulto|idoso|gesta|health|disease|patient|drug|treatment|risk|pain)\p{L}{0,8}/u;

/**
 * Reads one folded sentence. Answers undefined for what evidence could not refute: questions, calls to action,
 * definitions, methods, "more research", bibliography.
 */
export function classifySentence(folded: string): ClaimReading | undefined {
  const body = folded.replace(REFERENCES, ' ').trim();
  if (body.length < SHORTEST_CLAIM && !cues.VERBLESS.test(body)) return undefined;
  const promise = cues.PROMISE_IMPERATIVE.test(body);
  const effect = cues.EFFECT.test(body) || cues.VERBLESS.test(body);
  const quantity = cues.QUANTITY.test(body);
  if (
    !promise &&
    reasonNotAClaim(folded, { hasEffect: effect, hasQuantity: quantity }) !== undefined
  )
    return undefined;
  const asserts =
    promise ||
    effect ||
    cues.COMPARATIVE.test(body) ||
    (quantity &&
      (cues.POPULATION.test(body) ||
        cues.DOSE.test(body) ||
        HEALTH_SUBJECT.test(body) ||
        isTestFigure(body))) ||
    (cues.POPULATION.test(body) && HEALTH_SUBJECT.test(body)) ||
    (cues.DOSE.test(body) && /\d/.test(body) && HEALTH_SUBJECT.test(body));
  if (!asserts) return undefined;
  return {
    type: typeOf(body),
    strength: strengthOf(body, promise),
    numeric: cues.NUMERIC.test(body),
  };
}

const SUCCESS = /\b(?:sucesso|cura|eficacia|satisfacao|success|efficacy)\b/;

const isTestFigure = (body: string): boolean =>
  SUCCESS.test(body) ||
  cues.DIAGNOSIS.test(body) ||
  cues.SAFETY.test(body) ||
  cues.PROGNOSIS.test(body);

function typeOf(body: string): ClaimType {
  for (const [type, pattern] of cues.TYPE_ORDER) if (pattern.test(body)) return type;
  return 'efficacy';
}

function strengthOf(body: string, promise: boolean): MedicalClaim['strength'] {
  const hedged = cues.HEDGE.test(body) && !CAN_LEAD_TO.test(body);
  if (promise && !hedged) return 'absolute';
  if (cues.ABSOLUTE.test(body) && !cues.NEGATED_ABSOLUTE.test(body))
    return hedged ? 'hedged' : 'absolute';
  return hedged ? 'hedged' : 'assertive';
}

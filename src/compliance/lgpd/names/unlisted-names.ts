// Names that no list has, in places where only somebody's name can stand.
import { INSTITUTION } from '../contact-owners.js';
import type { CueKind } from '../cues/vocabulary.js';
import { municipalityNames } from '../places/municipalities.js';
import { isNameShaped } from './human-evidence.js';
import type { NameField, RunContext } from './name-field.js';
import { isGiven } from './name-tokens.js';
import { INSURERS_AND_OFFICES } from './not-a-patient.js';
import { looksOrdinary } from './ordinary-words.js';

const HAS_ONE =
  /(?<!\p{L})(?:pix|cpf|rg|cns|cartao (?:do )?sus|carteirinha|prontuario|cnh) (?:d[ao]|de) $/u;
const ENDS_NAME = /^\s?(?:[:,.;)]|é |$)/;
const BEHIND_NUMBER = /\d (?:d[aeo]|of) $/;
const NUMBERS_OF_ONE: readonly CueKind[] = [
  'CPF',
  'CNS',
  'RG',
  'CARD',
  'MEDICAL_RECORD',
  'HEALTH_PLAN',
  'MBI',
  'SSN',
];

const AN_INSTITUTION =
  /^(?:prefeitura|camara|governo|ministerio|apae|igreja|paroquia|escola|colegio|creche|banco|loja|mercado|grupo|ong|instituicao)\b/;

function looksLikeName(field: NameField, { run }: RunContext): boolean {
  if (run.parts.length > 5 || municipalityNames().has(run.folded)) return false;
  if (run.parts.every(({ form }) => form === 'upper')) return false;
  if (AN_INSTITUTION.test(run.folded) || INSTITUTION.test(run.folded)) return false;
  return run.parts.every(
    (word) => isNameShaped(field, word) || (isGiven(word) && !looksOrdinary(word.folded)),
  );
}

/** "Pix do Erotildes: chave …", "cartão SUS 767 … de Eufrásia Sgarbossa": the holder of what only one person has. */
export function isHolder(field: NameField, context: RunContext): boolean {
  const { run, before, rawAfter } = context;
  if (HAS_ONE.test(before))
    return (run.parts.length > 1 || ENDS_NAME.test(rawAfter)) && looksLikeName(field, context);
  if (run.parts.length < 2 || !BEHIND_NUMBER.test(before)) return false;
  const { kinds } = field.scan.cues.before(run.start);
  return NUMBERS_OF_ONE.some((kind) => kinds.has(kind)) && looksLikeName(field, context);
}

const TO_SOMEBODY = /(?:com|para|pra) (?:[ao] )?$/;
const NOTHING_BEHIND =
  /^\s?(?:[.!,;)]|(?:no|pelo|na|pela) (?:\+?[\d(]|tel|whats|cel|fone|num|núm)|$)/;

/** "Fale com a Ubiratã.", "ligamos para Eufrásia Sgarbossa no +55 …". */
export function isToBeReached(field: NameField, context: RunContext): boolean {
  const { run, before, rawAfter } = context;
  return (
    TO_SOMEBODY.test(before) &&
    (run.parts.length > 1 || / [ao] $/.test(before)) &&
    NOTHING_BEHIND.test(rawAfter) &&
    !run.parts.some(({ folded }) => INSURERS_AND_OFFICES.has(folded)) &&
    looksLikeName(field, context)
  );
}

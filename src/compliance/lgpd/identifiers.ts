import { countDigits } from '../text/characters.js';
import { leanPattern } from '../text/lean-pattern.js';
import { IDENTIFIER_RULES } from './identifier-rules.js';
import type { IdentifierRule } from './identifier-shapes.js';
import { digitsNear } from './cues/cue-windows.js';
import type { CueFacts } from './cues/cues.js';
import type { CueKind } from './cues/vocabulary.js';
import { type DigitIsland, matchesIn } from './digit-islands.js';
import type { NumberShape } from './number-edges.js';
import type { Candidate, ScannedField } from './scan.js';

/** What is known about one number before the ladder of confidence is climbed. */
interface Reading {
  readonly rule: IdentifierRule;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
  readonly loose: boolean;
  readonly cue: CueFacts;
  /** The kinds named before the number, or right behind it where nothing stands before. */
  readonly kinds: ReadonlySet<CueKind>;
}

const OTHER: CueKind = 'OTHER';
/** Kinds that name no number of their own and so do not contradict a reading. */
const NEUTRAL: ReadonlySet<CueKind> = new Set<CueKind>(['FIELD', 'EXAMPLE', 'PIX', 'CITY', 'AGE']);
const EXAMPLE_DIGITS = /^(?:0?123456789\d{0,2}|12345678(?:90?|909|900)\d{0,5})$/;
const COUNTED = leanPattern(
  /^ ?(?:mil\b|milhoes|milhao|million|thousand|pessoas|pacientes|patients|people|casos|cases|horas|hours|h\b|hrs|dias|days|anos|years|meses|months|semanas|weeks|consultas|visits|atendimentos|exames|criancas|children|mulheres|women|homens|vagas|leitos|beds|unidades|municipios|participantes|participants|personas|pacientes|mujeres|casos|mg|ml|kg|g\b|cm|mm|m\b|km|ui\b|mcg|reais|%|vezes|times|usuarios|beneficiarios|familias|adultos?|adults?|individuos|individuals|sujeitos|sujetos|subjects|registros|records|prontuarios|profissionais|medicos|vidas|r\$|us\$|euros|dolares|dollars|minutos|minutes|copias|mmhg|bpm|kcal|cal\b)/,
);

/** Numbers that their issuers print as examples. */
const SPECIMENS = new Set(
  '1eg4te5mk72,1eg4te5mk73,078051120,219099999,12345678z,00000000t,x0000000t'.split(','),
);
const isPlaceholder = (value: string): boolean =>
  SPECIMENS.has(value) ||
  /^\d{0,2}0{8,}$/.test(value) ||
  /^(?=[\da-z]*0{2})(?=[\da-z]*[ahx])[0ahx]{10,20}$/.test(value) ||
  /^(.)\1*$/.test(value.replace(/[^\da-z]/g, '').replace(/[a-z]$/, '')) ||
  /^(?:[a-z]{1,2})?0+[a-z]?$/.test(value);

const bare = (text: string): string => text.replace(/[^\da-z]/g, '');

function valueOf(rule: IdentifierRule, matched: string): string {
  if (rule.type === 'RG')
    return bare(
      matched.replace(
        /,? ?-?(?:orgao|ssp|sesp|ssds|sds|detran|iirgd|pc|igp|itep|sejusp|dgpc).*$/,
        '',
      ),
    );
  const value = bare(matched);
  return rule.ocr === true && /^[\doil]+$/.test(value)
    ? value.replaceAll('o', '0').replace(/[il]/g, '1')
    : value;
}

const fewestDigitsOf = ({ minDigits = 3 }: IdentifierRule): number => minDigits;

function read(
  scan: ScannedField,
  rule: IdentifierRule,
  start: number,
  text: string,
  loose: boolean,
): Reading | undefined {
  if (countDigits(text) < fewestDigitsOf(rule)) return undefined;
  const value = valueOf(rule, text);
  if (isPlaceholder(value)) return undefined;
  const end = start + text.length;
  const cue = scan.cues.before(start);
  const kinds = cue.kinds.size > 0 && cue.adjacent ? cue.kinds : withBehind(scan, cue, end);
  return { rule, start, end, text, value, loose, cue, kinds };
}

/** What follows a number names it only where nothing right before it does. */
function withBehind(scan: ScannedField, cue: CueFacts, end: number): ReadonlySet<CueKind> {
  const behind = scan.cues.behind(end);
  return behind.size > 0 ? behind : cue.kinds;
}

/** Confidence on the ladder of the catalogue: pattern, check digits, cue; undefined means "not one". */
function confidenceOf(reading: Reading, valid: boolean | undefined): number | undefined {
  const { rule, cue, kinds, loose, value } = reading;
  const cued = kinds.has(rule.cue);
  const adjacent = cue.adjacent || !cue.kinds.has(rule.cue);
  if (loose && (!cued || (valid === false && !adjacent))) return undefined;
  if (cue.example && (!cued || EXAMPLE_DIGITS.test(value))) return undefined;
  if (!cued) return uncued(rule, kinds, valid);
  if (rule.adjacentOnly === true && !adjacent) return undefined;
  if (rule.check === undefined && cue.behindNumber && !adjacent)
    return rule.needsCue ? undefined : 0.85;
  if (valid === true) return 1;
  if (valid === false && rule.checkIsOptional !== true) return 0.5;
  return adjacent ? 0.85 : 0.75;
}

function uncued(
  rule: IdentifierRule,
  kinds: ReadonlySet<CueKind>,
  valid: boolean | undefined,
): number | undefined {
  if (rule.needsCue || valid === false) return undefined;
  if (kinds.has(OTHER)) return valid === true && rule.type === 'CPF' ? 0.5 : undefined;
  const foreign = [...kinds].some((kind) => !NEUTRAL.has(kind) && kind !== rule.cue);
  return foreign ? 0.5 : 0.85;
}

function reasonOf(valid: boolean | undefined, cued: boolean, adjacent: boolean): string {
  const digits =
    valid === undefined
      ? 'shape fits'
      : valid
        ? 'check digits hold'
        : 'check digits wrong: typo or altered';
  return cued ? `${digits}; named ${adjacent ? 'right' : 'shortly'} before it` : digits;
}

function candidateFrom(scan: ScannedField, reading: Reading): Candidate | undefined {
  const { rule, start, end, value, kinds, cue } = reading;
  if (rule.notCounted === true && isCounted(scan, reading)) return undefined;
  if (rule.type === 'DEVICE_ID' && isHouseWithoutNumber(scan, reading)) return undefined;
  const valid = rule.check?.(value);
  const confidence = confidenceOf(reading, valid);
  if (confidence === undefined) return undefined;
  const told = valid !== undefined && (valid || rule.checkIsOptional !== true);
  return {
    start,
    end,
    type: rule.type,
    confidence,
    ...(told ? { valid } : {}),
    allow: rule.allow === true,
    reason: reasonOf(valid, kinds.has(rule.cue), cue.adjacent),
    value: `${rule.type}:${value}`,
  };
}

/** "Avda. de la Salud s/n, 39008 Santander": no number of a house, and then a postal code. */
const isHouseWithoutNumber = (scan: ScannedField, { start, text }: Reading): boolean =>
  /^\d{5}(?:-\d{3})?$/.test(text) &&
  /\bs\/?n\.?[º°]?[\s,.–-]{1,4}$/.test(scan.folded.slice(Math.max(0, start - 12), start));

/** A year, an amount or a count behind an everyday word is no record ("registro: 2019", "atendimento: 300 pessoas"). */
function isCounted(scan: ScannedField, { rule, start, end, text }: Reading): boolean {
  // "convênio 123/2024" is an agreement between institutions
  if (rule.type === 'HEALTH_PLAN' && /^\d{1,5}\/(?:19|20)\d{2}$/.test(text)) return true;
  // "expediente 2025/00418" is an administration's
  const before = scan.folded.slice(Math.max(0, start - 24), start);
  if (/^20\d{2}\/\d/.test(text) && /\bexpedientes? (?:n\S{0,4} )?$/.test(before)) return true;
  // "Boletim nº 22/2024" is an issue
  if (rule.type === 'MEDICAL_RECORD' && /^\d{1,3}\/(?:19|20)\d{2}$/.test(text)) return true;
  // a study's registration is public
  if (/^(?:nct|rbr|isrctn|crd|pmid|pmc|eudract|jprn|actrn)\W?\w*\d/.test(text)) return true;
  if (COUNTED.test(scan.folded.slice(end, end + 16))) return true;
  if (/(?:r\$|us\$|\$|€) ?$/.test(scan.folded.slice(Math.max(0, start - 4), start))) return true;
  if (/^(?:19|20)\d{2}(?:[-/](?:19|20)?\d{2})?$/.test(text)) return true;
  return /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}|(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2})$/.test(
    text,
  );
}

/** Recognises national, health, bank and device numbers by shape, check digit and cue word. */
export function recogniseIdentifiers(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const rule of IDENTIFIER_RULES) {
    const near = digitsNear(scan, rule.cue);
    for (const island of rule.needsCue ? near : scan.islands)
      for (const pattern of rule.shapes) collect(scan, rule, pattern, island, false, found);
    for (const island of near)
      for (const pattern of rule.looseShapes ?? [])
        collect(scan, rule, pattern, island, true, found);
  }
  return found;
}

function collect(
  scan: ScannedField,
  rule: IdentifierRule,
  shape: NumberShape,
  island: DigitIsland,
  loose: boolean,
  into: Candidate[],
): void {
  for (const match of matchesIn(island, shape)) {
    const reading = read(scan, rule, island.start + match.index, match[0], loose);
    const candidate = reading === undefined ? undefined : candidateFrom(scan, reading);
    if (candidate !== undefined) into.push(candidate);
  }
}

import {
  IDENTIFIER_RULES,
  EXAMPLE_CUE,
  OTHER_NUMBER_CUE,
  type IdentifierRule,
} from './identifier-rules.js';
import { labelAt, wordsBefore, type Candidate, type ScannedField } from './scan.js';

/** What stands before a number: the nearest identifier word and whether nothing but punctuation parts them. */
interface CueFacts {
  readonly rules: ReadonlySet<IdentifierRule>;
  readonly adjacent: boolean;
  readonly other: boolean;
  readonly example: boolean;
}

const ADJACENT =
  /^[\s:=.#"'([]{0,8}(?:(?:n[o.]?|numero|num|sob|do|da|de|e|is|eh|medico|hospitalar|paciente|saude|plano|unimed|amil|convenio|usuari[oa])[\s:=.o]{1,4}){0,3}["'(]?$/;

function lastMatch(
  text: string,
  pattern: RegExp,
): { readonly start: number; readonly end: number } | undefined {
  let last: { start: number; end: number } | undefined;
  for (const match of text.matchAll(pattern)) {
    last = { start: match.index, end: match.index + match[0].length };
  }
  return last;
}

/** Reads the words before `index` (or the table heading above it) and keeps the nearest cue. */
function cueFacts(scan: ScannedField, index: number): CueFacts {
  const label = labelAt(scan, index);
  const before = label === '' ? wordsBefore(scan, index, 6) : `${label.replaceAll('_', ' ')}: `;
  let nearest = -1;
  let nearestEnd = -1;
  let rules = new Set<IdentifierRule>();
  for (const rule of IDENTIFIER_RULES) {
    const found = lastMatch(before, rule.cue);
    if (found === undefined || found.end < nearestEnd) continue;
    if (found.end > nearestEnd) rules = new Set();
    rules.add(rule);
    nearest = found.start;
    nearestEnd = found.end;
  }
  const other = lastMatch(before, OTHER_NUMBER_CUE);
  const isOther = other !== undefined && other.end >= nearestEnd && other.start >= nearest;
  return {
    rules: isOther ? new Set() : rules,
    adjacent: nearestEnd >= 0 && ADJACENT.test(before.slice(nearestEnd)),
    other: isOther,
    example: EXAMPLE_CUE.test(before),
  };
}

/** Confidence on the ladder of the catalogue: pattern, check digits, cue; undefined means "not one". */
function confidenceOf(
  rule: IdentifierRule,
  cue: CueFacts,
  valid: boolean | undefined,
): number | undefined {
  const cued = cue.rules.has(rule);
  if (cued && rule.adjacentOnly === true && !cue.adjacent) return undefined;
  if (cued) {
    if (valid === false) return rule.type === 'RG' ? (cue.adjacent ? 0.85 : 0.75) : 0.5;
    if (valid === true) return 1;
    return cue.adjacent ? 0.85 : 0.75;
  }
  if (rule.needsCue) return undefined;
  if (rule.check === undefined) return cue.other ? undefined : 0.85;
  if (valid !== true) return undefined;
  return cue.other ? 0.5 : 0.85;
}

const isPlaceholder = (value: string): boolean =>
  /^(.)\1*$/.test(value.replace(/[^\da-z]/g, '').replace(/[a-z]$/, '')) || /^0+[a-z]?$/.test(value);

function bare(text: string): string {
  return text.replace(/[^\da-z]/g, '');
}

function valueOf(rule: IdentifierRule, matched: string): string {
  if (rule.type === 'CPF' && /[ol]/.test(matched))
    return bare(matched.replaceAll('o', '0').replaceAll('l', '1'));
  if (rule.type === 'RG') return bare(matched.replace(/,? ssp.*$/, ''));
  return bare(matched);
}

function candidateFrom(
  scan: ScannedField,
  rule: IdentifierRule,
  start: number,
  matched: string,
  loose: boolean,
): Candidate | undefined {
  const value = valueOf(rule, matched);
  if (isPlaceholder(value)) return undefined;
  const cue = cueFacts(scan, start);
  const cued = cue.rules.has(rule);
  if (loose && !cued) return undefined;
  if (cue.example && (!cued || EXAMPLE_DIGITS.test(value))) return undefined;
  const valid = rule.check?.(value);
  if (loose && valid === false && !cue.adjacent) return undefined;
  const confidence = confidenceOf(rule, cue, valid);
  if (confidence === undefined) return undefined;
  return {
    start,
    end: start + matched.length,
    type: rule.type,
    confidence,
    ...(valid === undefined || (rule.type === 'RG' && !valid) ? {} : { valid }),
    allow: rule.allow === true,
    reason: reasonOf(valid, cued, cue.adjacent),
    value: `${rule.type}:${value}`,
  };
}

const EXAMPLE_DIGITS = /^(?:0123456789|1234567890?|12345678909|12345678900)\d{0,5}$/;

function reasonOf(valid: boolean | undefined, cued: boolean, adjacent: boolean): string {
  const digits =
    valid === undefined
      ? 'shape fits'
      : valid
        ? 'check digits hold'
        : 'check digits wrong: typo or altered';
  return cued ? `${digits}; named ${adjacent ? 'right' : 'shortly'} before it` : digits;
}

/** Recognises national, health, bank and device numbers by shape, check digit and cue word. */
export function recogniseIdentifiers(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const rule of IDENTIFIER_RULES) {
    for (const pattern of rule.shapes) collect(scan, rule, pattern, false, found);
    for (const pattern of rule.looseShapes ?? []) collect(scan, rule, pattern, true, found);
  }
  return found;
}

function collect(
  scan: ScannedField,
  rule: IdentifierRule,
  pattern: RegExp,
  loose: boolean,
  into: Candidate[],
): void {
  for (const match of scan.folded.matchAll(pattern)) {
    if (!/\d/.test(match[0])) continue;
    const candidate = candidateFrom(scan, rule, match.index, match[0], loose);
    if (candidate !== undefined) into.push(candidate);
  }
}

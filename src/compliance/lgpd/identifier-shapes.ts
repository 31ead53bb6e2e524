import { leanPattern } from '../text/lean-pattern.js';
import type { CueKind } from './cues/vocabulary.js';
import { digitAhead, LEFT_EDGE, type NumberShape, RIGHT_EDGE, shapeOf } from './number-edges.js';
import type { PersonalDataType } from './personal-data-types.js';

/** How one kind of number is recognised. Shapes are tried on the folded text. */
export interface IdentifierRule {
  readonly type: PersonalDataType;
  /** The words that name this number. */
  readonly cue: CueKind;
  /** Usual printed forms, trusted without a cue when the check digits hold. */
  readonly shapes: readonly NumberShape[];
  /** Wider forms, trusted only behind a cue. */
  readonly looseShapes?: readonly NumberShape[];
  /** True when the check digits of the bare value (separators removed, OCR letters mended) hold. */
  readonly check?: (value: string) => boolean;
  readonly needsCue: boolean;
  /** The cue must stand right before the value: its word is too common to reach further. */
  readonly adjacentOnly?: boolean;
  /** A failed check says nothing: the digit differs from state to state. */
  readonly checkIsOptional?: boolean;
  /** Behind its cue an `o` is a zero and an `l` or `i` is a one. */
  readonly ocr?: boolean;
  /** Must not be followed by what is counted or measured ("atendimento 2.500 pessoas"). */
  readonly notCounted?: boolean;
  /** Least count of digits in the value. */
  readonly minDigits?: number;
  /** Lawful to publish by itself. */
  readonly allow?: boolean;
}

/** A number starts at a word's edge; the name of the document may touch it ("CPF529…"). */
const L = String.raw`(?:${LEFT_EDGE}|(?<=\b(?:cpf|cnpj|cns|rg|pis|cnh|sus|mrn|nhc|dni)))`;
export const UF =
  '(?:ac|al|ap|am|ba|ce|df|es|go|ma|mt|ms|mg|pa|pb|pr|pe|pi|rj|rn|rs|ro|rr|sc|sp|se|to)';
export const shape = (body: string): NumberShape =>
  shapeOf(leanPattern(new RegExp(`${digitAhead(body)}${L}(?:${body})${RIGHT_EDGE}`, 'gu')));
/** `count` digits, each parted from the next by at most three spaces, dots, dashes or slashes. */
export const spread = (count: number): NumberShape =>
  shape(String.raw`\d(?:[ .\-/]{0,3}\d){${count - 1}}`);
export const singles = (least: number, most = least): string =>
  String.raw`\d(?:[ .-]{1,3}\d){${least - 1},${most - 1}}`;
/** The printed form of `count` digits with OCR's letters among them; the first sign is one of both. */
export const ocr = (count: number): NumberShape =>
  shape(String.raw`(?<![\p{L}\d][./-])[\doil](?:[ .\-/]?[\doil]){${count - 1}}`);
/** Digits written one by one. */
export const apart = (least: number, most: number): NumberShape =>
  shape(String.raw`(?<![\p{L}\d][./-])${singles(least, most)}`);
export const upper = (value: string): string => value.toUpperCase();

export const ISSUER = String.raw`(?:,? ?-?(?:orgao (?:emissor|expedidor):? ?)?(?:ssp|sesp|ssds|sds|detran|iirgd|dic|ifp|pc|igp|itep|sejusp|dgpc)\b(?:[ ]?[/-]?[ ]?${UF}\b)?)?`;
/** Letters that belong to a record's number; words that only introduce it do not. */
export const PREFIX = String.raw`(?:(?!(?:no?|nr|num|is|id|mrn|nhc|dni|rg|cns|sus|pis|de|da|do|em|on|at|el|la|cel|tel)-?\d)[a-z]{1,5}-?)?`;
/** The same before groups of digits. */
export const LETTERS = String.raw`(?!(?:no?|nr|num|is|id|mrn|nhc|dni|rg|cpf|cns|sus|pis|nis|de|da|do|em|on|at|el|la|cel|tel|fone|ext|ano|dia|sala)[- ]?\d)[a-z]{1,4}`;
/** Letters of an MBI: none of S, L, O, I, B, Z. */
export const MBI = 'ac-hj-kmnp-rt-y';

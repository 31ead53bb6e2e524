import { digitAhead, LEFT_EDGE, type NumberShape, RIGHT_EDGE, shapeOf } from './number-edges.js';
import * as check from './check-digits.js';
import type { CueKind } from './cues/vocabulary.js';
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
const UF = '(?:ac|al|ap|am|ba|ce|df|es|go|ma|mt|ms|mg|pa|pb|pr|pe|pi|rj|rn|rs|ro|rr|sc|sp|se|to)';
const shape = (body: string): NumberShape =>
  shapeOf(new RegExp(`${digitAhead(body)}${L}(?:${body})${RIGHT_EDGE}`, 'gu'));
/** `count` digits, each parted from the next by at most three spaces, dots, dashes or slashes. */
const spread = (count: number): NumberShape =>
  shape(String.raw`\d(?:[ .\-/]{0,3}\d){${count - 1}}`);
const singles = (count: number): string => String.raw`\d(?:[ .]\d){${count - 1}}`;
/** The printed form of `count` digits with OCR's letters among them; the first sign is one of both. */
const ocr = (count: number): NumberShape =>
  shape(String.raw`[\doil](?:[.\-/]?[\doil]){${count - 1}}`);
const upper = (value: string): string => value.toUpperCase();

const ISSUER = String.raw`(?:,? ?-?(?:orgao (?:emissor|expedidor):? ?)?(?:ssp|sesp|ssds|sds|detran|iirgd|dic|ifp|pc|igp|itep|sejusp|dgpc)\b(?:[ ]?[/-]?[ ]?${UF}\b)?)?`;
/** Letters that belong to a record's number; words that only introduce it do not. */
const PREFIX = String.raw`(?:(?!(?:no?|nr|num|is|id|mrn|nhc|dni|rg|cns|sus|pis|de|da|do|em|on|at|el|la|cel|tel)-?\d)[a-z]{1,5}-?)?`;
/** Letters of an MBI: none of S, L, O, I, B, Z. */
const MBI = 'ac-hj-kmnp-rt-y';

const BRAZILIAN: readonly IdentifierRule[] = [
  {
    type: 'CPF',
    cue: 'CPF',
    shapes: [
      shape(
        String.raw`\d{3}\.\d{3}\.\d{3}[-./ ]{0,2}\d{2}|\d{3} \d{3} \d{3}[ -]\d{2}|\d{3}-\d{3}-\d{3}-\d{2}|\d{9}[-/]\d{2}|\d{11}|${singles(11)}`,
      ),
    ],
    looseShapes: [spread(11), ocr(11)],
    check: check.isValidCpf,
    needsCue: false,
    ocr: true,
  },
  {
    type: 'CNPJ',
    cue: 'CNPJ',
    shapes: [
      shape(
        String.raw`[\da-z]{2}\.[\da-z]{3}\.[\da-z]{3}/[\da-z]{4}-?\d{2}|[\da-z]{12}\d{2}|\d{2} \d{3} \d{3} \d{4} \d{2}`,
      ),
    ],
    looseShapes: [spread(14)],
    check: check.isCnpj,
    needsCue: false,
    allow: true,
    minDigits: 4,
  },
  {
    type: 'CNS',
    cue: 'CNS',
    shapes: [
      shape(
        String.raw`[12789]\d{2}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4}|[12789]\d{2}(?:[ .]\d{3}){4}|${singles(15)}`,
      ),
    ],
    looseShapes: [spread(15), ocr(15)],
    check: (value) => check.isValidCns(value),
    needsCue: false,
    ocr: true,
  },
  {
    type: 'PIS',
    cue: 'PIS',
    shapes: [shape(String.raw`\d{3}\.\d{5}\.\d{2}[-/]?\d|\d{11}|\d{3}\.\d{4}\.\d{3}-?\d`)],
    looseShapes: [spread(11), ocr(11)],
    check: check.isValidPis,
    needsCue: true,
    ocr: true,
  },
  {
    type: 'VOTER_ID',
    cue: 'VOTER_ID',
    shapes: [shape(String.raw`\d{4}[ .]?\d{4}[ .]?\d{4}|\d{4} ?\d{4} ?\d{2} ?\d{2}`)],
    looseShapes: [spread(12)],
    check: check.isValidVoterId,
    needsCue: true,
  },
  {
    type: 'CNH',
    cue: 'CNH',
    shapes: [spread(11)],
    looseShapes: [ocr(11)],
    check: check.isCnh,
    needsCue: true,
    ocr: true,
  },
  {
    type: 'VEHICLE_ID',
    cue: 'RENAVAM',
    shapes: [spread(11), shape(String.raw`\d{9}|\d{8}-\d|\d{10}-\d`)],
    check: check.isValidRenavam,
    needsCue: true,
  },
  {
    type: 'VEHICLE_ID',
    cue: 'PLATE',
    shapes: [
      shape(
        String.raw`[a-z]{3}[- ]?\d{4}|[a-z]{3}[- ]?\d[a-z]\d{2}|\d{4}[- ]?[b-df-hj-np-tv-z]{3}|[a-z]{1,2}[- ]?\d{4}[- ]?[a-z]{2}`,
      ),
    ],
    needsCue: true,
  },
  {
    type: 'VEHICLE_ID',
    cue: 'PLATE',
    // plates of other countries differ too much for a shape: they must follow their label at once
    shapes: [
      shape(String.raw`(?=[a-z\d -]{0,9}\d)(?=[\d -]{0,6}[a-z])[a-z\d]{1,4}[- ]?[a-z\d]{3,4}`),
    ],
    needsCue: true,
    adjacentOnly: true,
    minDigits: 2,
  },
  {
    type: 'VEHICLE_ID',
    cue: 'CHASSIS',
    shapes: [shape(String.raw`[a-hj-npr-z\d]{17}`)],
    needsCue: true,
    minDigits: 4,
  },
  {
    type: 'RG',
    cue: 'RG',
    shapes: [
      shape(String.raw`(?:${UF}[- ]{0,3})?\d{1,3}\.\d{3}\.\d{3}(?:[-./ ]?[\dx])?${ISSUER}`),
      shape(String.raw`(?:${UF}[- ]{0,3})?\d{5,10}(?:-[\dx])?${ISSUER}`),
      shape(String.raw`\d{2} \d{3} \d{3}(?:[ -][\dx])?${ISSUER}`),
    ],
    check: check.isRgOfSaoPaulo,
    checkIsOptional: true,
    needsCue: true,
  },
  {
    type: 'CIVIL_REGISTRY',
    cue: 'CIVIL',
    shapes: [
      shape(
        String.raw`\d{6}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{4}[ .-]?\d[ .-]?\d{5}[ .-]?\d{3}[ .-]?\d{7}[ .-]?\d{2}`,
      ),
    ],
    check: check.isCertidao,
    needsCue: false,
  },
  {
    type: 'CIVIL_REGISTRY',
    cue: 'DNV',
    shapes: [shape(String.raw`\d{2}[-. ]?\d{8}[-. ]?\d`)],
    needsCue: true,
  },
  {
    type: 'CASE_NUMBER',
    cue: 'CASE',
    shapes: [shape(String.raw`\d{7}-\d{2}\.\d{4}\.\d\.\d{2}\.\d{4}|\d{20}`)],
    looseShapes: [shape(String.raw`\d{7}[-. ]\d{2}[. ]\d{4}[. ]\d[. ]\d{2}[. ]\d{4}`)],
    check: check.isCaseNumber,
    needsCue: false,
  },
];

const RECORDS: readonly IdentifierRule[] = [
  {
    type: 'MEDICAL_RECORD',
    cue: 'MEDICAL_RECORD',
    shapes: [
      shape(
        String.raw`${PREFIX}\d{4,14}(?:[-/]\d{1,8}|[-/]?[a-z]{1,2})?|\d{1,3}(?:\.\d{3}){1,3}(?:[-/.]\d{1,2})?|\d{1,8}(?:-\d{1,8}){1,3}|\d{2,4}(?: \d{2,4}){1,3}|[a-z]{1,3}\d{1,4}(?:-\d{2,8}){1,3}`,
      ),
    ],
    needsCue: true,
    adjacentOnly: true,
    notCounted: true,
    minDigits: 4,
  },
  {
    type: 'HEALTH_PLAN',
    cue: 'HEALTH_PLAN',
    shapes: [
      shape(String.raw`\d \d{3} \d{12} \d`),
      shape(
        String.raw`${PREFIX}\d{6,17}(?:-\d{1,2})?|\d{1,6}(?:[ .\-/]\d{1,12}){1,5}|[a-z]{4} ?\d{6,12}(?: \d{1,4}){0,4}|[a-z]{1,4}(?:-\d{2,8}){1,3}|[a-z]{1,4}\d{3,10}(?: \d{2,6}){1,3}`,
      ),
    ],
    needsCue: true,
    adjacentOnly: true,
    notCounted: true,
    minDigits: 7,
  },
  {
    type: 'DRIVER_LICENSE',
    cue: 'DRIVER_LICENSE',
    shapes: [
      shape(
        String.raw`${PREFIX}\d{3,13}(?:[- ]\d{2,7}){0,4}(?:[- ]?[a-z]\b)?|[a-z]{1,3}(?:-[a-z\d]{1,10}){1,4}|[a-z]{5}\d{6}[a-z\d]{5}`,
      ),
    ],
    needsCue: true,
    adjacentOnly: true,
    notCounted: true,
    minDigits: 5,
  },
  {
    type: 'PASSPORT',
    cue: 'PASSPORT',
    shapes: [shape(String.raw`(?!n[or]? )[a-z]{1,3}[ -]?\d{5,8}|\d{9}`)],
    needsCue: true,
  },
  {
    type: 'DEVICE_ID',
    cue: 'IMEI',
    shapes: [shape(String.raw`\d{15}|\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d`)],
    check: check.isLuhn,
    needsCue: true,
  },
  {
    type: 'DEVICE_ID',
    cue: 'SERIAL',
    shapes: [shape(String.raw`[a-z\d]{1,8}(?:-[a-z\d]{1,10}){1,3}|[a-z\d]{5,20}`)],
    needsCue: true,
    adjacentOnly: true,
    notCounted: true,
    minDigits: 3,
  },
];

const MONEY: readonly IdentifierRule[] = [
  {
    type: 'CREDIT_CARD',
    cue: 'CARD',
    shapes: [
      shape(
        String.raw`\d{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4}|\d{4}[ -]?\d{6}[ -]?\d{4,5}|\d{13,19}`,
      ),
    ],
    check: check.isCard,
    needsCue: false,
  },
  {
    type: 'BANK_ACCOUNT',
    cue: 'ACCOUNT',
    shapes: [
      shape(
        String.raw`(?:ag(?:encia|\.)?|agency)[ :.no]{0,5}\d{3,5}(?:-[\dx])?[ ,;/|e-]{1,5}(?:c/?c|c\. ?c\.?|c/?p|conta(?: corrente| poupanca)?|cta)[ :.no]{0,5}\d{1,3}(?:\.?\d{3}){0,3}\d{0,4}-?[\dx]?`,
      ),
      shape(
        String.raw`(?:c/?c|conta(?: corrente| poupanca)?)[ :.no]{0,5}\d{1,3}(?:\.?\d{3}){0,3}\d{0,4}-?[\dx]?[ ,;/|e-]{1,5}ag(?:encia|\.)?[ :.no]{0,5}\d{3,5}(?:-[\dx])?`,
      ),
    ],
    needsCue: false,
    minDigits: 7,
  },
  {
    type: 'BANK_ACCOUNT',
    cue: 'ACCOUNT',
    shapes: [
      shape(
        String.raw`\d{1,3}(?:\.\d{3}){1,3}-[\dx]|\d{4,12}-[\dx]|\d{7,20}|\d{4}[ -]\d{4}[ -]\d{2}[ -]\d{10}`,
      ),
    ],
    needsCue: true,
    adjacentOnly: true,
    notCounted: true,
  },
  {
    type: 'BANK_ACCOUNT',
    cue: 'IBAN',
    shapes: [
      shape(
        String.raw`br\d{2}(?: ?[\da-z]{4}){6} ?[\da-z]|br\d{25}[a-z][\da-z]|[a-z]{2}\d{2} ?[\da-z]{4}(?: ?(?=[a-z]{0,3}\d)[\da-z]{4}){1,6}(?: ?(?=[a-z]{0,2}\d)[\da-z]{1,3})?`,
      ),
    ],
    check: check.isIban,
    needsCue: false,
    minDigits: 8,
  },
  {
    type: 'PIX_KEY',
    cue: 'PIX',
    shapes: [shape(String.raw`[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}`)],
    needsCue: true,
  },
];

const FOREIGN: readonly IdentifierRule[] = [
  {
    type: 'US_SSN',
    cue: 'SSN',
    shapes: [shape(String.raw`\d{3}-\d{2}-\d{4}`)],
    looseShapes: [shape(String.raw`\d{9}|\d{3}[ .]\d{2}[ .]\d{4}`), spread(9)],
    check: check.isSsn,
    needsCue: false,
  },
  {
    type: 'US_MBI',
    cue: 'MBI',
    shapes: [
      shape(String.raw`[1-9][${MBI}][${MBI}\d]\d[- ]?[${MBI}][${MBI}\d]\d[- ]?[${MBI}]{2}\d{2}`),
    ],
    looseShapes: [shape(String.raw`[a-z\d]{4}-[a-z\d]{3}-[a-z\d]{4}|[a-z\d]{11}`)],
    check: check.isMbi,
    needsCue: false,
  },
  {
    type: 'ES_DNI',
    cue: 'DNI',
    shapes: [
      shape(
        String.raw`(?:\d{8}|\d{2}\.\d{3}\.\d{3})[- ]?[a-hj-np-tv-z]|[xyz][- ]?\d{7}[- ]?[a-hj-np-tv-z]|[xyz]-?\d\.\d{3}\.\d{3}-?[a-hj-np-tv-z]`,
      ),
    ],
    looseShapes: [
      shape(
        String.raw`${singles(8)}[ .-]{1,3}[a-z]|\d{7,8}|\d{1,2}\.\d{3}\.\d{3}|[xyz]?\d{7,8}-?[a-z]`,
      ),
    ],
    check: (value) => check.isDni(upper(value)),
    needsCue: false,
  },
  {
    type: 'ES_NUSS',
    cue: 'NUSS',
    shapes: [shape(String.raw`\d{2}[ /.-]?\d{8}[ /.-]?\d{2}|\d{2}[ /.-]?\d{10}`)],
    looseShapes: [shape(String.raw`\d{2}[ /-]\d{6,10}(?:[ /-]\d{1,3})?|\d{10,13}`)],
    check: check.isNuss,
    needsCue: true,
  },
  {
    type: 'MX_CURP',
    cue: 'CURP',
    shapes: [shape(String.raw`[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d`)],
    check: check.isCurp,
    needsCue: false,
  },
];

/** Order is only the order of reading; overlaps are resolved by confidence. */
export const IDENTIFIER_RULES: readonly IdentifierRule[] = [
  ...BRAZILIAN,
  ...RECORDS,
  ...MONEY,
  ...FOREIGN,
];

import * as check from './check-digits.js';
import {
  apart,
  ISSUER,
  MBI,
  ocr,
  shape,
  singles,
  spread,
  UF,
  upper,
  type IdentifierRule,
} from './identifier-shapes.js';
import { MONEY, RECORDS } from './record-rules.js';

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
    looseShapes: [spread(12), ocr(12)],
    check: check.isValidVoterId,
    needsCue: true,
    ocr: true,
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
    looseShapes: [ocr(11)],
    check: check.isValidRenavam,
    needsCue: true,
    ocr: true,
  },
  {
    type: 'VEHICLE_ID',
    cue: 'PLATE',
    shapes: [
      shape(
        String.raw`[a-z]{3}[- ]?\d{4}|[a-z]{3}[- ]?\d[a-z]\d{2}|[a-z]{2,3}[- ]\d{2,3}[- ](?:[a-z]{2}|\d{2})|\d{4}[- ]?[b-df-hj-np-tv-z]{3}|[a-z]{1,2}[- ]?\d{4}[- ]?[a-z]{2}`,
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
    looseShapes: [apart(7, 9), ocr(7), ocr(8), ocr(9), ocr(10)],
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
    looseShapes: [spread(32), ocr(32)],
    check: check.isCertidao,
    needsCue: false,
    ocr: true,
  },
  {
    type: 'CIVIL_REGISTRY',
    cue: 'DNV',
    shapes: [shape(String.raw`\d{2}[-. ]?\d{8}[-. ]?\d`)],
    looseShapes: [spread(11)],
    needsCue: true,
    minDigits: 11,
  },
  {
    type: 'CASE_NUMBER',
    cue: 'CASE',
    shapes: [shape(String.raw`\d{7}-\d{2}\.\d{4}\.\d\.\d{2}\.\d{4}|\d{20}`)],
    looseShapes: [
      shape(String.raw`\d{7}[-. ]\d{2}[. ]\d{4}[. ]\d[. ]\d{2}[. ]\d{4}`),
      spread(20),
      ocr(20),
    ],
    check: check.isCaseNumber,
    needsCue: false,
    ocr: true,
  },
];

const FOREIGN: readonly IdentifierRule[] = [
  {
    type: 'US_SSN',
    cue: 'SSN',
    shapes: [shape(String.raw`\d{3}-\d{2}-\d{4}`)],
    looseShapes: [shape(String.raw`\d{9}|\d{3}[ .]\d{2}[ .]\d{4}`), spread(9), ocr(9)],
    check: check.isSsn,
    needsCue: false,
    ocr: true,
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
        String.raw`${singles(8)}[ .-]{1,3}[a-z]|\d{7,9}|\d{9}-\d|[fm] ?\d{1,2}\.\d{3}\.\d{3}|\d{1,2}\.\d{3}\.\d{3}|[xyz]?\d{7,8}-?[a-z]|\d{2} \d{3} \d{3} ?[a-z]|\d{1,2}\.?\d{3}\.?\d{3}-[\dk]|\d{1,2}(?: ?\. ?\d){6} ?- ?[\dk]|\d(?: [ .]{0,2}\d){6,7} ?- ?[\dk]|\d{10}|[\doil]{8}-?[a-z]|[\doil](?: [\doil]){6,7}`,
      ),
    ],
    check: (value) => check.isDni(upper(value)),
    needsCue: false,
  },
  {
    type: 'ES_NUSS',
    cue: 'NUSS',
    shapes: [shape(String.raw`\d{2}[ /.-]?\d{8}[ /.-]?\d{2}|\d{2}[ /.-]?\d{10}`)],
    looseShapes: [
      shape(
        String.raw`\d{2}[ /-]\d{6,10}(?:[ /-]\d{1,3})?|\d{10,13}|\d{2}[ -]\d{2}[ -]\d{2}[ -]\d{4}[ -]\d`,
      ),
      spread(12),
      ocr(12),
    ],
    check: check.isNuss,
    needsCue: true,
    ocr: true,
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

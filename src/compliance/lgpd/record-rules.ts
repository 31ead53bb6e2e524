import * as check from './check-digits.js';
import {
  apart,
  LETTERS,
  ocr,
  PREFIX,
  shape,
  singles,
  spread,
  type IdentifierRule,
} from './identifier-shapes.js';

/** Routing number or sort code and account, as American and British texts print them together. */
const ROUTED = String.raw`(?:routing|aba|rtn|sort code|transit)(?: (?:no|num|number))?[ .:#]{0,4}\d{2,9}(?:-\d{2,4}){0,2}[ ,;/|&+-]{1,4}(?:and )?(?:account|acct|a/c|acc)(?: (?:no|num|number))?[ .:#]{0,4}\d(?:[ -]?\d){4,16}`;

/** Numbers of records, plans, licences and devices. */
export const RECORDS: readonly IdentifierRule[] = [
  {
    type: 'MEDICAL_RECORD',
    cue: 'MEDICAL_RECORD',
    shapes: [
      shape(
        String.raw`${PREFIX}\d{4,14}(?:[-/]\d{1,8}){0,2}(?:[-/]?[a-z]{1,2})?|\d{1,3}(?:\.\d{3}){1,3}(?:[-/.]\d{1,2})?|\d{1,8}(?:-\d{1,8}){1,3}|\d{2,4}(?: \d{2,4}){1,3}|${LETTERS}[- ]?\d{1,8}(?:[- ]\d{2,8}){1,3}|[a-z]{2,5}/\d{2,4}/\d{3,8}`,
      ),
    ],
    looseShapes: [
      apart(5, 11),
      shape(String.raw`[a-z] ${singles(5, 10)}`),
      ...[5, 6, 7, 8, 9, 10].map(ocr),
    ],
    ocr: true,
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
        String.raw`${PREFIX}\d{6,17}(?:-\d{1,2})?|\d{1,10}(?:[ .\-/]\d{1,12}){1,5}|[a-z]{4} ?\d{6,12}(?: \d{1,4}){0,4}|${LETTERS}(?:[- ]\d{2,10}){1,3}|[a-z]{1,4}\d{1,10}(?:[ -]\d{1,8}){1,3}|[a-z]{1,4}\d{3,10}[a-z]{1,2}`,
      ),
      // PUSU 0 790614 00 3, 6260 663 890 VK, 2–41802271–E
      shape(
        String.raw`[a-z]{4} \d \d{6} \d{2} \d|\d{4} \d{3} \d{3} [a-z]{2}|\d{1,2}-\d{6,10}-[a-z\d]|\d{4}-\d{6}/\d{2}`,
      ),
      // codes of letters and digits: CIP 380902IGBU2017, BBBBBBBX123456, 12345678901A
      shape(String.raw`[a-z\d]{9,20}`),
    ],
    looseShapes: [apart(7, 17), ...[9, 12, 16, 17].map(ocr)],
    ocr: true,
    needsCue: true,
    adjacentOnly: true,
    notCounted: true,
    minDigits: 5,
  },
  {
    // the Australian card, which bears the name of the American one
    type: 'HEALTH_PLAN',
    cue: 'MBI',
    shapes: [shape(String.raw`[2-6]\d{3} ?\d{5} ?\d(?:[ /-]{1,3}\d)?`)],
    needsCue: true,
    adjacentOnly: true,
  },
  {
    // the number of a plan of the Unimed system on what a text calls a card only
    type: 'HEALTH_PLAN',
    cue: 'CARD',
    shapes: [shape(String.raw`0[ .-]?\d{3}[ .-]?(?:\d{12}|\d{4}[ .-]?\d{6}[ .-]?\d{2})[ .-]?\d`)],
    needsCue: true,
    adjacentOnly: true,
  },
  {
    type: 'DRIVER_LICENSE',
    cue: 'DRIVER_LICENSE',
    shapes: [
      shape(
        String.raw`${PREFIX}\d{2,13}(?:[- ]\d{1,7}){0,5}(?:[- ]?[a-z]\b)?|[a-z]{1,3}(?:-[a-z\d]{1,10}){1,4}|[a-z]{5}\d{6}[a-z\d]{5}`,
      ),
    ],
    looseShapes: [apart(7, 12), ...[7, 8, 9, 11].map(ocr)],
    ocr: true,
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
    // letters among the digits, as German passports have them
    type: 'PASSPORT',
    cue: 'PASSPORT',
    shapes: [shape(String.raw`[a-z][a-z\d]{2} ?[a-z\d]{3,4}[a-z\d]{2,3}`)],
    needsCue: true,
    adjacentOnly: true,
    minDigits: 4,
  },
  {
    type: 'DEVICE_ID',
    cue: 'IMEI',
    shapes: [shape(String.raw`\d{15}|\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d`)],
    looseShapes: [spread(15), ocr(15)],
    ocr: true,
    check: check.isLuhn,
    needsCue: true,
  },
  {
    type: 'DEVICE_ID',
    cue: 'SERIAL',
    shapes: [
      shape(String.raw`[a-z\d]{1,8}(?:-[a-z\d]{1,10}){1,3}|[a-z\d]{5,20}`),
      shape(String.raw`s/?n:? (?:[a-z\d]{1,8}(?:-[a-z\d]{1,10}){1,3}|[a-z\d]{5,20})`),
    ],
    looseShapes: [apart(6, 14)],
    needsCue: true,
    adjacentOnly: true,
    notCounted: true,
    minDigits: 3,
  },
];

/** Cards, accounts and keys of payment. */
export const MONEY: readonly IdentifierRule[] = [
  {
    type: 'CREDIT_CARD',
    cue: 'CARD',
    shapes: [
      shape(
        String.raw`\d{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4}|\d{4}[ -]?\d{6}[ -]?\d{4,5}|\d{13,19}`,
      ),
    ],
    looseShapes: [spread(16), ocr(16), spread(15)],
    check: check.isCard,
    needsCue: false,
    ocr: true,
  },
  {
    type: 'BANK_ACCOUNT',
    cue: 'ACCOUNT',
    shapes: [
      shape(
        String.raw`(?:ag(?:encia|\.)?|agency)[ :.no]{0,5}\d{3,5}(?:-[\dx])?[ ,;/|e-]{1,5}(?:(?:op(?:eracao|\.)?|var\.?)[ :.]{0,2}\d{2,4}[ ,;/|-]{1,4})?(?:c/?c|c\. ?c\.?|c/?p|conta(?: corrente| poupanca)?|poup(?:anca|\.)?|cta)[ :.no]{0,5}(?:\d{3}\.\d{2}\.\d{4,8}|\d{1,3}(?:\.?\d{3}){0,3}\d{0,4})-?[\dx]?`,
      ),
      shape(
        String.raw`(?:c/?c|conta(?: corrente| poupanca)?|poup(?:anca|\.)?)[ :.no]{0,5}\d{1,3}(?:\.?\d{3}){0,3}\d{0,4}-?[\dx]?[ ,;/|e-]{1,5}ag(?:encia|\.)?[ :.no]{0,5}\d{3,5}(?:-[\dx])?`,
      ),
      // the pair alone behind the name of its bank
      shape(
        String.raw`(?<=\b(?:nubank|itau|bradesco|santander|caixa|inter|bb|brasil|sicoob|sicredi|c6|picpay|pagbank|btg|banco \d{3})\b[ :,(-]{1,4}(?:ag\.? )?)\d{4}(?:-[\dx])? ?[/|] ?\d{4,10}-?[\dx]`,
      ),
      shape(ROUTED),
    ],
    needsCue: false,
    minDigits: 7,
  },
  {
    type: 'BANK_ACCOUNT',
    cue: 'ACCOUNT',
    shapes: [
      shape(
        String.raw`\d{1,3}(?:\.\d{3}){1,3}-[\dx]|\d{4,12}-[\dx]|\d{7,22}|\d{4}[ -]\d{4}[ -]\d{2}[ -]\d{10}|\d{2,4}(?:[ -]\d{2,6}){1,5}`,
      ),
      shape(String.raw`es\d{2}(?:[ -]{0,2}\d{4}){5}|[a-z]{2}\d{2} ?[a-z]{4}(?: ?\d{4}){3} ?\d{2}`),
    ],
    looseShapes: [apart(7, 20), ...[8, 9, 10, 18, 20].map(ocr)],
    ocr: true,
    minDigits: 7,
    needsCue: true,
    adjacentOnly: true,
    notCounted: true,
  },
  {
    type: 'BANK_ACCOUNT',
    cue: 'IBAN',
    shapes: [
      shape(
        String.raw`[a-z]{2}\d{2}(?:-\d{4}){4,6}(?:-\d{1,3})?|br\d{2}(?: ?[\da-z]{4}){6} ?[\da-z]|br\d{25}[a-z][\da-z]|[a-z]{2}\d{2} ?[\da-z]{4}(?: ?(?=[a-z]{0,3}\d)[\da-z]{4}){1,6}(?: ?(?=[a-z]{0,2}\d)[\da-z]{1,3})?`,
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

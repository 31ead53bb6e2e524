import { labelAt, wordsBefore, type Candidate, type ScannedField } from '../scan.js';

/** Area codes (DDD) in use in Brazil. */
const DDD = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55 61 62 63 64 65 ' +
    '66 67 68 69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99'
  ).split(' '),
);

const LEFT = String.raw`(?<![\p{L}\p{N}])(?<!\d[.,/-])`;
const RIGHT = String.raw`(?![\p{L}\p{N}])(?![.,/-]\d)`;
const shape = (body: string): RegExp => new RegExp(`${LEFT}(?:${body})${RIGHT}`, 'gu');

const AREA = String.raw`(?:\(0?\d{2}\)|0?\d{2})`;
const BRAZIL = shape(String.raw`(?:\+?55[ .-]{0,2})?${AREA}[ .-]{0,2}9?[ .]?\d{4}[ .-]?\d{4}`);
const SPREAD = shape(
  String.raw`(?:\+?5[ .]?5[ .]{1,2})?\(?\d(?:[ .-]{1,3}\d|\)[ .-]{0,2}\d){9,10}`,
);
const INTERNATIONAL = shape(String.raw`\+[1-9]\d{0,2}(?:[ .()-]{0,3}\d){7,12}`);
const NORTH_AMERICA = shape(String.raw`\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}`);
const SPAIN = shape(String.raw`[679]\d{2}(?: ?\d{2}){3}|[679]\d{2} \d{3} \d{3}`);
const LOCAL = shape(String.raw`(?:9[ .-]?)?\d{4}[ .-]?\d{4}`);

const CUE =
  /\b(?:tel(?:efones?)?|fone|cel(?:ular)?|whats(?:app)?|zap|contatos?|ligue|ligar|ligamos|liga|chame|numero|phone|mobile|fax|ramal|recado|sms|telegram|movil|plantao)\b/;
const FILLER =
  /\b(?:cpf|rg|cns|cnpj|prontuario|protocolo|lote|pedido|processo|pis|cnh|isbn|ean|pmid|doi)\b/;
/** Services anybody may call; printing them is no disclosure. */
const PUBLIC_SERVICE = /^(?:0[3589]00|(?:4004|3003|4003|4020|4062)\d{4})/;

interface Reading {
  readonly national: string;
  readonly formatted: boolean;
}

function brazilian(text: string): Reading | undefined {
  const digits = text.replace(/\D/g, '');
  const withoutCountry = digits.length > 11 && digits.startsWith('55') ? digits.slice(2) : digits;
  const national = withoutCountry.replace(/^0/, '');
  if (!DDD.has(national.slice(0, 2)) || /^(.)\1*$/.test(national.slice(2))) return undefined;
  const subscriber = national.slice(2);
  const mobile = subscriber.length === 9 && subscriber.startsWith('9');
  const fixed = subscriber.length === 8 && /^[2-57-9]/.test(subscriber);
  return mobile || fixed
    ? { national, formatted: /[()+]/.test(text) || /\d{4}[ -]\d{4}$/.test(text) }
    : undefined;
}

function candidate(
  start: number,
  text: string,
  value: string,
  confidence: number,
  reason: string,
): Candidate {
  return {
    start,
    end: start + text.length,
    type: 'PHONE',
    confidence,
    allow: false,
    reason,
    value: `PHONE:${value}`,
  };
}

/** Telephone numbers: Brazilian with a real area code, then international ones, then forms that need a cue. */
export function recognisePhones(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  const each = (
    pattern: RegExp,
    read: (start: number, text: string, cued: boolean) => void,
  ): void => {
    for (const match of scan.folded.matchAll(pattern)) {
      const start = match.index;
      const text = match[0];
      const before = `${labelAt(scan, start)} ${wordsBefore(scan, start, 5)}`;
      const other = FILLER.test(wordsBefore(scan, start, 2));
      read(start, text, CUE.test(before) && !other);
    }
  };
  each(BRAZIL, (start, text, cued) => {
    const reading = brazilian(text);
    if (reading === undefined || PUBLIC_SERVICE.test(text.replace(/\D/g, ''))) return;
    const confidence = cued ? 0.95 : reading.formatted ? 0.85 : 0.4;
    found.push(
      candidate(start, text, reading.national, confidence, 'valid area code and subscriber number'),
    );
  });
  each(SPREAD, (start, text, cued) => {
    const reading = brazilian(text);
    if (reading === undefined || !cued) return;
    found.push(
      candidate(start, text, reading.national, 0.85, 'digits written apart behind a telephone cue'),
    );
  });
  each(INTERNATIONAL, (start, text, cued) => {
    const digits = text.replace(/\D/g, '');
    found.push(candidate(start, text, digits, cued ? 0.95 : 0.8, 'international number'));
  });
  each(NORTH_AMERICA, (start, text, cued) => {
    found.push(
      candidate(start, text, text.replace(/\D/g, ''), cued ? 0.95 : 0.7, 'North American number'),
    );
  });
  each(SPAIN, (start, text, cued) => {
    if (!cued && !/ /.test(text)) return;
    found.push(
      candidate(start, text, text.replace(/\D/g, ''), cued ? 0.85 : 0.5, 'Spanish number'),
    );
  });
  each(LOCAL, (start, text, cued) => {
    const digits = text.replace(/\D/g, '');
    if (
      !cued ||
      PUBLIC_SERVICE.test(digits) ||
      /^(?:19|20)\d{2}[ .-]/.test(text) ||
      !/^[2-59]/.test(digits)
    )
      return;
    if (digits.length === 9 && !digits.startsWith('9')) return;
    found.push(candidate(start, text, digits, 0.6, 'local number behind a telephone cue'));
  });
  return found;
}

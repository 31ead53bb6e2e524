import * as check from './check-digits.js';

/** Small repeatable noise (mulberry32), so that a failure can be seen again. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = noise(20_261_126);
const upTo = (limit: number): number => Math.floor(random() * limit);
const digits = (count: number): string => Array.from({ length: count }, () => upTo(10)).join('');

/** Tries bodies until one has a check suffix that holds: finds valid numbers without knowing the arithmetic. */
function validNumber(
  body: () => string,
  suffixes: readonly string[],
  holds: (value: string) => boolean,
): string {
  for (let i = 0; i < 200; i += 1) {
    const start = body();
    const end = suffixes.find((suffix) => holds(start + suffix));
    if (end !== undefined) return start + end;
  }
  throw new Error('no valid number found');
}

const pairs = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));
const ones = [...'0123456789'];
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const KINDS: readonly (readonly [
  name: string,
  holds: (value: string) => boolean,
  body: () => string,
  suffixes: readonly string[],
  /** Changes of one digit, of a hundred, that the arithmetic itself lets pass (a weight of 11, a remainder taken as 0). */
  missed: number,
])[] = [
  ['CPF', check.isValidCpf, () => digits(9), pairs, 3],
  ['CNPJ', check.isCnpj, () => `${digits(8)}0001`, pairs, 3],
  ['alphanumeric CNPJ', check.isCnpj, () => `A${letters[upTo(26)]}${digits(6)}0001`, pairs, 3],
  ['CNS', (value) => check.isValidCns(value), () => `7${digits(13)}`, ones, 16],
  ['PIS', check.isValidPis, () => `12${digits(8)}`, ones, 10],
  ['voter id', check.isValidVoterId, () => `${digits(8)}0${1 + upTo(9)}`, pairs, 12],
  ['RENAVAM', check.isValidRenavam, () => digits(10), ones, 10],
  ['certidão', check.isCertidao, () => `${digits(6)}0155${digits(20)}`, pairs, 12],
  ['card', check.isCard, () => `51${digits(13)}`, ones, 0],
  ['IMEI', check.isLuhn, () => digits(14), ones, 0],
  ['NPI', check.isNpi, () => `1${digits(8)}`, ones, 0],
  ['DNI', check.isDni, () => digits(8), letters, 0],
  ['NIE', check.isDni, () => `X${digits(7)}`, letters, 0],
  ['NUSS', check.isNuss, () => digits(10), pairs, 0],
  ['DEA', check.isDea, () => `FS${digits(6)}`, ones, 16],
];

describe.each(KINDS)('%s', (_name, holds, body, suffixes, missed) => {
  it('holds for numbers made so and fails for one digit changed', () => {
    let wrong = 0;
    for (let i = 0; i < 100; i += 1) {
      const value = validNumber(body, suffixes, holds);
      expect(holds(value)).toBe(true);
      const places = [...value].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
      const at = places[upTo(places.length)] ?? 0;
      const digit = (Number(value.charAt(at)) + 1 + upTo(9)) % 10;
      if (holds(`${value.slice(0, at)}${digit}${value.slice(at + 1)}`)) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(missed);
  });

  it.each(['', '0', 'x', '12', '1x'.repeat(30), 'ÇÑ', '٣'.repeat(11)])('refuses %j', (value) => {
    expect(holds(value)).toBe(false);
  });
});

describe('numbers with letters', () => {
  it.each([
    ['GB82 WEST 1234 5698 7654 32', true],
    ['ES91 2100 0418 4502 0005 1332', true],
    ['BR8987550251910947802931206C1', true],
    ['ES91 2100 0418 4502 0005 1333', false],
    ['BR8987550251910947802931206C2', false],
    ['XX', false],
  ])('IBAN %s', (value, expected) => {
    expect(check.isIban(value.replaceAll(' ', ''))).toBe(expected);
  });

  it.each([
    ['5GN6X72WP02', true],
    ['5SN6X72WP02', false],
    ['0GN6X72WP02', false],
  ])('MBI %s', (value, expected) => {
    expect(check.isMbi(value)).toBe(expected);
  });
});

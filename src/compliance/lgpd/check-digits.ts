import {
  isValidCertidao,
  isValidCnh,
  isValidCnpj,
  isValidCns,
  isValidCpf,
  isValidIban,
  isValidPis,
  isValidProcessoJuridico,
  isValidRenavam,
  isValidVoterId,
} from '@brazilian-utils/brazilian-utils';

export { isValidCns, isValidCpf, isValidPis, isValidRenavam, isValidVoterId };

const digitsOf = (text: string): number[] => [...text].map(Number);

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);
}

/** Numeric or, since July 2026, alphanumeric company number (IN RFB 2.229/2024). */
export function isCnpj(value: string): boolean {
  return isValidCnpj(value.toUpperCase(), { version: 2 });
}

/** Driving licence. Published routines disagree on the discount carried from the first digit: both readings hold. */
export function isCnh(value: string): boolean {
  if (isValidCnh(value)) return true;
  const d = digitsOf(value);
  if (d.length !== 11 || new Set(d).size === 1) return false;
  const first = weighted(d, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  const discount = first >= 10 ? 2 : 0;
  const second = (weighted(d, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11) - discount;
  const dv2 = second < 0 ? second + 11 : second;
  return d[9] === (first >= 10 ? 0 : first) && d[10] === (dv2 >= 10 ? 0 : dv2);
}

/** Identity card of the São Paulo form: eight digits and a check digit that may be X. */
export function isRgOfSaoPaulo(value: string): boolean {
  if (!/^\d{8}[\dXx]$/.test(value)) return false;
  const rest = 11 - (weighted(digitsOf(value.slice(0, 8)), [2, 3, 4, 5, 6, 7, 8, 9]) % 11);
  const expected = rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
  return value.charAt(8).toUpperCase() === expected;
}

/** The 32 digits of a civil registry entry. The library also demands the service code 55; old entries lack it. */
export function isCertidao(value: string): boolean {
  if (isValidCertidao(value)) return true;
  const d = digitsOf(value);
  return (
    d.length === 32 &&
    mod11Cycle(d.slice(0, 30), 2) === d[30] &&
    mod11Cycle(d.slice(0, 31), 1) === d[31]
  );
}

function mod11Cycle(digits: readonly number[], from: number): number {
  let weight = from;
  let sum = 0;
  for (const digit of digits) {
    sum += digit * weight;
    weight = weight === 10 ? 0 : weight + 1;
  }
  const rest = sum % 11;
  return rest === 10 ? 1 : rest;
}

/** Court case number: ISO 7064 mod 97-10 over `N A J TR O`. A court unknown to the library still counts. */
export function isCaseNumber(value: string): boolean {
  if (isValidProcessoJuridico(value)) return true;
  const d = value.replace(/\D/g, '');
  if (d.length !== 20) return false;
  const body = BigInt(`${d.slice(0, 7)}${d.slice(9)}00`);
  return BigInt(98) - (body % BigInt(97)) === BigInt(d.slice(7, 9));
}

/** Luhn, an issuer's range that card schemes really use, and the lengths that its cards have. */
export function isCard(value: string): boolean {
  const issuer =
    /^(?:4(?:\d{12}|\d{15}|\d{18})|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|(?:5[1-5]|2(?:2[2-9]|[3-6]\d|7[01]|720)|6(?:011|5|4[4-9]|2)|50(?:41|67|90)|6(?:27|36)|606282|35)\d{8,16})$/;
  return (
    /^\d{13,19}$/.test(value) &&
    !/^[25]\d{12,14}$/.test(value) &&
    issuer.test(value) &&
    isLuhn(value)
  );
}

/** IBAN of any country: ISO 7064 mod 97-10 over the rearranged number; the Brazilian one has 29 signs. */
export function isIban(value: string): boolean {
  const upper = value.toUpperCase();
  if (upper.startsWith('BR')) return isValidIban(upper);
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(upper)) return false;
  let rest = 0;
  for (const sign of upper.slice(4) + upper.slice(0, 4)) {
    const digits = /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55);
    for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** Luhn sum, as on cards and in IMEIs. */
export function isLuhn(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < value.length; i += 1) {
    const digit = Number(value.charAt(value.length - 1 - i));
    sum += i % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return /^\d{2,}$/.test(value) && sum % 10 === 0;
}

/** United States SSN: area, group and serial of ranges that are given out. */
export function isSsn(value: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(value);
}

/** Spanish DNI or NIE: the letter follows from the number. */
export function isDni(value: string): boolean {
  const upper = value.toUpperCase();
  const number = Number(
    upper.slice(0, -1).replace(/^X/, '0').replace(/^Y/, '1').replace(/^Z/, '2'),
  );
  if (!/^(?:\d{8}|[XYZ]\d{7})[A-Z]$/.test(upper)) return false;
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(number % 23) === upper.slice(-1);
}

/** Spanish social security number: the first ten digits mod 97. */
export function isNuss(value: string): boolean {
  return /^\d{12}$/.test(value) && Number(value.slice(0, 10)) % 97 === Number(value.slice(10));
}

/** Mexican CURP: position-weighted sum over the 37 letter alphabet. */
export function isCurp(value: string): boolean {
  const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
  const upper = value.toUpperCase();
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += alphabet.indexOf(upper.charAt(i)) * (18 - i);
  return upper.length === 18 && String((10 - (sum % 10)) % 10) === upper.charAt(17);
}

/** US provider number: Luhn over `80840` and the number. */
export function isNpi(value: string): boolean {
  return /^[12]\d{9}$/.test(value) && isLuhn(`80840${value}`);
}

/** US Medicare identifier: classes of signs by place, without the letters S, L, O, I, B and Z. */
export function isMbi(value: string): boolean {
  const letter = '[AC-HJ-KMNP-RT-Y]';
  const either = '[AC-HJ-KMNP-RT-Y\\d]';
  const classes = `^[1-9]${letter}${either}\\d${letter}${either}\\d${letter}{2}\\d{2}$`;
  return new RegExp(classes).test(value.toUpperCase());
}

/** US DEA number: sum of odd places plus twice the even ones ends in the seventh digit. */
export function isDea(value: string): boolean {
  const d = digitsOf(value.slice(2));
  if (!/^[a-z]{2}\d{7}$/i.test(value)) return false;
  return weighted(d, [1, 2, 1, 2, 1, 2]) % 10 === d[6];
}

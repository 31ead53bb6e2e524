import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unguessedLength } from '#platform/auth/password-rules.js';

const MIN_LENGTH = 32;
/** 32 hexadecimal digits by chance have fewer once in ten thousand times; nothing somebody typed has as many. */
const MIN_DIFFERENT = 10;
const MAX_PERIOD = 16;
/** Words with separators: somebody made it up, or copied it from an example. */
const PHRASE = /^\p{L}+(?:[\s_.,:;'-]+\p{L}+)+$/u;
/** Letters and digits beside common words, runs and years: of 32 hexadecimal digits by chance hardly ever fewer. */
const MIN_OWN = 16;
/** Hexadecimal digits, also as UUIDs: words have other letters, and chance has digits. */
const HEXADECIMAL = /^(?=.*\d)[\da-f-]+$/i;
/**
 * How often small letters, capitals, digits and signs follow each other in place of their like: two times of three in
 * base64, seldom in words, however they are joined. And how many of the letters are vowels: a fifth by chance, two fifths
 * in words.
 */
const MIN_CHANGES = 0.4;
const MIN_VOWELS = 0.3;
const EXAMPLES = ['change-me', 'changeme', 'example', 'exemplo', 'openssl rand', 'your-secret'];

/** Passwords that stand in manuals, in compose files of others and in our own. */
const EXAMPLE_PASSWORDS = `
  postgres postgresql postgres_password password passwd secret mysecretpassword example changeme
  change-me admin root parecer test redis valkey your-password yourpassword 123456 senha xxx … ...
`
  .trim()
  .split(/\s+/);
const PLACEHOLDER = /^[<$[{%].*[>)\]}%]$/;

/** What is wrong with the install's secret in production, each as the end of a sentence that begins with its name. */
export function secretFaults(secret: string): readonly string[] {
  const faults: string[] = [];
  if (secret.length < MIN_LENGTH) faults.push(`must have at least ${MIN_LENGTH} characters`);
  const lower = secret.toLowerCase();
  if (PLACEHOLDER.test(secret) || EXAMPLES.some((example) => lower.includes(example))) {
    faults.push('still has an example value');
  }
  if (isPredictable(secret)) {
    faults.push('is too easy to guess; make one with: openssl rand -base64 48');
  }
  return faults;
}

function isPredictable(secret: string): boolean {
  const period = `${secret}${secret}`.indexOf(secret, 1);
  return (
    new Set(secret).size < MIN_DIFFERENT ||
    (period <= MAX_PERIOD && period < secret.length) ||
    PHRASE.test(secret) ||
    unguessedLength(secret) < MIN_OWN ||
    readsLikeWords(secret)
  );
}

function readsLikeWords(secret: string): boolean {
  if (HEXADECIMAL.test(secret)) return false;
  const plain = secret.normalize('NFKD').replace(/\p{M}/gu, '');
  const letters = plain.match(/\p{L}/gu) ?? [];
  const vowels = letters.filter((letter) => /[aeiou]/i.test(letter));
  const kinds = [...plain].map(kindOf);
  const changes = kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]);
  return (
    vowels.length > letters.length * MIN_VOWELS && changes.length < (kinds.length - 1) * MIN_CHANGES
  );
}

function kindOf(character: string): 'small' | 'capital' | 'digit' | 'sign' {
  if (/\p{Lu}/u.test(character)) return 'capital';
  if (/\p{L}/u.test(character)) return 'small';
  return /\d/.test(character) ? 'digit' : 'sign';
}

/** Whether the password in an address is one that everybody tries first. */
export function hasExamplePassword(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const password = decoded(new URL(address).password).toLowerCase();
  return password !== '' && (EXAMPLE_PASSWORDS.includes(password) || PLACEHOLDER.test(password));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether others than its owner may do anything with a file; never where files have no such rights. */
export function isOpenToOthers(file: string): boolean {
  return process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
}

/** What is wrong with the folder of the tenants' keys, each as the end of a sentence. */
export function keyFolderFaults(folder: string): readonly string[] {
  if (!statSync(folder).isDirectory()) return [`must be a folder: ${folder}`];
  if (isOpenToOthers(folder)) {
    return [`can be read by others than its owner; chmod 700 ${folder}`];
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const open = names.map((name) => join(folder, name)).find(isOpenToOthers);
  return open === undefined ? [] : [`holds a key that others can read; chmod 600 ${open}`];
}

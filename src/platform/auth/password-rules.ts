import { problem } from '#kernel/problem.js';

/** Characters, as a reader counts them after composing (NFC). */
export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 128;
const MIN_DIFFERENT = 5;
const MAX_PERIOD = 6;
/** What must be left when everything anybody would guess first is taken away. */
const MIN_OWN = 4;
const MIN_PERSONAL_WORD = 4;

/** What stands first in every list of stolen passwords, here and abroad, and the words of this house. */
const COMMON_WORDS = `
  password passwort passphrase senha minha meu nova novo mudar contrasena segredo secret secreta
  changeme change letmein welcome bemvindo admin administrador administrator usuario user root
  login master teste test testing demo example exemplo default padrao iloveyou teamo amor princesa
  princess dragon monkey sunshine football futebol baseball superman batman pokemon starwars
  flamengo corinthians palmeiras saopaulo santos vasco gremio cruzeiro brasil brazil jesus deus
  familia deusefiel estrela michael jordan parecer clinica hospital medico medica doutor doutora
  saude health janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro
  dezembro verao inverno primavera outono summer winter spring autumn segunda terca quarta quinta
  sexta sabado domingo mypassword trustno whatever qazwsx zaqwsx asd zxc qwe
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** Neighbours in these, in either direction, are no secret: keys side by side, the alphabet, counting. */
const RUNS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
  .concat(['1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p'])
  .flatMap((run) => [run, [...run].reverse().join('')]);
const MIN_RUN = 3;

/** Digits and signs that stand for letters. */
const LETTER_LIKE = new Map([...'4@31!05$7'].map((sign, at) => [sign, 'aaeiiosst'.charAt(at)]));

/** Whose password it is to be; what is known of him must not be it. */
export interface PasswordOwner {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * Why a password must not be chosen, in a sentence that goes on after "password"; null when it may be. Any character is
 * welcome and no kind of character is asked for: length is what counts, and not being guessed first.
 */
export function passwordFault(password: string, owner: PasswordOwner = {}): string | null {
  const length = [...password.normalize('NFC')].length;
  if (length < MIN_PASSWORD_LENGTH || length > MAX_PASSWORD_LENGTH) {
    return `must have ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH} characters`;
  }
  const folded = fold(password);
  if (new Set(folded).size < MIN_DIFFERENT || periodOf(folded) <= MAX_PERIOD) {
    return 'must not be the same few characters again and again';
  }
  if (ownLength(folded, COMMON_WORDS) < MIN_OWN) {
    return 'must not be one that is among the first to be guessed';
  }
  const words = [...personalWords(owner), ...COMMON_WORDS];
  if (ownLength(folded, words) < MIN_OWN) {
    return 'must not be made of the e-mail or the name of the account';
  }
  return null;
}

/** @throws Problem request.invalid that points at the field, for what `passwordFault` refuses */
export function assertGoodPassword(
  pointer: string,
  password: string,
  owner: PasswordOwner = {},
): void {
  const fault = passwordFault(password, owner);
  if (fault === null) return;
  const message = `${pointer.slice(1)} ${fault}`;
  throw problem('request.invalid', { errors: [{ pointer, message, code: 'isGoodPassword' }] });
}

/** How many letters and digits of a text are neither common words nor runs nor years. */
export function unguessedLength(text: string): number {
  return ownLength(fold(text), COMMON_WORDS);
}

/** Lower case without accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function spellOut(folded: string): string {
  return [...folded].map((character) => LETTER_LIKE.get(character) ?? character).join('');
}

/** After how many characters the text begins anew; its whole length when it never does. */
function periodOf(text: string): number {
  return `${text}${text}`.indexOf(text, 1);
}

/** How many letters and digits are left when words, runs of neighbours and years are taken out, as typed or spelled out. */
function ownLength(folded: string, words: readonly string[]): number {
  const spelled = spellOut(withoutRuns(withoutYears(folded)));
  return Math.min(...[folded, spelled].map((text) => ownPart(text, words).length));
}

function ownPart(text: string, words: readonly string[]): string {
  const bare = words.reduce((left, word) => left.replaceAll(word, ' '), lettersAndDigits(text));
  return withoutRuns(withoutYears(bare)).replaceAll(' ', '');
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function withoutYears(text: string): string {
  return text.replace(/(?:19|20)\d\d/g, ' ');
}

function withoutRuns(text: string): string {
  let kept = '';
  for (let at = 0; at < text.length;) {
    const length = runLength(text, at);
    kept += length >= MIN_RUN ? ' ' : text.slice(at, at + 1);
    at += length >= MIN_RUN ? length : 1;
  }
  return kept;
}

/** How many characters from `at` on are one character again and again, or neighbours. */
function runLength(text: string, at: number): number {
  let longest = 1;
  while (text[at + longest] === text[at]) longest += 1;
  for (let end = at + longest + 1; end <= text.length; end += 1) {
    const part = text.slice(at, end);
    if (!RUNS.some((run) => run.includes(part))) break;
    longest = part.length;
  }
  return longest;
}

/** The e-mail, its parts and the parts of the name, longest first; short ones are in too many words by chance. */
function personalWords({ email = '', name = '' }: PasswordOwner): readonly string[] {
  const parts = [email, ...email.split('@'), ...email.split(/[^\p{L}\p{N}]+/u)]
    .concat(name, name.split(/\s+/))
    .map((text) => lettersAndDigits(fold(text)))
    .filter((word) => word.length >= MIN_PERSONAL_WORD);
  return [...new Set(parts)].sort((a, b) => b.length - a.length);
}

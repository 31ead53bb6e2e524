import { STOP_WORDS } from './stop-words.js';

/**
 * Ends of Portuguese words, folded, that a stemmer for folded text does not bring together: "coracao" and "coracoes" have
 * different stems. Each class lists what its words can end in; a word of one has the others too. Where it says too much
 * ("mal", "mais") nothing is lost but a hit too many.
 */
const CLASSES: readonly (readonly string[])[] = [
  // coração, corações; mão, mãos; pão, pães
  ['ao', 'oes', 'aos', 'aes'],
  // mãe, mães
  ['ae', 'aes'],
  // hospital, hospitais
  ['al', 'ais'],
  // papel, papéis; fácil, fáceis; infantil, infantis
  ['el', 'eis'],
  ['il', 'eis', 'is'],
  // lençol, lençóis; azul, azuis
  ['ol', 'ois'],
  ['ul', 'uis'],
  // imagem, imagens; abdômen, abdomens
  ['m', 'ns'],
  ['n', 'ns'],
];

/** Words that only add to it, and are too short for the stemmer: dor, mês, vez; pé, avó. */
const ADDED: readonly { readonly after: RegExp; readonly ending: string }[] = [
  { after: /[rsz]$/, ending: 'es' },
  { after: /[aeiou]$/, ending: 's' },
];

const MIN_CHARS = 2;
const WORD = /^[a-z]+$/;

/** A word as the index has it before its ending is cut off: small letters without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The word itself, folded, and the other numbers it has: "lesões" gives lesoes, lesao, lesaos, lesaes. */
export function formsOf(word: string): readonly string[] {
  const folded = fold(word);
  if (!WORD.test(folded) || folded.length < MIN_CHARS || STOP_WORDS.has(folded)) return [folded];
  return [...new Set([folded, ...classForms(folded), ...addedForms(folded)])];
}

function classForms(word: string): readonly string[] {
  return CLASSES.flatMap((endings) => {
    const own = endings.find((ending) => word.endsWith(ending));
    if (own === undefined || word.length <= own.length) return [];
    const rest = word.slice(0, -own.length);
    return endings.map((ending) => rest + ending);
  });
}

function addedForms(word: string): readonly string[] {
  return ADDED.flatMap(({ after, ending }) => {
    const rest = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    return [...(after.test(word) ? [word + ending] : []), ...(after.test(rest) ? [rest] : [])];
  });
}

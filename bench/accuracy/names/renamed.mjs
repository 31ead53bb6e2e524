// The same text about people whom no list of names knows: what is left to tell them by is what is said of them.
import { PARTICLES } from '../../../dist/compliance/lgpd/names/name-tokens.js';
import { inventedName } from './invented-names.mjs';

const WORD = /\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*/gu;
const isName = ({ type, obf }) =>
  (type === 'PERSON_NAME' || type === 'PROFESSIONAL_NAME') && obf === undefined;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed) {
  let state = 0;
  for (const letter of seed) state = (Math.imul(state, 31) + letter.codePointAt(0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function inCaseOf(word, name) {
  if (word === word.toUpperCase()) return name.toUpperCase();
  return word[0] === word[0].toLowerCase() ? name : `${name[0].toUpperCase()}${name.slice(1)}`;
}

/** Who is named twice keeps her new name. */
function renamer(random) {
  const names = new Map();
  return (text) => {
    let kind = text.includes(',') ? 'family' : 'given';
    return text.replace(WORD, (word) => {
      const key = word.toLowerCase();
      if (word.length < 2 || PARTICLES.has(key)) return word;
      if (!names.has(key)) names.set(key, inventedName(kind, random));
      kind = 'family';
      return inCaseOf(word, names.get(key));
    });
  };
}

/**
 * A document whose labelled names are replaced by invented ones, with its spans moved.
 * @returns null for one without names, or whose spans overlap
 */
export function renamed({ id, text, spans, ...rest }, seed = '') {
  const inOrder = [...spans].sort((one, other) => one.start - other.start);
  if (!inOrder.some(isName)) return null;
  if (inOrder.some(({ end }, i) => end > (inOrder[i + 1]?.start ?? Infinity))) return null;
  const rename = renamer(randomOf(`${seed}${id}`));
  let changed = '';
  let read = 0;
  const moved = inOrder.map((span) => {
    changed += text.slice(read, span.start);
    read = span.end;
    const start = changed.length;
    changed += isName(span) ? rename(span.text) : span.text;
    return { ...span, start, end: changed.length, text: changed.slice(start) };
  });
  return { ...rest, id, text: changed + text.slice(read), spans: moved };
}

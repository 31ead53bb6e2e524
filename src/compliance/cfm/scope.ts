import { leanPattern } from '../text/lean-pattern.js';
import { matchesOf } from '../text/matches.js';
import type { PhraseHit, Token } from './phrase-book.js';
import { LEXICON } from './lexicon.js';
import { has, hitsIn, type PlacedSentence } from './rule.js';

const NOT = new Set(LEXICON.NOT.split('|'));
/** "Não perca", "não só": the word denies nothing of what follows. */
const NO_DENIAL_AFTER = leanPattern(
  /^(?:perc|deix|fique|fiquem|espere|demore|hesit|sofr|esquec|so$|apenas$|somente$|importa|precis|se$|pare|desist|ha$|e$|tem$|lute|gaste|adi|viva|pague|marque|aguente|conviva)/,
);
/** Verbs whose denial reaches to the end of the sentence, through commas. */
const FAR_VERB = leanPattern(
  /^(?:faz|fac|ofere|realiz|promet|garant|assegur|promov|exist|trabalh|divulg|anunci|particip|autoriz|permit|pod|dev|receit|prescrev|fornec|vend|comercializ|pratic|aceit|indic|recomend|acredit|confi|compr|us[aoe]|tom[aeo]|substitu|cur[aoe]|trat|signific|quer|busc|espere|cabe|adot|utiliz|public|post|receb|cobr|dou|damos|envi|mand|diagnost|transmit|mostr|exib|sortei|ha$|e$|sao$|tem$|temos|possu|diz|digo|afirm|defend|endoss|apoi|emprest|associ)/,
);
const BREAK =
  /^(?:mas|porem|contudo|entretanto|todavia|agora|hoje|aqui|entao|porque|pois|but|pero)$/;
const NEAR_REACH = 4;
const FAR_REACH = 14;
/** What stands behind a thing that is denied: "resultado garantido não existe". */
const DENIED_BEHIND = leanPattern(
  /^(?:exist\p{L}*|ha|pod\p{L}*|dev\p{L}*|e|sao|sera\p{L}*|signific\p{L}*|substitu\p{L}*|cab\p{L}*|faz|fazem|combin\p{L}*|condiz\p{L}*|serv\p{L}*|devem|deveria\p{L}*|foi|tem|temos|fazemos|realizamos|oferecemos|prometemos|prometo|garantimos|recomend\p{L}*|reconhec\p{L}*|passa\p{L}*|sao|aqui)$/u,
);

/** Whether a word before the hit, between its words or behind it denies it. */
export function isDenied(tokens: readonly Token[], hit: PhraseHit): boolean {
  return (
    hit.skipped.some((index) => deniesAt(tokens, index)) ||
    isDeniedBefore(tokens, hit.start) ||
    isDeniedBehind(tokens, hit.end)
  );
}

function deniesAt(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  return NOT.has(word) && !NO_DENIAL_AFTER.test(tokens[index + 1]?.word ?? '');
}

function isDeniedBefore(tokens: readonly Token[], start: number): boolean {
  let parted = tokens[start]?.parted ?? false;
  for (let back = 1; back <= FAR_REACH && start - back >= 0; back += 1) {
    const index = start - back;
    const token = tokens[index];
    if (token === undefined || BREAK.test(token.word)) return false;
    if (NOT.has(token.word)) {
      const next = tokens[index + 1]?.word ?? '';
      const behind = tokens[index + 2];
      const second = behind === undefined || behind.parted ? '' : behind.word;
      const far = FAR_VERB.test(next) || FAR_VERB.test(second);
      const copula = /^(?:e|ha|tem|sao)$/.test(next);
      if (!copula && NO_DENIAL_AFTER.test(next) && back > 1) return false;
      if (token.word === 'sem') return back <= 3 && !parted;
      if (far) return true;
      return back <= NEAR_REACH && !parted;
    }
    parted ||= token.parted;
  }
  return false;
}

function isDeniedBehind(tokens: readonly Token[], end: number): boolean {
  for (let index = end; index < end + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (/^(?:nao|nunca|jamais)$/.test(token.word))
      return DENIED_BEHIND.test(tokens[index + 1]?.word ?? 'e');
    if (token.word === 'inexiste' || token.word === 'inexistem') return true;
  }
  return false;
}

/** Whether the sentence is a question. A pitch ("Quer se livrar das varizes?") is none. */
export function asks({ field, sentence }: PlacedSentence): boolean {
  const mark = field.shadow.folded.slice(Math.max(sentence.start, sentence.end - 3), sentence.end);
  return mark.includes('?') && !has(sentence, 'frame:pitch');
}

const QUOTED = leanPattern(
  /["“”«»][^"“”«»\n]{2,300}["“”»«]|(?<!\p{L})['‘][^'‘’\n]{3,300}['’](?!\p{L})/gu,
);

/** The quoted parts of a sentence, in offsets of the sentence. */
export function quotesIn({
  field,
  sentence,
}: PlacedSentence): readonly (readonly [number, number])[] {
  const text = field.shadow.folded.slice(sentence.start, sentence.end);
  if (!/["'“”‘’«»]/.test(text)) return [];
  return matchesOf(QUOTED, text).map(({ 0: quote, index }) => [index, index + quote.length]);
}

/**
 * Whether the sentence warns of what it names, or its neighbours do so: a list behind "Desconfie de frases como:",
 * a quotation that the next sentence judges, a question that it answers.
 */
export function isCriticised(placed: PlacedSentence): boolean {
  const { field, sentence, index } = placed;
  if (has(sentence, 'frame:critique')) return true;
  const before = field.sentences[index - 1];
  const after = field.sentences[index + 1];
  const introduces =
    before !== undefined &&
    has(before, 'frame:critique') &&
    (/[:;]$/.test(field.shadow.folded.slice(before.start, before.end)) ||
      quotesIn(placed).length > 0);
  if (introduces) return true;
  if (after === undefined) return false;
  if (has(after, 'frame:rebuttal') && (quotesIn(placed).length > 0 || endsOpen(placed)))
    return true;
  return quotesIn(placed).length > 0 && has(after, 'frame:critique');
}

/** Whether the sentence leads to the next: it ends in a question mark, a colon or dots. */
export function endsOpen({ field, sentence }: Pick<PlacedSentence, 'field' | 'sentence'>): boolean {
  return /[?:…]["'”’»]?$/.test(field.shadow.folded.slice(sentence.start, sentence.end));
}

/** Any of the groups is in the sentence or in one beside it. */
export function nearby({ field, index }: PlacedSentence, group: string): boolean {
  return [-1, 0, 1].some((offset) => {
    const sentence = field.sentences[index + offset];
    return sentence !== undefined && hitsIn(sentence, group).length > 0;
  });
}

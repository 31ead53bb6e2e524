import { leanPattern } from '../../text/lean-pattern.js';
import { matchesOf } from '../../text/matches.js';

/** The words of a text that separates them by spaces. */
export const wordList = (list: string): readonly string[] => list.split(/\s+/);

/** Stems whose last vowel is the gender: "filh" is "filho", "filha" and their plurals. */
export const gendered = (stems: string): readonly string[] =>
  wordList(stems).flatMap((stem) => [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`]);

export const withPlural = (list: string): readonly string[] =>
  wordList(list).flatMap((word) => [word, `${word}s`]);

/** A word of a folded stretch of text, with its place in it. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = leanPattern(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu);

/** The words and numbers of a short text in reading order; hyphens and apostrophes join. */
export const tokensOf = (text: string): readonly Token[] =>
  matchesOf(TOKEN, text).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

import { leanPattern } from '../../text/lean-pattern.js';
import { wordsBefore, type ScannedField } from '../scan.js';
import { isBibliographic, type Line } from './lines.js';
import * as cues from './name-cues.js';
import { formOf, isFamilyLike, isGivenLike, type Word } from './name-tokens.js';
import { COMMON_WORDS } from './ordinary-words.js';

/** `SURNAME-SURNAME, GIVEN Second` at the start of a line, behind a number, a bed or an hour. */
const ENTRY = leanPattern(
  /^([ \t*•\d.:;,()ºª/-]{0,16}(?:[A-Z]{1,3}[- ]?\d{0,4}[:.)-]?[ \t]{1,4}|ADD-ON: )?["“]?)(\p{Lu}[\p{L}'’-]{1,24}(?: (?:[dD][aeoAEO][sS]?|[eEyY]|\p{Lu}[\p{L}'’-]{1,24}|\p{Lu}\.)){0,3}\.?(?: Jr\.?)?, {0,1}\p{Lu}[\p{L}'’-]{1,24}(?: (?:d[aeo]s?\b|\p{Lu}[\p{L}'’-]{1,24}|\p{Lu}\b\.?)){0,3})(?=\s{2,}|\t| ?[|;(\n"”]|,\S|\.?\s*$| [–-] |:)/u,
);

/** `301-A   J. Carlos Mangabeira   D3`: a bed, a room or an hour, the name, and a further column. */
const BED = leanPattern(
  /^([ \t]{0,4}(?:(?:leito|bed|cama|box|sala|quarto|room|enf\.?) ?)?(?:\d{1,4}[-/ ]?[A-Za-z]?\d?|[A-Z]{1,3}-?\d{1,3}|\d{1,2}[:h]\d{2})(?:[ \t]{2,}|\t| ?\| ?))(\p{Lu}[\p{L}'’-]{0,24}\.?(?: (?:d[aeo]s?|\p{Lu}[\p{L}'’-]{1,24}|\p{Lu}\.)){1,4})(?=[ \t]{2,}|\t| ?\|)/u,
);

export interface BoardName {
  readonly start: number;
  readonly end: number;
  /** Folded, the given names first. */
  readonly folded: string;
}

interface Entry extends BoardName {
  readonly line: Line;
  readonly known: number;
  readonly ordinary: boolean;
}

const LONGEST_LINE = 160;

const wordOf = (text: string, folded: string, start: number): Word => ({
  start,
  end: start + text.length,
  text,
  folded,
  form: formOf(text),
});

function wordsIn({ shadow, folded }: ScannedField, start: number, end: number): readonly Word[] {
  return [...shadow.text.slice(start, end).matchAll(/\p{L}[\p{L}'’]*/gu)]
    .filter(([text]) => formOf(text) !== 'lower')
    .map(({ 0: text, index }) =>
      wordOf(text, folded.slice(start + index, start + index + text.length), start + index),
    );
}

function entryOf(scan: ScannedField, line: Line, shape: RegExp): Entry | undefined {
  if (line.section !== 'plain') return undefined;
  const text = scan.shadow.text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE));
  const match = shape.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const start = line.start + match[1].length;
  const end = start + match[2].length;
  const words = wordsIn(scan, start, end);
  const comma = scan.shadow.text.indexOf(',', start);
  const isBehind = (word: Word): boolean => comma >= 0 && comma < end && word.start > comma;
  const parts = [...words.filter(isBehind), ...words.filter((word) => !isBehind(word))];
  return {
    start,
    end,
    line,
    folded: parts.map((word) => word.folded).join(' '),
    known: words.filter((word) => isGivenLike(word) || isFamilyLike(word)).length,
    ordinary: words.some((word) => COMMON_WORDS.has(word.folded)),
  };
}

/**
 * Names of a register or a board, which come in several lines of one form: when half of the lines hold a name that lists
 * know, the others are names as well.
 */
export function boardNames(scan: ScannedField, lines: readonly Line[]): readonly BoardName[] {
  return [ENTRY, BED].flatMap((shape) => {
    const entries = lines.flatMap((line) => {
      const entry = entryOf(scan, line, shape);
      return entry === undefined || entry.ordinary ? [] : [entry];
    });
    const known = entries.filter(({ known }) => known > 0).length;
    const isBoard = known >= 2 && known * 2 >= entries.length;
    return isBoard ? entries.filter((entry) => isPatientOf(scan, entry)) : [];
  });
}

const isPatientOf = (scan: ScannedField, { start, end, line }: Entry): boolean =>
  !isBibliographic(scan, line, { start, end }) &&
  !cues.PROFESSIONAL_CUE.test(wordsBefore(scan, start, 5));

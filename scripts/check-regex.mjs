// Reads every regular expression of src/compliance with `recheck`, which finds those whose time grows faster than the text.
// What its automata cannot read in time is attacked by its fuzzer instead. Needs `npm run build`: expressions that are made
// from parts are seen when their modules are loaded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';

const SOURCES = 'src/compliance';
const COMPILED = 'dist/compliance';
const AUTOMATON_MS = 2_500;
const FUZZ_MS = 4_000;
/** A run that read fewer would be no success. */
const FEWEST = 300;

/** Expressions that are only ever asked about a few characters, by their source. */
const BOUNDED = new Map([
  [
    String.raw`,? ?-?(?:orgao|ssp|sesp|ssds|sds|detran|iirgd|pc|igp|itep|sejusp|dgpc).*$`,
    'a number that was found, of at most 60 characters',
  ],
  [
    String.raw`[\s,.;–-]{0,4}(?:cep|zip|cp|c\.p\.)?[\s:.]{0,3}(?:\d{2}\.?\d{3}-?\d{3}|\d{5}(?:-\d{4})?)(?!\d).*$`,
    'what stands behind a label, of at most 160 characters',
  ],
  [String.raw`[\s,.;–-]+$`, 'an address that was found, of at most 200 characters'],
  [String.raw`\[([^\]]+)\] ?`, 'phrases of the source, at the start of the program'],
]);

const filesOf = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('.spec.ts'))
    .map((name) => join(folder, name))
    .toSorted();

/** Every expression by source and flags, with the first place it was seen. */
const expressions = new Map();
/** What `leanPattern` puts into expressions that are read here as they were written. */
const SEAM = '(?=)';
const remember = (source, flags, place) => {
  if (source.includes(SEAM)) return;
  const key = `/${source}/${flags}`;
  if (!expressions.has(key)) expressions.set(key, { source, flags, place });
};

function readLiterals(file) {
  const parsed = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { text } = node;
      const end = text.lastIndexOf('/');
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
      remember(text.slice(1, end), text.slice(end + 1), `${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
}

/** Loads the compiled modules and listens to what they make. */
async function readMade() {
  const { RegExp: Original } = globalThis;
  let loading = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]) {
      const made = new target(pattern, flags);
      remember(made.source, made.flags, loading);
      return made;
    },
  });
  for (const file of filesOf(COMPILED, '.js')) {
    loading = file;
    await import(pathToFileURL(file).href);
  }
  globalThis.RegExp = Original;
}

async function judge({ source, flags }) {
  const proven = await check(source, flags, { checker: 'automaton', timeout: AUTOMATON_MS });
  if (proven.status !== 'unknown') return proven;
  return check(source, flags, { checker: 'fuzz', timeout: FUZZ_MS });
}

for (const file of filesOf(SOURCES, '.ts')) readLiterals(file);
await readMade();

const counts = { safe: 0, bounded: 0, unknown: 0, vulnerable: 0 };
for (const expression of expressions.values()) {
  const { status, complexity, attack } = await judge(expression);
  const reason = BOUNDED.get(expression.source);
  if (status === 'vulnerable' && reason !== undefined) {
    counts.bounded += 1;
    continue;
  }
  counts[status] += 1;
  if (status !== 'vulnerable') continue;
  console.error(
    `${expression.place}: ${complexity?.summary ?? status}: /${expression.source}/${expression.flags}`,
  );
  if (attack !== undefined) console.error(`  slow on ${attack.pattern}`);
}
console.log(
  `${expressions.size} expressions: ${counts.safe} safe, ${counts.unknown} too large to be read or attacked in time, ` +
    `${counts.bounded} asked about a few characters alone, ${counts.vulnerable} vulnerable`,
);
if (expressions.size < FEWEST)
  console.error(`only ${expressions.size} expressions were found, expected ${FEWEST}`);
process.exitCode = counts.vulnerable > 0 || expressions.size < FEWEST ? 1 : 0;

// How accurate the analysers are, per language and kind, on every labelled text at hand, with each error:
//   npm run eval [-- --task pii|claims|cfm] [--set own --set practice …] [--quiet] [--renamed]
// --renamed gives the people of S.2.1's texts names that no list holds: what is left to tell them by is what is said of
// them. The floors are those of the texts as they are, and are not asked for then.
// Fails when a figure is under its floor (accuracy/floors.json, or the file of --floors). Errors in the second reader's texts are counted and not
// shown: they stay unread by who changes a recogniser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { predict, readDocuments, TASKS } from './accuracy/documents.mjs';
import { renamed } from './accuracy/names/renamed.mjs';
import { SCORERS } from './accuracy/score.mjs';

const here = join(import.meta.dirname, 'accuracy');
/** Labelled texts of the project, and the development data where a checkout has them beside it. */
const SETS = {
  development: join(import.meta.dirname, '../../shared/data'),
  own: join(here, 'texts/own'),
  practice: join(here, 'texts/practice'),
  'second reader': join(here, 'texts/second-reader'),
};

const SEALED = 'second reader';

const { values: options } = parseArgs({
  options: {
    task: { type: 'string' },
    set: { type: 'string', multiple: true, default: Object.keys(SETS) },
    floors: { type: 'string', default: join(here, 'floors.json') },
    quiet: { type: 'boolean', default: false },
    renamed: { type: 'boolean', default: false },
  },
});
const FLOORS = JSON.parse(readFileSync(options.floors, 'utf8'));
const asked = options.renamed ? 'pii' : options.task;
const tasks = asked === undefined ? TASKS : [asked];
for (const [asked, known] of [
  [tasks, TASKS],
  [options.set, Object.keys(SETS)],
])
  for (const name of asked)
    if (!known.includes(name)) {
      console.error(`${name} is none of ${known.join(', ')}`);
      process.exit(2);
    }

function filesOf(folder) {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(folder, name))
    : [];
}

const format = (value) => (value === null ? '    –' : value.toFixed(3));

function printRow({ name, precision, recall, f1, f2, tp, fp, fn }) {
  console.log(
    `    ${name.padEnd(24)} P ${format(precision)}  R ${format(recall)}  F1 ${format(f1)}  F2 ${format(f2)}  (${tp} right, ${fp} false, ${fn} missed)`,
  );
}

/** @returns the names of figures under their floor: that of the file, where it has one of its own, else of the language. */
function check(task, set, language, file, { rows, figures }) {
  const floors = FLOORS[task]?.[set]?.[file] ?? FLOORS[task]?.[set]?.[language] ?? {};
  return Object.entries(floors).flatMap(([name, bound]) => {
    const [row, rate] = name.split('.');
    const value = rate === undefined ? figures[row] : rows.find((r) => r.name === row)?.[rate];
    if (value === null || value === undefined) return [];
    const holds = bound.atMost === undefined ? value >= bound.atLeast : value <= bound.atMost;
    return holds ? [] : [`${task}, ${set}, ${file}, ${language}: ${name} is ${value.toFixed(3)}`];
  });
}

function evaluate(task, set, file, language, documents) {
  const pairs = documents.map((document) => [document, predict(task, document)]);
  const result = SCORERS[task](pairs);
  console.log(`  ${language}: ${documents.length} documents`);
  for (const row of result.rows) printRow(row);
  for (const [name, value] of Object.entries(result.figures))
    console.log(`    ${name.padEnd(32)} ${format(value)}`);
  if (!options.quiet && set !== SEALED)
    for (const { id, kind, type, text } of result.errors)
      console.log(
        `      ${{ fn: 'missed', fp: 'false' }[kind] ?? kind} ${id} ${type}: ${text.replaceAll('\n', '¶')}`,
      );
  return options.renamed ? [] : check(task, set, language, file, result);
}

function groupsOf(file, documents) {
  if (basename(file, '.jsonl') === 'public') return [['public', documents]];
  const languages = [...new Set(documents.map(({ lang }) => lang))];
  return languages.map((language) => [language, documents.filter(({ lang }) => lang === language)]);
}

function documentsOf(file) {
  const documents = readDocuments([file]);
  return options.renamed
    ? documents.map((document) => renamed(document)).filter((document) => document !== null)
    : documents;
}

const failures = [];
for (const task of tasks) {
  for (const [set, folder] of Object.entries(SETS)) {
    const files = options.set.includes(set) ? filesOf(join(folder, task)) : [];
    if (files.length === 0) continue;
    console.log(`${task}, ${set} texts`);
    for (const file of files)
      for (const [language, documents] of groupsOf(file, documentsOf(file)))
        failures.push(...evaluate(task, set, basename(file, '.jsonl'), language, documents));
  }
}
for (const failure of failures) console.error(`under its floor: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

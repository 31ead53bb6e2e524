// Writes what the analysers find in a file of labelled documents:
//   npm run predict -- --task pii|claims|cfm --in gold.jsonl[,more.jsonl] --out predictions.jsonl
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { predict, readDocuments, TASKS } from './documents.mjs';

const USAGE = `usage: npm run predict -- --task ${TASKS.join('|')} --in gold.jsonl[,more.jsonl] --out predictions.jsonl`;

function read() {
  const { values } = parseArgs({
    options: { task: { type: 'string' }, in: { type: 'string' }, out: { type: 'string' } },
  });
  if (!TASKS.includes(values.task) || values.in === undefined || values.out === undefined)
    throw new Error(USAGE);
  return values;
}

try {
  const { task, in: files, out } = read();
  const documents = readDocuments(files.split(','));
  const lines = documents.map((document) => JSON.stringify(predict(task, document)));
  writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
  console.log(`${documents.length} documents → ${out}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Writes a generated file; with --check it only says whether the committed one is what would be written. */
export function putGenerated(path, text) {
  const file = resolve(root, path);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    return;
  }
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (same) {
    console.log(`${relative(root, file)} is up to date`);
    return;
  }
  console.error(`${relative(root, file)} is out of date: run "npm run generate" and commit it`);
  process.exitCode = 1;
}

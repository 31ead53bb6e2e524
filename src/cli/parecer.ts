#!/usr/bin/env node
import type { Verdict } from '#compliance/types.js';
import { checkText } from './check/checked-text.js';
import { readText, UsageError } from './check/file-text.js';
import { asksForHelp, readOptions, USAGE } from './check/options.js';
import { jsonReport, textReport } from './check/report.js';

const EXIT: Readonly<Record<Verdict, number>> = { passed: 0, review: 1, blocked: 2 };
const NOTHING_CHECKED = 3;

// whoever reads the report may have seen enough of it
process.stdout.on('error', () => undefined);

/** Checks a text file as the pipeline would; asks neither network nor database. */
async function check(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const checked = checkText(await readText(options.file), options);
  const { stdout } = process;
  const isTerminal = stdout.isTTY;
  const report = options.json
    ? jsonReport(checked, options)
    : textReport(checked, options, { isTerminal, hasColours: isTerminal && stdout.hasColors() });
  process.exitCode = EXIT[checked.verdict];
  stdout.write(report);
}

try {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) process.stdout.write(`${USAGE}\n`);
  else await check(args);
} catch (error) {
  // what is not ours to say may quote the text
  console.error(error instanceof UsageError ? error.message : 'the text could not be checked');
  process.exitCode = NOTHING_CHECKED;
}

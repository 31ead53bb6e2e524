// Holds the imports of `src` against the floors in `.dependency-cruiser.mjs`, and refuses to call a run a success in
// which the tool read fewer files than there are: with a TypeScript it cannot use it reads none and reports no error.
import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const MIN_MODULES = 40;

const files = readdirSync('src', { recursive: true })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts'));
const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
// `imports` of package.json names the compiled files; the rules are about the sources, which tsconfig names
const { output } = await cruise(
  ['src'],
  options,
  { importsFields: [] },
  {
    tsConfig: extractTSConfig('tsconfig.check.json'),
  },
);
const read = new Set(output.modules.map(({ source }) => source));
const unread = files.filter((file) => !read.has(file));

for (const { rule, from, to } of output.summary.violations) {
  console.error(`${rule.name}: ${from}${to === from ? '' : ` → ${to}`}`);
}
if (files.length < MIN_MODULES)
  console.error(`only ${files.length} files in src, expected ${MIN_MODULES}`);
if (unread.length > 0) console.error(`not read: ${unread.join(', ')}`);
const failed =
  output.summary.violations.length > 0 || unread.length > 0 || files.length < MIN_MODULES;
if (!failed)
  console.log(
    `floors: ${files.length} files, ${output.summary.totalDependenciesCruised} imports, no violation`,
  );
process.exitCode = failed ? 1 : 0;

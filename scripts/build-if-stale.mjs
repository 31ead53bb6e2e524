// Builds `dist` when it is not what the sources would give: `npm start` works right after `npm ci`, and at once the
// next time. With --force it builds in any case.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const stampFile = join(root, 'dist', '.build-stamp');
const compiler = join(root, 'node_modules/@nestjs/cli/bin/nest.js');
const SETTINGS = ['nest-cli.json', 'tsconfig.json', 'package-lock.json'];

/** Changes when any file the compiler reads changes; whatever their dates say. */
function stampOfSources() {
  const sources = readdirSync(join(root, 'src'), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => join('src', name));
  const hash = createHash('sha256');
  for (const name of [...SETTINGS, ...sources].sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0');
  }
  return hash.digest('hex');
}

function build() {
  const stamp = stampOfSources();
  const { status } = spawnSync(process.execPath, [compiler, 'build'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, `${stamp}\n`);
}

function isFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === stampOfSources();
}

const forced = process.argv.includes('--force');
const canBuild = existsSync(compiler) && existsSync(join(root, 'src'));
if (canBuild) {
  if (forced || !isFresh()) build();
} else if (!forced && existsSync(join(root, 'dist/main.js'))) {
  console.log(
    'Using dist as it is: the compiler is not installed (npm ci without --omit=dev brings it).',
  );
} else {
  console.error(
    'There is nothing to run: install with "npm ci" (without --omit=dev) so that dist can be built.',
  );
  process.exitCode = 1;
}

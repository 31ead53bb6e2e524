import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

const COPIED = [
  '.gitignore',
  'package.json',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.check.json',
  'jest.config.mjs',
  'knip.json',
  '.oxlintrc.json',
  '.dependency-cruiser.mjs',
  '.prettierrc.json',
  '.prettierignore',
  'scripts',
  'docs',
  'src',
  'test',
];

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** A copy of what the checks read, in which a test may do what nobody may do here. */
export class WorkCopy {
  readonly path = mkdtempSync(join(tmpdir(), 'parecer-house-'));

  constructor() {
    for (const name of COPIED) cpSync(join(ROOT, name), join(this.path, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.path, 'node_modules'), 'dir');
  }

  /** Takes folders away that a check would only spend time on. */
  empty(...names: readonly string[]): void {
    for (const name of names) rmSync(join(this.path, name), { recursive: true, force: true });
  }

  plant(name: string, text: string): void {
    const file = join(this.path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Runs what the package's script of this name runs, with `more` behind it. */
  runScript(name: string, ...more: readonly string[]): Outcome {
    return this.run('npm', ['run', '--silent', name, '--', ...more]);
  }

  runNode(...args: readonly string[]): Outcome {
    return this.run(process.execPath, args);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  private run(command: string, args: readonly string[]): Outcome {
    const { status, stdout, stderr } = spawnSync(command, [...args], {
      cwd: this.path,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: command === 'npm' && process.platform === 'win32',
    });
    return { code: status, output: `${stdout}${stderr}` };
  }
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyBinaries } from './binaries.js';

describe('copyBinaries', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parecer-bin-'));
    mkdirSync(join(folder, 'native/lib'), { recursive: true });
    writeFileSync(join(folder, 'native/lib/libicui18n.so.60.2'), 'library');
    writeFileSync(
      join(folder, 'native/pg-symlinks.json'),
      '[{"source":"native/lib/libicui18n.so.60.2","target":"native/lib/libicui18n.so.60"}]',
    );
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const installed = (): Parameters<typeof copyBinaries>[0] => ({
    root: join(folder, 'native'),
    version: '1.2.3',
    initdb: '',
    pgCtl: '',
    postgres: '',
  });

  it('creates the library links that the package lists and npm left out', async () => {
    const copy = await copyBinaries(installed(), join(folder, 'copy'));
    expect(copy.root).toBe(join(folder, 'copy/postgres-bin-1.2.3'));
    expect(copy.postgres).toContain(join('postgres-bin-1.2.3', 'bin', 'postgres'));
    expect(readFileSync(join(copy.root, 'lib/libicui18n.so.60'), 'utf8')).toBe('library');
  });

  it('copies once, also when two programs do it at the same time', async () => {
    const parent = join(folder, 'copy');
    const copies = await Promise.all([
      copyBinaries(installed(), parent),
      copyBinaries(installed(), parent),
    ]);
    expect(copies[0]).toEqual(copies[1]);
    expect(readdirSync(parent)).toEqual(['postgres-bin-1.2.3']);
  });
});

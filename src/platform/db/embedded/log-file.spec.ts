import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boundLogFile, readAppended, sizeOf } from './log-file.js';

describe('log file', () => {
  let folder = '';
  let file = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parecer-log-'));
    file = join(folder, 'postgres.log');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('leaves a small or missing file alone', () => {
    boundLogFile(file);
    expect(sizeOf(file)).toBe(0);
    writeFileSync(file, 'a line\n');
    boundLogFile(file);
    expect(readFileSync(file, 'utf8')).toBe('a line\n');
  });

  it('empties a file above 10 MB and keeps one older copy', () => {
    writeFileSync(file, 'x'.repeat(10 * 1024 * 1024 + 1));
    boundLogFile(file);
    expect(sizeOf(file)).toBe(0);
    expect(sizeOf(`${file}.1`)).toBe(10 * 1024 * 1024 + 1);
  });

  it('reads what was appended, at most the last 4 kB, and survives a cut in between', () => {
    writeFileSync(file, 'before\n');
    const offset = sizeOf(file);
    expect(readAppended(file, offset)).toBe('');
    appendFileSync(file, 'after\n');
    expect(readAppended(file, offset)).toBe('after');
    appendFileSync(file, `${'y'.repeat(9000)}end`);
    expect(readAppended(file, offset)).toHaveLength(4096);
    writeFileSync(file, '');
    expect(readAppended(file, offset)).toBe('');
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { at, isRecord } from '../support/json.js';

const COMMAND = resolve(import.meta.dirname, '../../dist/cli/parecer.js');
const CPF = '529.982.247-25';
const BAD = `# Pomada\n\nA paciente Luana Prado, CPF ${CPF}, usou a pomada, que cura a psoríase para sempre.\n`;
const GOOD = 'Beba água e descanse.\n';

interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly error: string;
}

const findingsOf = (report: unknown) => {
  const list = at(report, 'findings');
  return Array.isArray(list) ? list.filter(isRecord) : [];
};

describe('the command parecer check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parecer-check-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** In the folder, with nothing of our settings, so that a database or a network could not be found. */
  function run(args: readonly string[], input?: string | Buffer): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
      cwd: folder,
      env: {},
      encoding: 'utf8',
      timeout: 120_000,
      maxBuffer: 256 * 1024 * 1024,
      ...(input === undefined ? {} : { input }),
    });
    return { status, output: stdout, error: stderr };
  }

  function file(name: string, text: string | Buffer): string {
    writeFileSync(join(folder, name), text);
    return name;
  }

  it('says by its exit status what became of the text', () => {
    const journalist = ['--author-type', 'jornalista'];
    const claim =
      'Um exame por ano reduz o risco de morte por câncer em 20% nas mulheres adultas.\n';
    expect(run(['check', file('bom.txt', GOOD), ...journalist]).status).toBe(0);
    expect(run(['check', file('meio.txt', claim), ...journalist]).status).toBe(1);
    expect(run(['check', file('mau.md', BAD), ...journalist]).status).toBe(2);
  });

  it('shows each finding with its place, words, law and what to do, and the score with its terms', () => {
    const { output } = run(['check', file('mau.md', BAD)]);
    const lines = output.split('\n');
    const at = lines.findIndex((line) => line.includes('LGPD-CPF'));
    expect(lines[at]).toBe('mau.md:3:29  bloqueia  LGPD-CPF');
    const [words = '', marks = ''] = lines.slice(at + 1);
    expect(words.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('***.***.***-25');
    expect(lines.slice(at + 3, at + 8).join('\n')).toMatch(/CPF[\s\S]*→[\s\S]*Lei 13\.709/);
    expect(output).toMatch(/Pontuação LGPD: \d+\n( {2}× 0\.\d{3} {2}\w+: 1 − [\d.]+ × [\d.]+\n)+/);
    expect(output).toMatch(/Parecer: bloqueado \(S\.2\.1 bloqueado/);
    expect(output).not.toContain('\u001b');
  });

  it('shows masks alone where its report goes into a file or a log', () => {
    for (const args of [
      ['check', 'mau.md'],
      ['check', 'mau.md', '--json'],
    ]) {
      file('mau.md', BAD);
      const { output } = run(args);
      expect(output).toContain('***.***.***-25');
      for (const planted of [CPF, 'Luana', 'Prado']) expect(output).not.toContain(planted);
    }
  });

  it('answers in English, and as JSON', () => {
    const { output, status } = run(['check', '-', '--json', '--lang', 'en'], BAD);
    const report: unknown = JSON.parse(output);
    expect([status, at(report, 'verdict'), at(report, 'file')]).toEqual([2, 'blocked', '-']);
    const found = findingsOf(report).find(({ rule }) => rule === 'LGPD-CPF');
    expect(found).toMatchObject({ place: '3:29', excerpt: '***.***.***-25' });
    expect(BAD.slice(Number(found?.start), Number(found?.end))).toBe(CPF);
    expect(JSON.stringify(found?.fix)).not.toContain(CPF);
    expect(String(found?.message)).toContain('Personal data');
  });

  it('judges by author and audience', () => {
    const text = file('promessa.txt', 'Na nossa clínica o resultado é garantido.\n');
    const rules = (args: readonly string[]) =>
      findingsOf(JSON.parse(run(['check', text, '--json', ...args]).output)).map(({ rule }) =>
        String(rule),
      );
    expect(rules(['--author-type', 'medico']).some((rule) => rule.startsWith('CFM'))).toBe(true);
    expect(rules(['--author-type', 'jornalista']).some((rule) => rule.startsWith('CFM'))).toBe(
      false,
    );
  });

  it.each([
    [['check'], /usage/],
    [[], /usage/],
    [['review', 'x'], /usage/],
    [['check', 'a', 'b'], /usage/],
    [['check', 'fehlt.md'], /fehlt\.md: cannot be read/],
    [['check', '.'], /cannot be read/],
    [['check', 'bom.txt', '--lang', 'es'], /--lang is one of pt, en/],
    [['check', 'bom.txt', '--audience', 'x'], /--audience is one of/],
    [['check', 'bom.txt', '--save'], /^Unknown option '--save'\nusage/],
    [['check', 'bom.txt', '--medical-category', 'x'], /--medical-category is one of general/],
  ])('%j is told what is wrong, with status 3', (args, message) => {
    const { status, output, error } = run(args);
    expect([status, output]).toEqual([3, '']);
    expect(error).toMatch(message);
    expect(error).not.toMatch(/\bat .*\.js/);
  });

  it('refuses what is no UTF-8, with status 3 and nothing of it', () => {
    const { status, error } = run([
      'check',
      file('latin.txt', Buffer.from('CPF cl\u00ednico', 'latin1')),
    ]);
    const refused = 'is no UTF-8 text; save it as UTF-8';
    expect([status, error.trim()]).toEqual([3, `latin.txt: ${refused}`]);
    const piped = run(['check', '-'], Buffer.from('A paciente Cl\u00e1udia', 'latin1'));
    expect([piped.status, piped.output, piped.error.trim()]).toEqual([3, '', `-: ${refused}`]);
  });

  it.each([
    ['UTF-8', Buffer.from(`\ufeff${BAD}`)],
    ['UTF-16', Buffer.from(`\ufeff${BAD}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${BAD}`, 'utf16le').swap16()],
  ])('reads %s behind its byte order mark', (_name, bytes) => {
    for (const { status, output } of [
      run(['check', file('marca.md', bytes)]),
      run(['check', '-'], bytes),
    ]) {
      expect(status).toBe(2);
      expect(output).toMatch(/:3:29 {2}bloqueia {2}LGPD-CPF/);
    }
  });

  it('takes no more from a pipe than from a file', () => {
    const { status, error } = run(['check', '-'], Buffer.alloc(10 * 1024 * 1024 + 1, 'a'));
    expect([status, error.trim()]).toEqual([3, '-: is longer than 10485760 bytes']);
  });

  it.each([[['--help']], [['-h']], [['check', '--help']]])('explains itself: %j', (args) => {
    const { status, output, error } = run(args);
    expect([status, error]).toEqual([0, '']);
    expect(output).toMatch(/^usage: parecer check/);
  });

  it('approves nothing by its words', () => {
    const { output } = run(['check', file('bom.txt', GOOD), '--author-type', 'jornalista']);
    expect(output).toContain('Parecer: sem objeção');
    expect(output).not.toContain('aprovado');
  });

  it.each([
    ['U+0000', `CPF\u0000 ${CPF}\u0000\n`],
    ['right-to-left marks', `A paciente \u202eAna Souza\u202c, CPF ${CPF}\n`],
    ['a word of 100 kB', `${'a'.repeat(100_000)}\n`],
    ['nested tags', `${'<b>'.repeat(20_000)}CPF ${CPF}${'</b>'.repeat(20_000)}`],
    ['broken entities', '&#x; &amp &#9999999; &lt '.repeat(2_000)],
    ['ten thousand findings', `CPF ${CPF} e cura garantida.\n`.repeat(5_000)],
    ['what moves a cursor', `\u001b[2J\u001b]0;x\u0007CPF ${CPF}\u009b31m\n`],
    ['nothing', ''],
  ])('reads %s', (_name, text) => {
    const { status, output } = run(['check', file('hostil.txt', text)]);
    expect([0, 1, 2]).toContain(status);
    expect(output).toMatch(/Parecer: /);
    expect(output).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
    expect(output).not.toContain(CPF);
  });
});

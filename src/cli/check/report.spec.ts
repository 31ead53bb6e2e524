import { checkText } from './checked-text.js';
import { readOptions } from './options.js';
import { jsonReport, textReport } from './report.js';

const CPF = '529.982.247-25';
const SOURCE = `A paciente <b>Luana Prado</b>, CPF ${CPF}, usou \u001b[2J a pomada, que cura a psoríase para sempre.`;

describe('the report', () => {
  const options = readOptions(['check', 'a.html']);
  const checked = checkText({ name: 'a.html', source: SOURCE, read: SOURCE }, options);
  const report = (isTerminal: boolean, hasColours = false) =>
    textReport(checked, options, { isTerminal, hasColours });

  it('shows on a screen the words that are meant, underlined', () => {
    const lines = report(true).split('\n');
    const at = lines.findIndex((line) => line.includes('LGPD-CPF'));
    const [words = '', marks = ''] = lines.slice(at + 1);
    expect(words.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe(CPF);
    expect(words).toContain('Luana Prado');
    expect(words).not.toContain('<b>');
  });

  it('shows masks alone where it goes into a log, and in JSON', () => {
    for (const text of [report(false), jsonReport(checked, options)]) {
      expect(text).toContain('***.***.***-25');
      expect(text).not.toContain(CPF);
      expect(text).not.toContain('Luana');
    }
  });

  it('has colours where they are seen, and no other control character of the text', () => {
    expect(report(true)).not.toContain('\u001b');
    expect(report(true, true)).toContain('\u001b[31mbloqueia\u001b[0m');
    expect(report(true, true)).not.toContain('\u001b[2J');
  });

  it('parts the cells of a table', () => {
    const source = `<table><tr><td>Luana Prado</td><td>${CPF}</td></tr></table><p>Fi<b>m</b></p>`;
    const table = checkText({ name: 'a.html', source, read: source }, options);
    const text = textReport(table, options, { isTerminal: true, hasColours: false });
    expect(text).toContain(`Luana Prado ${CPF}`);
    expect(text).toContain('Fim');
  });

  it('says where the author is of no council it knows, and nothing where he is', () => {
    const notes = ['doutorx', 'medico'].map((type) => {
      const given = readOptions(['check', 'a.html', '--author-type', type]);
      const own = checkText({ name: 'a.html', source: SOURCE, read: SOURCE }, given);
      expect(JSON.parse(jsonReport(own, given)).profession).toBe(
        type === 'medico' ? 'physician' : 'other',
      );
      return textReport(own, given, { isTerminal: false, hasColours: false });
    });
    expect(notes[0]).toContain('"doutorx": nenhum conselho conhecido');
    expect(notes[1]).not.toContain('nenhum conselho');
  });

  it('ends a long list, and says so', () => {
    const source = `CPF ${CPF}.\n`.repeat(300);
    const long = checkText({ name: 'a.txt', source, read: source }, options);
    const text = textReport(long, options, { isTerminal: false, hasColours: false });
    expect(text.match(/a\.txt:\d+/g)).toHaveLength(200);
    expect(text).toMatch(/… e mais \d+/);
    expect(JSON.parse(jsonReport(long, options)).findings).toHaveLength(long.findings.length);
  });
});

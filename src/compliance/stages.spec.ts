import { MACHINE_STAGES } from '#kernel/stages.js';
import { findingsOf, RULESET_VERSION, STAGE_ANALYSERS } from './stages.js';
import { plainArticle } from './plain-article.js';
import type { ArticleSnapshot } from './types.js';

const PARAGRAPH =
  '<p>A hipertens&atilde;o atinge 30% dos adultos. A paciente <b>Luana Prado</b>, CPF 529.982.2\u200b47–25, ' +
  'mora na Rua das Flores, 123 - Centro, Campinas, tel. (11) 98765-4321. O seu resultado é garantido. ' +
  'Esta pomada cura a psoríase para sempre. Veja PMID 98765432100.</p>\n';

function snapshot(content: string): ArticleSnapshot {
  return plainArticle(
    { title: 'Pressão alta: o que fazer', content },
    {
      author: {
        name: 'Ana Lima',
        professionalRegistry: 'CRM/SP 123',
        professionalType: 'medico',
      },
      establishment: { name: 'Clínica Boa Vida' },
    },
  );
}

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe.each(MACHINE_STAGES)('stage %s', (stage) => {
  const analyse = STAGE_ANALYSERS[stage];

  it('answers under its own name, with findings inside the field they name', () => {
    const input = snapshot(PARAGRAPH);
    const result = analyse(input);
    expect(result.stage).toBe(stage);
    const findings = findingsOf(result);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      const value = input.fields[finding.field] ?? '';
      expect(finding.stage).toBe(stage);
      expect(finding.start).toBeGreaterThanOrEqual(0);
      expect(finding.end).toBeGreaterThan(finding.start);
      expect(finding.end).toBeLessThanOrEqual(value.length);
      expect(value.slice(finding.start, finding.end).trim()).toBe(
        value.slice(finding.start, finding.end),
      );
      expect(finding.source).not.toBe('');
    }
  });

  it('gives the same answer twice and in another order of calls', () => {
    const input = snapshot(repeated(PARAGRAPH, 5000));
    const first = JSON.stringify(analyse(input));
    analyse(snapshot('Outro texto, com outra paciente: Carla Dias.'));
    expect(JSON.stringify(analyse(input))).toBe(first);
  });

  it.each(['', ' ', '<', '\u200b', '😷', '\ud800'])('reads %j', (text) => {
    expect(() => analyse(snapshot(text))).not.toThrow();
  });
});

it('carries a dated version', () => {
  expect(RULESET_VERSION).toMatch(/^20\d\d\.\d\d\.\d+$/);
});

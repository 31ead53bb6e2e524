import { plainArticle } from '../plain-article.js';
import { analyseLgpd } from './lgpd.analyser.js';

/** What of an address is somebody's name, in its own letters. */
function namesIn(slug: string, fields: Readonly<Record<string, string>>): readonly string[] {
  const { spans } = analyseLgpd(plainArticle({ ...fields, slug }));
  return spans
    .filter(({ field, type, allow }) => field === 'slug' && type === 'PERSON_NAME' && !allow)
    .map(({ start, end }) => slug.slice(start, end));
}

describe('names in the address of an article', () => {
  it.each([
    [
      'a-historia-de-joana-moura-leal',
      { title: 'A história de Joana Moura Leal' },
      ['joana-moura-leal'],
    ],
    ['joana-de-moura', { content: '<p>A paciente Joana de Moura veio.</p>' }, ['joana-de-moura']],
    ['o-caso-joana-moura', { content: '<p>Paciente: Joana Moura Leal</p>' }, ['joana-moura']],
    [
      'jose-antonio-brandao-conta',
      { title: 'Paciente José Antônio Brandão conta' },
      ['jose-antonio-brandao'],
    ],
    ['a-historia-da-joana', { title: 'A paciente Joana e a asma' }, ['joana']],
  ])('%s of %j', (slug, fields, expected) => {
    expect(namesIn(slug, fields)).toEqual(expected);
  });

  it.each([
    ['joana-darc-e-a-historia', { content: '<p>A paciente Joana Moura Leal veio.</p>' }],
    ['moura-leal-advogados', { content: '<p>A paciente Joana Moura Leal veio.</p>' }],
    ['o-que-joana-disse', { content: '<p>A paciente Joana Moura Leal veio.</p>' }],
    ['entrevista-com-ana-lima', { title: 'Entrevista com a Dra. Ana Lima (CRM/SP 123456)' }],
    ['sono-e-saude', { title: 'Sono e saúde' }],
    ['', { title: 'A paciente Joana Moura' }],
  ])('%s of %j names nobody', (slug, fields) => {
    expect(namesIn(slug, fields)).toEqual([]);
  });

  it('counts once what the title says too', () => {
    const title = 'A paciente Joana Moura Leal veio';
    const alone = analyseLgpd(plainArticle({ title })).score;
    const both = analyseLgpd(plainArticle({ title, slug: 'a-paciente-joana-moura-leal-veio' }));
    expect(both.score).toBe(alone);
    expect(both.findings.filter(({ field }) => field === 'slug')).toMatchObject([
      { rule: 'LGPD-PERSON_NAME', severity: 'B' },
    ]);
    expect(both.findings.find(({ field }) => field === 'slug')).not.toHaveProperty('fix');
  });

  it('is linear in the length of an address', () => {
    const slug = 'joana-moura-'.repeat(2_000);
    const content = Array.from(
      { length: 200 },
      (_, i) => `Paciente: Joana ${'abcdefghij'[i % 10] ?? ''}elto Moura`,
    ).join('\n');
    const start = performance.now();
    namesIn(slug, { content });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

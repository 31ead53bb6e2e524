import { plainArticle } from '../plain-article.js';
import { analyseLgpd } from './lgpd.analyser.js';

/** The text with every fix of a finding applied, from its end to its beginning. */
function mended(text: string): string {
  const { findings } = analyseLgpd(plainArticle({ content: text }));
  const fixes = findings.filter((finding) => finding.fix !== undefined);
  return fixes
    .toSorted((a, b) => b.start - a.start)
    .reduce((t, { start, end, fix = '' }) => t.slice(0, start) + fix + t.slice(end), text);
}

describe('ready replacements', () => {
  it.each([
    ['A paciente Luana Prado veio.', 'A paciente [nome removido] veio.'],
    ['Renata descobriu a asma tarde.', 'A paciente descobriu a asma tarde.'],
    ['O diagnóstico da Juliana demorou.', 'O diagnóstico da paciente demorou.'],
    ['Ele disse que Marcos procurou ajuda.', 'Ele disse que o paciente procurou ajuda.'],
    [
      'Renata Leal,particular\nOtávio Leal,Cassi',
      '[nome removido],particular\n[nome removido],Cassi',
    ],
    ['Meu CPF é 529.982.247-25.', 'Meu CPF é [CPF removido].'],
    ['Telefone do paciente: (27) 99702-1843', 'Telefone do paciente: [telefone removido]'],
    ['Data de nascimento: 05/07/1990', 'Data de nascimento: [data de nascimento removida]'],
    [
      'The patient Mary Walsh was seen with her mother and the nurse.',
      'The patient [name removed] was seen with her mother and the nurse.',
    ],
    [
      'La paciente Lucía Herrero fue vista en la consulta con su madre.',
      'La paciente [nombre eliminado] fue vista en la consulta con su madre.',
    ],
  ])('%j → %j', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('leaves markup to a person', () => {
    const html = '<p>Nome: <b>Carla</b> <i>Peixoto</i></p>';
    expect(mended(html)).toBe(html);
    const link = '<a href="mailto:luana.prado@gmail.com">escreva</a>';
    expect(mended(link)).toBe(link);
  });

  it('leaves addresses to a person, where words in brackets break a link', () => {
    const file = 'media.3f2b2c1e-9a4d-4e6f-8b2a-1c3d5e7f9a0b.file_name';
    const { findings } = analyseLgpd(
      plainArticle({
        slug: 'cpf-52998224725',
        canonical_url: 'https://clinica.example/?cpf=52998224725',
        [file]: 'cpf-52998224725.pdf',
        excerpt: 'CPF 529.982.247-25',
      }),
    );
    expect(findings.map(({ field, fix }) => [field, fix])).toEqual([
      ['slug', undefined],
      ['canonical_url', undefined],
      [file, undefined],
      ['excerpt', '[CPF removido]'],
    ]);
  });

  it('never holds what it replaces', () => {
    const text = 'Paciente Zulmira Quintanilha, CPF 529.982.247-25, zulmira.q@gmail.com, tem asma.';
    const { findings, spans } = analyseLgpd(plainArticle({ content: text }));
    expect(findings.length).toBeGreaterThan(3);
    const said = JSON.stringify([findings, spans.map(({ reason, mask }) => [reason, mask])]);
    for (const word of ['Zulmira', 'Quintanilha', '529.982', 'zulmira'])
      expect(said).not.toContain(word);
  });
});

import { scanField } from './scan.js';

/** `KIND+KIND=value` of every labelled value, in reading order. */
function values(text: string): string[] {
  const { values: found, shadow } = scanField('content', text);
  return found.map(
    ({ start, end, kinds }) => `${[...kinds].join('+')}=${shadow.text.slice(start, end)}`,
  );
}

describe('labelled values', () => {
  it('reads the lines of a form, whatever the language', () => {
    expect(
      values('Nombre: Ana.\nDomicilio: C/ Mayor, 3, 2A .\nLocalidad/ Provincia: Soria.\nCP:42001.'),
    ).toEqual(['FIELD=Ana', 'ADDRESS=C/ Mayor, 3, 2A', 'CITY=Soria', 'ZIP=42001']);
  });

  it('ends a value where the next label of the line begins', () => {
    expect(values('CPF: 1 RG: 2 - Tel.: 3; Cidade: Olinda')).toEqual([
      'CPF=1',
      'RG=2',
      'PHONE=3',
      'CITY=Olinda',
    ]);
    expect(values('Endereço: Rua A, 10 CEP: 50000-000')).toEqual([
      'ADDRESS=Rua A, 10',
      'CEP=50000-000',
    ]);
  });

  it.each([
    ['<dl><dt>Cidade</dt><dd>Olinda</dd></dl>'],
    ['<table><tr><th>Cidade</th><td>Olinda</td></tr></table>'],
    ['<p><strong>Cidade</strong>: Olinda</p>'],
    ['{"cidade": "Olinda", "x": 1}'],
    ['"municipio":"Olinda"'],
    ['**Cidade:** Olinda'],
    ['Cidade = Olinda'],
  ])('reads %s', (text) => {
    expect(values(text)).toContain('CITY=Olinda');
  });

  it('names the cells of a table by its headings', () => {
    const csv = 'nome,cpf,cidade\n"Souza, Ana",52998224725,Olinda';
    expect(values(csv)).toEqual(['FIELD=Souza, Ana', 'CPF=52998224725', 'CITY=Olinda']);
    const html =
      '<table>\n <tr>\n  <th>Nome</th>\n  <th>CPF</th>\n  <th>Cidade</th>\n </tr>\n <tr>\n  <td>Ana</td>\n  <td></td>\n  <td>Olinda</td>\n </tr>\n</table>';
    expect(values(html)).toContain('CITY=Olinda');
    const markdown = '| Nome | CPF |\n|---|---|\n| Ana | 529 |';
    expect(values(markdown)).toContain('CPF=529');
  });

  it('takes a sentence for no label and an empty field for no value', () => {
    expect(values('O CPF é um documento.')).toEqual([]);
    expect(values('CPF:\nRG:\n')).toEqual([]);
  });
});

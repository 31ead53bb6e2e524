import { shadowText } from '../text/shadow-text.js';
import { isValidIsbn } from './isbn.js';
import { findReferences } from './references.js';

const found = (text: string): string[] =>
  findReferences(shadowText(text)).map((r) => `${r.type} ${r.id} ${r.valid ? 'ok' : 'bad'}`);

describe('findReferences', () => {
  it.each<[string, string[]]>([
    ['PMID 21067804', ['pubmed 21067804 ok']],
    ['PMID: 21067804.', ['pubmed 21067804 ok']],
    ['PMID 012', ['pubmed 012 bad']],
    ['PMID 123456789', ['pubmed 123456789 bad']],
    ['https://pubmed.ncbi.nlm.nih.gov/21067804/', ['pubmed 21067804 ok']],
    ['(PMC6543210)', ['pmc PMC6543210 ok']],
    ['PMC12', ['pmc PMC12 bad']],
    ['doi:10.1000/xyz123.', ['doi 10.1000/xyz123 ok']],
    ['(https://doi.org/10.1016/S0140-6736(20)30183-5).', ['doi 10.1016/S0140-6736(20)30183-5 ok']],
    ['doi: 10.12/abc', ['doi 10.12/abc bad']],
    ['DOI: 11.1000/abc', ['doi 11.1000/abc bad']],
    ['NCT04280705', ['clinicaltrials NCT04280705 ok']],
    ['NCT0428', ['clinicaltrials NCT0428 bad']],
    ['RBR-6g9x8t', ['rebec RBR-6g9x8t ok']],
    ['RBR-1', ['rebec RBR-1 bad']],
    ['Cochrane CD001234', ['cochrane CD001234 ok']],
    ['Cochrane CD12', ['cochrane CD12 bad']],
    ['doi:10.1002/14651858.CD001234.pub2', ['doi 10.1002/14651858.CD001234.pub2 ok']],
    ['S0102-311X2020000100101', ['scielo S0102-311X2020000100101 ok']],
    ['SciELO S0102-311X2020', ['scielo S0102-311X2020 bad']],
    ['ISBN 978-0-306-40615-7', ['isbn 9780306406157 ok']],
    ['ISBN 0-306-40615-2', ['isbn 0306406152 ok']],
    ['ISBN 978-0-306-40615-8', ['isbn 9780306406158 bad']],
    ['PubMed 21067804', ['pubmed 21067804 ok']],
    ['PubMed ID: 21067804', ['pubmed 21067804 ok']],
    ['PMID: 21.067.804', ['pubmed 21.067.804 bad']],
    ['www.ncbi.nlm.nih.gov/pubmed/21067804', ['pubmed 21067804 ok']],
    ['PMCID: PMC6543210', ['pmc PMC6543210 ok']],
    ['PMCID: 6543210', ['pmc 6543210 bad']],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6543210/', ['pmc PMC6543210 ok']],
    ['https://dx.doi.org/10.1590/0102-311X00012345', ['doi 10.1590/0102-311X00012345 ok']],
    ['doi.org/10.1016%2Fj.x.2020.01.001', ['doi 10.1016/j.x.2020.01.001 ok']],
    [
      'https://www.nejm.org/doi/full/10.1056/NEJMoa2107519?query=x',
      ['doi 10.1056/NEJMoa2107519 ok'],
    ],
    ['https://onlinelibrary.wiley.com/doi/10.1002/abc.12/full', ['doi 10.1002/abc.12 ok']],
    ['[doi: 10.1000/a(b)c]', ['doi 10.1000/a(b)c ok']],
    ['DOI 10.12/abc', ['doi 10.12/abc bad']],
    ['doi: 10.1234', ['doi 10.1234 bad']],
    ['NCT 04280705', ['clinicaltrials NCT04280705 ok']],
    ['NCTO4280705', ['clinicaltrials NCTO4280705 bad']],
    ['RBR 6g9x8t', ['rebec RBR 6g9x8t bad']],
    ['CD001234.pub3', ['cochrane CD001234 ok']],
    ['Cochrane Database Syst Rev. 2019;(3):CD00123', ['cochrane CD00123 bad']],
    ['PMID n.º 21067804', ['pubmed 21067804 ok']],
    ['PubMed, nº 28104417', ['pubmed 28104417 ok']],
    ['PMID núm. 23432189', ['pubmed 23432189 ok']],
    ['pmid :\n19876543', ['pubmed 19876543 ok']],
    [
      'PMIDs 14567890, 15678901 e 16789012.',
      ['pubmed 14567890 ok', 'pubmed 15678901 ok', 'pubmed 16789012 ok'],
    ],
    ['PMID: 31234598; 2019;12(3):4', ['pubmed 31234598 ok']],
    ['<td>PMID</td><td>29001122</td>', ['pubmed 29001122 ok']],
    ['| PMID | 29001122 |', ['pubmed 29001122 ok']],
    [
      '| Autor | PMID |\n|---|---|\n| Souto | 29001122 |\n| Lima | 18765432 |',
      ['pubmed 29001122 ok', 'pubmed 18765432 ok'],
    ],
    [
      '<table><tr><th>PMID</th><th>Tema</th></tr><tr><td>29001122</td><td>sono</td></tr></table>',
      ['pubmed 29001122 ok'],
    ],
    ['busca no PubMed: 312 artigos', []],
    ['PubMed 2023 e Medline 1966-2020', []],
    ['PMID: pendente', []],
    ['PMC-6543210', ['pmc PMC6543210 ok']],
    [
      'https://doi.org/10.1002/%28SICI%291097-0142%2819960101%2977',
      ['doi 10.1002/(SICI)1097-0142(19960101)77 ok'],
    ],
    ['“doi: 10.1000/xyz”', ['doi 10.1000/xyz ok']],
    ['**doi:10.1000/xyz**', ['doi 10.1000/xyz ok']],
    ["('10.1000/xyz')", ['doi 10.1000/xyz ok']],
    [
      '[artigo](https://doi.org/10.1016/S0140-6736(20)30183-5)',
      ['doi 10.1016/S0140-6736(20)30183-5 ok'],
    ],
    ['https://doi.org/10.1000/xyz#abstract', ['doi 10.1000/xyz ok']],
    [
      'https://jamanetwork.com/doi/10.1001/jama.2020.1585?utm_source=x',
      ['doi 10.1001/jama.2020.1585 ok'],
    ],
    ['doi:10.1000/xyz.pdf', ['doi 10.1000/xyz ok']],
    ['doi:10.1056/NEJMoa2034577&nbsp;(2020)', ['doi 10.1056/NEJMoa2034577 ok']],
    [
      '10.1038/nature12373, 10.1126/science.1260419',
      ['doi 10.1038/nature12373 ok', 'doi 10.1126/science.1260419 ok'],
    ],
    ['DOI: não disponível', []],
    ['Processo nº 10.2021/004512', []],
    ['nct 04280705', ['clinicaltrials NCT04280705 ok']],
    ['NCT nº 04280705', ['clinicaltrials NCT04280705 ok']],
    ['https://ensaiosclinicos.gov.br/rg/RBR-10zjn9y', ['rebec RBR-10zjn9y ok']],
    ['o grupo RBR-Brasil', []],
    ['cd001234, Cochrane', ['cochrane CD001234 ok']],
    [
      'https://www.scielo.br/scielo.php?pid=S0102-311X2016000300204&amp;lng=pt',
      ['scielo S0102-311X2016000300204 ok'],
    ],
    ['ISBN-13: 978‑0‑306‑40615‑7', ['isbn 9780306406157 ok']],
    ['ISBN (e-book): 978 0 306 40615 7', ['isbn 9780306406157 ok']],
    ['ISBN nº 9780306406157, 2ª ed.', ['isbn 9780306406157 ok']],
    ['ISBN 9780306406157 2a edição', ['isbn 9780306406157 ok']],
    ['ISBN 0 8044 2957 X', ['isbn 080442957X ok']],
    ['Lei 10.520/2002', []],
    ['pubmed é uma base com 30 milhões de artigos', []],
    ['protocolo de atendimento nº 21067804', []],
    ['CD4 de 350 e versão 10.2', []],
    ['Protocolo 10/2020', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['PMCID: 6543210', 'PMC6543210'],
    ['NCTO4280705', 'NCT04280705'],
    ['RBR 6g9x8t', 'RBR-6g9x8t'],
    ['PMID 012', undefined],
    ['PMID 21067804', undefined],
  ])('%s is mended as %s', (text, fix) => {
    expect(findReferences(shadowText(text))[0]?.fix).toBe(fix);
  });

  it.each([
    'PMID ',
    'PMID 1 ',
    'PMID 14567890, ',
    '\tPMID\t\n',
    '| PMID | 12345678 |\n',
    'doi:10.',
    'doi.org/',
    'cochrane ',
    'scielo ',
    'RBR-',
    'ISBN 1 ',
    'NCT',
  ])('reads many in time: %j', (piece) => {
    const began = performance.now();
    findReferences(shadowText(piece.repeat(Math.ceil(200_000 / piece.length))));
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it('anchors identifiers in the original text', () => {
    const text = '<p>Veja <b>PMID:</b> 21067804</p>';
    const shadow = shadowText(text);
    const [reference] = findReferences(shadow);
    expect(reference).toBeDefined();
    const start = shadow.starts[reference?.start ?? 0];
    expect(text.slice(start, (start ?? 0) + 8)).toBe('21067804');
  });
});

describe('isValidIsbn', () => {
  it.each([
    ['080442957X', true],
    ['0804429570', false],
    ['9791234567896', true],
    ['977-0-306-40615-7', false],
    ['12345', false],
  ])('%s', (isbn, valid) => {
    expect(isValidIsbn(isbn)).toBe(valid);
  });
});

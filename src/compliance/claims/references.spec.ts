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

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
    ['CD4 de 350 e versão 10.2', []],
    ['Protocolo 10/2020', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
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

import { PhraseBook } from './phrases.js';

const book = new PhraseBook<string>([
  ['cpf', 'CPF'],
  ['c p f', 'CPF'],
  ['cartao [do] sus', 'CNS'],
  ['cartao', 'CARD'],
  ['data de nascimento', 'BIRTH'],
]);

const found = (text: string): string[] =>
  book.find(text).map((hit) => `${hit.entries.join('+')}=${text.slice(hit.start, hit.end)}`);

describe('PhraseBook', () => {
  it.each<[string, string[]]>([
    ['o cpf dela', ['CPF=cpf']],
    ['c.p.f. 1', ['CPF=c.p.f']],
    ['cpf529', ['CPF=cpf']],
    ['cpfl energia', []],
    ['cartao do sus e cartao sus', ['CNS=cartao do sus', 'CNS=cartao sus']],
    ['cartao do banco', ['CARD=cartao']],
    ['data_de_nascimento', ['BIRTH=data_de_nascimento']],
    ['datadenascimento', ['BIRTH=datadenascimento']],
    ['data de\nnascimento', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes the longest phrase and never the same words twice', () => {
    const hits = book.find('cartao do sus '.repeat(50));
    expect(hits).toHaveLength(50);
    hits.reduce((end, hit) => {
      expect(hit.start).toBeGreaterThanOrEqual(end);
      return hit.end;
    }, 0);
  });
});

import { rangeAt, splitBlocks, splitSentences } from './sentences.js';

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['Um. Dois! Três? Quatro', ['Um.', 'Dois!', 'Três?', 'Quatro']],
    ['O Dr. Rui e a Dra. Ana vieram. Foi bom.', ['O Dr. Rui e a Dra. Ana vieram.', 'Foi bom.']],
    ['Souza et al. (2019) viram. Fim.', ['Souza et al. (2019) viram.', 'Fim.']],
    ['Veja a fig. 2 e a tab. 3. Depois leia.', ['Veja a fig. 2 e a tab. 3.', 'Depois leia.']],
    ['A dose é 2.5 mg/kg. Repita.', ['A dose é 2.5 mg/kg.', 'Repita.']],
    ['Pressão de 12.8 e R$ 1.200,50. Ok.', ['Pressão de 12.8 e R$ 1.200,50.', 'Ok.']],
    ['Linda S. Wallace came. She left.', ['Linda S. Wallace came.', 'She left.']],
    ['Tem hepatite C. Ela trata.', ['Tem hepatite C.', 'Ela trata.']],
    ['"Gostei." Depois saiu.', ['"Gostei."', 'Depois saiu.']],
    ['Linha um\nlinha dois', ['Linha um', 'linha dois']],
    ['1. Lave as mãos. 2. Seque.', ['1. Lave as mãos.', '2. Seque.']],
    ['Espere... e veja. Sim!!! Certo', ['Espere... e veja.', 'Sim!!!', 'Certo']],
    ['   ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('splitBlocks and rangeAt', () => {
  it('parts at blank lines and finds the block of an index', () => {
    const text = 'a b\nc\n\n\nd e';
    const blocks = splitBlocks(text);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['a b\nc', 'd e']);
    expect(rangeAt(blocks, text.indexOf('e'))).toEqual(blocks[1]);
    expect(rangeAt(blocks, 6)).toBeUndefined();
  });
});

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
    ['Cai a mortalidade.12 Outro estudo nega.', ['Cai a mortalidade.12', 'Outro estudo nega.']],
    [
      'It lowers risk.[3,4] A later trial agrees.',
      ['It lowers risk.[3,4]', 'A later trial agrees.'],
    ],
    ['It lowers risk.1,2-4 Then more.', ['It lowers risk.1,2-4', 'Then more.']],
    ['Caiu 20%.3 Depois subiu.', ['Caiu 20%.3', 'Depois subiu.']],
    ['Ver art.5 Da lei e fig.2 A.', ['Ver art.5 Da lei e fig.2 A.']],
    ['A E. coli e o S. aureus causam. Sim.', ['A E. coli e o S. aureus causam.', 'Sim.']],
    ['Infecção por H. pylori. Trate.', ['Infecção por H. pylori.', 'Trate.']],
    ['Vitamin D. It helps bones.', ['Vitamin D.', 'It helps bones.']],
    ['The U.S. Food and Drug Administration.', ['The U.S. Food and Drug Administration.']],
    ['It is sold in the U.S. The price fell.', ['It is sold in the U.S.', 'The price fell.']],
    ['Use p. ex. água, i.e. H2O.', ['Use p. ex. água, i.e. H2O.']],
    ['Tome 5 mg. Depois durma.', ['Tome 5 mg.', 'Depois durma.']],
    ['Dose máx. 4 g, aprox. 8 comp. por dia.', ['Dose máx. 4 g, aprox. 8 comp. por dia.']],
    [
      'La Dra. Gil y el Prof. Paz en EE. UU. Vale.',
      ['La Dra. Gil y el Prof. Paz en EE. UU.', 'Vale.'],
    ],
    ['¿Duele? ¡No! Nada.', ['¿Duele?', '¡No!', 'Nada.']],
    ['Reduz a dor.Melhora o sono.', ['Reduz a dor.', 'Melhora o sono.']],
    ['2.1. Dose usual\nA. Adultos', ['2.1. Dose usual', 'A. Adultos']],
    ['Ele disse: "Cura." (Não cura.) Fim.', ['Ele disse: "Cura."', '(Não cura.)', 'Fim.']],
    [
      'O exercício físico regular feito todo dia\nreduz a pressão.\nFim',
      ['O exercício físico regular feito todo dia\nreduz a pressão.', 'Fim'],
    ],
    [
      'Rua Sto. Antônio, St. Mary e Mt. Sinai. Ok.',
      ['Rua Sto. Antônio, St. Mary e Mt. Sinai.', 'Ok.'],
    ],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('properties of splitSentences', () => {
  const PIECES = [
    'A dose',
    'é de 2.5 mg/kg',
    '.',
    '. ',
    '!',
    '?',
    '… ',
    '\n',
    '\n\n',
    ' Dr. ',
    ' et al. ',
    ' A. ',
    '[3] ',
    '.12 ',
    '"',
    ') ',
    'E. coli',
    ' vitamina C. ',
    '\t',
    ' 10%',
    ' U.S. ',
    'fim',
    'ção',
    '1. ',
    ' - ',
    '\u00a0',
    ',',
  ];
  /** A small linear congruential generator: the same texts at every run. */
  function* texts(count: number): Generator<string> {
    let seed = 20_261_126;
    for (let n = 0; n < count; n += 1) {
      let text = '';
      for (let k = 0; k < 30; k += 1) {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        text += PIECES[Math.floor((seed / 2_147_483_648) * PIECES.length)] ?? '';
      }
      yield text;
    }
  }

  it('cover all visible text, in order and without overlaps', () => {
    const torn = [...texts(2_000)].filter((text) => {
      let end = 0;
      const holds = splitSentences(text).every((range) => {
        const gap = text.slice(end, range.start);
        end = range.end;
        const own = text.slice(range.start, range.end);
        return gap.trim() === '' && own !== '' && own.trim() === own;
      });
      return !holds || text.slice(end).trim() !== '';
    });
    expect(torn).toEqual([]);
  });

  it('stay when a paragraph is added', () => {
    const moved = [...texts(2_000)].filter((text) => {
      const alone = splitSentences(text);
      const longer = splitSentences(`${text}\n\nOutro parágrafo. Com duas.`);
      return JSON.stringify(longer.slice(0, alone.length)) !== JSON.stringify(alone);
    });
    expect(moved).toEqual([]);
  });

  it.each(['Dr. ', 'A. ', '1. ', '.', 'a.', '[1] ', 'etc. ', '! ', 'a\n', '"', '.1 ', 'U.S. '])(
    'take a time that grows with the text: %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(300_000 / piece.length));
      const began = performance.now();
      splitSentences(text);
      expect(performance.now() - began).toBeLessThan(3_000);
    },
  );
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

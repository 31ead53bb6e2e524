import { diffTexts, type SentencePiece } from './text-diff.js';

const plain = (from: string, to: string) => diffTexts(from, to, 'plain').sentences;
const html = (from: string, to: string) => diffTexts(from, to, 'html');

/** What the pieces say of either side, which must be the whole of it. */
function sides(pieces: readonly SentencePiece[], kept: readonly string[]) {
  const [before, after]: [string[], string[]] = [[], []];
  let at = 0;
  for (const piece of pieces) {
    if (piece.op === 'same') {
      const run = kept.slice(at, at + piece.sentences);
      at += piece.sentences;
      before.push(...run);
      after.push(...run);
    } else if (piece.op === 'changed') {
      before.push(piece.from);
      after.push(piece.to);
    } else (piece.op === 'removed' ? before : after).push(piece.text);
  }
  return { before, after };
}

describe('diffTexts', () => {
  it('tells the words that changed in a sentence that stayed', () => {
    expect(
      plain('Beba água. Tome 50 mg por dia. Durma.', 'Beba água. Tome 500 mg por dia. Durma.'),
    ).toEqual([
      { op: 'same', sentences: 1 },
      {
        op: 'changed',
        from: 'Tome 50 mg por dia.',
        to: 'Tome 500 mg por dia.',
        words: [
          { op: 'same', text: 'Tome ' },
          { op: 'removed', text: '50' },
          { op: 'added', text: '500' },
          { op: 'same', text: ' mg por dia.' },
        ],
      },
      { op: 'same', sentences: 1 },
    ]);
  });

  it('calls a sentence that has little of the other a new one', () => {
    expect(plain('Lave as mãos.', 'Consulte seu cardiologista amanhã.')).toEqual([
      { op: 'removed', text: 'Lave as mãos.' },
      { op: 'added', text: 'Consulte seu cardiologista amanhã.' },
    ]);
  });

  it.each([
    ['', 'Um.', [{ op: 'added', text: 'Um.' }]],
    ['Um.', '', [{ op: 'removed', text: 'Um.' }]],
    ['', '', []],
    [
      'A dra. Ana fala.',
      'A dra. Ana fala. Fim.',
      [
        { op: 'same', sentences: 1 },
        { op: 'added', text: 'Fim.' },
      ],
    ],
  ])('from %p to %p', (from, to, pieces) => {
    expect(plain(from, to)).toEqual(pieces);
  });

  it('reads the text of markup, across its tags', () => {
    const diff = html(
      '<p>Não fume. <b>Beba</b> água.</p>',
      '<p>Não fume. Beba <i>muita</i> água.</p>',
    );
    expect(diff.sentences).toEqual([
      { op: 'same', sentences: 1 },
      expect.objectContaining({ op: 'changed', from: 'Beba água.', to: 'Beba muita água.' }),
    ]);
    expect(diff).toMatchObject({ coarse: false, rest_differs: false });
  });

  it('tells another address of a link, and that something else differs', () => {
    const link = (href: string) => `<p>Leia <a href="${href}">isto</a>.</p>`;
    expect(html(link('https://a.example/'), link('https://b.example/'))).toMatchObject({
      sentences: [{ op: 'same', sentences: 1 }],
      markup: [
        { op: 'removed', text: 'href=https://a.example/' },
        { op: 'added', text: 'href=https://b.example/' },
      ],
      rest_differs: false,
    });
    expect(html('<p>Um.</p>', '<p><b>Um.</b></p>')).toMatchObject({ rest_differs: true });
  });

  it('loses no sentence, whatever moves', () => {
    const all = Array.from({ length: 200 }, (_, n) => `Frase número ${n}.`);
    for (let round = 1; round < 30; round += 1) {
      const from = all.filter((_, n) => (n * 7 + round) % 5 !== 0);
      const to = all
        .filter((_, n) => (n * 11 + round) % 7 !== 0)
        .map((s, n) => (n % 9 === 0 ? `${s} Mais.` : s));
      const target = to.join(' ');
      const pieces = plain(from.join(' '), target);
      const kept: string[] = [];
      let at = 0;
      for (const piece of pieces) {
        if (piece.op === 'same') kept.push(...from.slice(at, at + piece.sentences));
        at += piece.op === 'same' ? piece.sentences : piece.op === 'added' ? 0 : 1;
      }
      const { before, after } = sides(pieces, kept);
      expect(before).toEqual(from);
      expect(after.join(' ')).toBe(target);
    }
  });

  it.each([
    ['ten thousand sentences that all differ', (n: number, v: string) => `Frase ${n} ${v}${n}.`],
    [
      'ten thousand in which every third differs',
      (n: number, v: string) => `Frase ${n}${n % 3 === 0 ? v : ''}.`,
    ],
  ])('is soon done with %s', (_, sentence) => {
    const text = (v: string) => Array.from({ length: 10_000 }, (_n, n) => sentence(n, v)).join(' ');
    const started = performance.now();
    const diff = diffTexts(text('a'), text('b'), 'plain');
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(diff.coarse).toBe(true);
    expect(diff.sentences.length).toBeGreaterThan(1);
  });

  it('is soon done with a megabyte that is one sentence, and with one of markup', () => {
    const started = performance.now();
    diffTexts('ab '.repeat(350_000), 'ba '.repeat(350_000), 'plain');
    diffTexts('<b>x</b> '.repeat(120_000), '<i>y</i> '.repeat(120_000), 'html');
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

import fc from 'fast-check';
import { type FormerText, identifyBlocks } from './block-ids.js';

const text = (paragraphs: readonly string[]) => paragraphs.map((p) => `<p>${p}</p>`).join('\n');

/** The ids of a text's paragraphs, by what they say. */
function idsOf(paragraphs: readonly string[], former: FormerText | null = null) {
  const html = text(paragraphs);
  const blocks = identifyBlocks(html, former);
  return { html, blocks, ids: blocks.map(({ id }) => id) };
}

describe('ids of blocks', () => {
  const first = idsOf(['um', 'dois', 'três', 'quatro']);
  const [one, two, three, four] = first.ids;

  it('are eight letters and digits, each once, and the same for the same text', () => {
    for (const id of first.ids) expect(id).toMatch(/^[a-z0-9]{8}$/);
    expect(new Set(first.ids).size).toBe(4);
    expect(idsOf(['um', 'dois', 'três', 'quatro']).ids).toEqual(first.ids);
    expect(idsOf(['um', 'dois', 'três', 'quatro'], first).ids).toEqual(first.ids);
  });

  it('stay where blocks are put in, taken out, moved', () => {
    expect(idsOf(['zero', 'um', 'dois', 'três', 'quatro'], first).ids.slice(1)).toEqual(first.ids);
    expect(idsOf(['um', 'quatro'], first).ids).toEqual([one, four]);
    expect(idsOf(['quatro', 'três', 'dois', 'um'], first).ids).toEqual([four, three, two, one]);
    expect(idsOf(['três', 'novo', 'um', 'dois', 'quatro'], first).ids).toEqual([
      three,
      expect.stringMatching(/^[a-z0-9]{8}$/),
      one,
      two,
      four,
    ]);
  });

  it('stay with a block that changes between others that do not', () => {
    expect(idsOf(['um', 'outra coisa', 'três', 'quatro'], first).ids).toEqual(first.ids);
    expect(idsOf(['a', 'b', 'três', 'quatro'], first).ids).toEqual(first.ids);
  });

  it('go with the words where one block became two, or two one', () => {
    const before = idsOf(['início', 'o sal faz mal a quem tem pressão alta', 'fim']);
    const split = idsOf(['início', 'novo', 'o sal faz mal a quem tem pressão', 'fim'], before);
    expect(split.ids[2]).toBe(before.ids[1]);
    expect(before.ids).not.toContain(split.ids[1]);
    const joined = idsOf(['início', 'sal faz mal a quem tem pressão alta', 'fim'], split);
    expect(joined.ids[1]).toBe(split.ids[2]);
  });

  it('are different for equal blocks, and stay when one of those goes', () => {
    const twins = idsOf(['a', 'b', 'a', 'a']);
    expect(new Set(twins.ids).size).toBe(4);
    expect(idsOf(['a', 'b', 'a'], twins).ids).toEqual(twins.ids.slice(0, 3));
  });

  it('survive a change of spacing alone', () => {
    const html = '<p>um</p>   <p>dois</p>\n\n<p>três</p><p>quatro</p>';
    expect(identifyBlocks(html, first).map(({ id }) => id)).toEqual(first.ids);
  });

  const paragraphs = fc.array(fc.constantFrom('a', 'b', 'c', 'd e f', 'd e g', 'h'), {
    maxLength: 12,
  });

  it('are unique, in place and the same each time, whatever is edited', () => {
    fc.assert(
      fc.property(fc.array(paragraphs, { minLength: 1, maxLength: 5 }), (versions) => {
        let former: FormerText | null = null;
        for (const version of versions) {
          const now = idsOf(version, former);
          expect(new Set(now.ids).size).toBe(version.length);
          expect(now.blocks.map(({ start, end }) => now.html.slice(start, end))).toEqual(
            version.map((p) => `<p>${p}</p>`),
          );
          expect(idsOf(version, former)).toEqual(now);
          expect(idsOf(version, now).ids).toEqual(now.ids);
          former = now;
        }
      }),
    );
  });

  it('of distinct blocks stay with them in any order', () => {
    const distinct = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), {
      minLength: 1,
      maxLength: 20,
    });
    const shuffled = distinct.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, moved]) => {
        const before = idsOf(all);
        const after = idsOf(moved, before);
        expect(after.ids).toEqual(moved.map((word) => before.ids[all.indexOf(word)]));
      }),
    );
  });

  it('take bounded time for texts that have nothing in common', () => {
    const before = idsOf(Array.from({ length: 20_000 }, (_, n) => `antes ${n}`));
    const began = performance.now();
    const after = idsOf(
      Array.from({ length: 20_000 }, (_, n) => `depois ${n}`),
      before,
    );
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(new Set(after.ids).size).toBe(20_000);
  });
});

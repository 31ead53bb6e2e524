import { SharedLookUp } from './shared-look-up.js';

interface Asked {
  readonly keys: readonly string[];
  readonly answer: (found: ReadonlyMap<string, string>) => void;
  readonly fail: (error: Error) => void;
}

/** A look-up whose answers are given by hand. */
function byHand(max: number) {
  const asked: Asked[] = [];
  const lookUp = new SharedLookUp<string>(
    (keys) => new Promise((answer, fail) => asked.push({ keys, answer, fail })),
    max,
  );
  const last = () => {
    const call = asked.at(-1);
    if (call === undefined) throw new Error('nothing was asked');
    return call;
  };
  return { lookUp, asked, last };
}

describe('a shared look-up', () => {
  it('asks at once when nothing is under way, and together after that', async () => {
    const { lookUp, asked, last } = byHand(10);
    const first = lookUp.find('a');
    const rest = ['b', 'c', 'b', 'a'].map((key) => lookUp.find(key));
    expect(asked.map(({ keys }) => keys)).toEqual([['a']]);
    last().answer(new Map([['a', 'A']]));
    expect(await first).toBe('A');
    await new Promise(setImmediate);
    expect(asked.map(({ keys }) => keys)).toEqual([['a'], ['b', 'c']]);
    last().answer(new Map([['c', 'C']]));
    expect(await Promise.all(rest)).toEqual([null, 'C', null, 'A']);
  });

  it('asks for no more than so many at a time', async () => {
    const { lookUp, asked, last } = byHand(2);
    const found = ['a', 'b', 'c', 'd', 'e'].map((key) => lookUp.find(key));
    while (asked.flatMap(({ keys }) => keys).length < 5) {
      last().answer(new Map());
      await new Promise(setImmediate);
    }
    last().answer(new Map());
    expect(await Promise.all(found)).toEqual([null, null, null, null, null]);
    expect(asked.map(({ keys }) => keys)).toEqual([['a'], ['b', 'c'], ['d', 'e']]);
  });

  it('tells a failure to those who waited for it, and goes on', async () => {
    const { lookUp, last } = byHand(10);
    const failing = lookUp.find('a');
    const next = lookUp.find('b');
    last().fail(new Error('down'));
    await expect(failing).rejects.toThrow('down');
    await new Promise(setImmediate);
    last().answer(new Map([['b', 'B']]));
    expect(await next).toBe('B');
    const again = lookUp.find('a');
    last().answer(new Map([['a', 'A']]));
    expect(await again).toBe('A');
  });
});

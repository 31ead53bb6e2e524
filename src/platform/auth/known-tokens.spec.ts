import { KnownTokens } from './known-tokens.js';

const CLAIMS = { sessionId: 's', userId: 'u', endsAt: 10_000 } as const;

describe('known tokens', () => {
  it('gives what a token said that was checked, and nothing of any other', () => {
    const tokens = new KnownTokens();
    expect(tokens.find('a.b.c', 1)).toBeNull();
    tokens.remember('a.b.c', CLAIMS);
    expect(tokens.find('a.b.c', 1)).toEqual(CLAIMS);
    for (const other of ['a.b.d', 'a.b.c ', 'A.b.c', 'a.b', '']) {
      expect(tokens.find(other, 1)).toBeNull();
    }
  });

  it('knows none that has ended', () => {
    const tokens = new KnownTokens();
    tokens.remember('a.b.c', CLAIMS);
    expect(tokens.find('a.b.c', 9_999)).toEqual(CLAIMS);
    expect(tokens.find('a.b.c', 10_000)).toBeNull();
    expect(tokens.find('a.b.c')).toBeNull();
  });

  it('remembers a bounded number of them', () => {
    const tokens = new KnownTokens();
    for (let n = 0; n <= 20_000; n += 1) tokens.remember(`t${n}`, CLAIMS);
    expect(tokens.find('t0', 1)).toBeNull();
    expect(tokens.find('t20000', 1)).toEqual(CLAIMS);
  });
});

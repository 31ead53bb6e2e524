import { formatKey, hashSecret, keyIn, newSecret, parseKey } from './key-text.js';

const ID = '01a213f3-ea52-7fa9-9756-4eaaa3ddb04d';

describe('a key', () => {
  it('is read back as what it was made of', () => {
    for (let n = 0; n < 1_000; n += 1) {
      const parts = { id: ID, secret: newSecret() };
      expect(parseKey(formatKey(parts))).toEqual(parts);
    }
  });

  it('has a secret of 43 letters and digits, all of them used', () => {
    const secrets = Array.from({ length: 2_000 }, newSecret);
    expect(new Set(secrets).size).toBe(2_000);
    expect(secrets.every((secret) => /^[0-9A-Za-z]{43}$/.test(secret))).toBe(true);
    expect(new Set(secrets.join('')).size).toBe(62);
  });

  it('keeps its form: scanners know it', () => {
    const key = formatKey({ id: ID, secret: '0'.repeat(43) });
    expect(key).toBe(`prk_01a213f3ea527fa997564eaaa3ddb04d${'0'.repeat(43)}${key.slice(-6)}`);
    expect(key).toMatch(/^prk_[0-9a-f]{32}[0-9A-Za-z]{49}$/);
  });

  it('is refused with any one letter changed, and with any two neighbours swapped', () => {
    const key = formatKey({ id: ID, secret: newSecret() });
    const slips = Array.from(key).flatMap((letter, at) => [
      ...Array.from('0aZ9f', (other) => key.slice(0, at) + other + key.slice(at + 1)),
      key.slice(0, at) + key.charAt(at + 1) + letter + key.slice(at + 2),
    ]);
    const taken = slips.filter((text) => text !== key && parseKey(text) !== null);
    expect(slips.length).toBeGreaterThan(500);
    expect(taken).toEqual([]);
  });

  it.each([
    '',
    'prk_',
    'PRK_',
    'prk_x',
    `prk_${'0'.repeat(81)}`,
    `prk_${'0'.repeat(10_000)}`,
    '\u0000',
  ])('is not %p', (text) => {
    expect(parseKey(text)).toBeNull();
  });

  it('is not taken with anything before or after it', () => {
    const key = formatKey({ id: ID, secret: newSecret() });
    for (const text of [
      ` ${key}`,
      `${key} `,
      `${key}\n`,
      `${key}0`,
      key.slice(0, -1),
      key.toUpperCase(),
    ]) {
      expect(parseKey(text)).toBeNull();
    }
  });

  it('hashes to 32 bytes', () => {
    expect(hashSecret('')).toHaveLength(32);
    expect(hashSecret('a').toString('hex')).toBe(
      'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
    );
  });
});

describe('a header', () => {
  it.each([
    ['Bearer prk_abc', 'prk_abc'],
    ['bearer   prk_abc', 'prk_abc'],
    ['BEARER prk_', 'prk_'],
    ['Bearer prk_abc def', 'prk_abc def'],
    ['Bearer eyJhbGciOi', null],
    ['Basic prk_abc', null],
    ['prk_abc', null],
    ['Bearerprk_abc', null],
    ['', null],
    [undefined, null],
  ])('%p shows %p', (header, key) => {
    expect(keyIn(header)).toBe(key);
  });
});

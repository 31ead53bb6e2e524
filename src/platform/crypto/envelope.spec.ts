import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { type DataKey, keyIdOf, openEnvelope, type Place, sealEnvelope } from './envelope.js';

const newKey = (bytes: number): DataKey => ({
  id: randomUUID(),
  secret: createSecretKey(randomBytes(bytes)),
});
const newPlace = (): Place => ({
  tenantId: randomUUID(),
  table: 'custom_fields',
  column: 'meta_value',
  rowId: randomUUID(),
});
const text = (bytes: Buffer | null) => bytes?.toString('utf8') ?? null;

describe.each([
  ['AES-256-GCM', 32, '1'],
  ['A256CBC-HS512', 64, '2'],
])('an envelope of %s', (_name, size, number) => {
  const key = newKey(size);
  const place = newPlace();

  it.each(['', 'x', 'Diagnóstico: hipertensão 🫀', 'enc:1:1:a:b:c:d', 'x'.repeat(65_535)])(
    'gives back what was put in (%#)',
    (plain) => {
      const envelope = sealEnvelope(Buffer.from(plain), key, place);
      expect(envelope).toMatch(new RegExp(`^enc:1:${number}:${key.id}:[\\w-]+:[\\w-]*:[\\w-]+$`));
      expect(keyIdOf(envelope)).toBe(key.id);
      expect(text(openEnvelope(envelope, key, place))).toBe(plain);
    },
  );

  it('is another one each time', () => {
    const made = Array.from({ length: 1_000 }, () => sealEnvelope(Buffer.from('x'), key, place));
    expect(new Set(made.map((envelope) => envelope.split(':')[4])).size).toBe(1_000);
  });

  it('does not open when one of its characters is another: 100 envelopes', () => {
    let tried = 0;
    const opened: string[] = [];
    for (let n = 0; n < 100; n += 1) {
      const envelope = sealEnvelope(randomBytes(n % 40), key, place);
      for (let at = 0; at < envelope.length; at += 1) {
        for (const other of ['A', 'B', ':']) {
          if (envelope[at] === other) continue;
          const changed = envelope.slice(0, at) + other + envelope.slice(at + 1);
          if (openEnvelope(changed, key, place) !== null) opened.push(changed);
          tried += 1;
        }
      }
    }
    expect(opened).toEqual([]);
    expect(tried).toBeGreaterThan(30_000);
  });

  it('does not open when one bit of its bytes is turned: 100 envelopes', () => {
    let tried = 0;
    const opened: string[] = [];
    for (let n = 0; n < 100; n += 1) {
      const parts = sealEnvelope(randomBytes(n % 40), key, place).split(':');
      for (const index of [4, 5, 6]) {
        const bytes = Buffer.from(parts[index] ?? '', 'base64url');
        for (let bit = 0; bit < bytes.length * 8; bit += 1) {
          const turned = Buffer.from(bytes);
          turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          const changed = parts.with(index, turned.toString('base64url')).join(':');
          if (openEnvelope(changed, key, place) !== null) opened.push(changed);
          tried += 1;
        }
      }
    }
    expect(opened).toEqual([]);
    expect(tried).toBeGreaterThan(30_000);
  });

  it('does not open cut, longer, in another place or with another key', () => {
    const envelope = sealEnvelope(Buffer.from('segredo'), key, place);
    for (let end = 0; end < envelope.length; end += 1) {
      expect(openEnvelope(envelope.slice(0, end), key, place)).toBeNull();
      expect(openEnvelope(envelope.slice(end + 1), key, place)).toBeNull();
    }
    for (const more of ['A', '=', ':', '\n', ' ']) {
      expect(openEnvelope(envelope + more, key, place)).toBeNull();
      expect(openEnvelope(more + envelope, key, place)).toBeNull();
    }
    const elsewhere: readonly Partial<Place>[] = [
      { tenantId: randomUUID() },
      { table: 'posts' },
      { column: 'excerpt' },
      { rowId: randomUUID() },
      { table: 'custom_fields|meta_value', column: '' },
    ];
    for (const moved of elsewhere) {
      expect(openEnvelope(envelope, key, { ...place, ...moved })).toBeNull();
    }
    expect(openEnvelope(envelope, { ...newKey(size), id: key.id }, place)).toBeNull();
    expect(openEnvelope(envelope, { ...key, id: randomUUID() }, place)).toBeNull();
    // the same bytes under the number of the other algorithm, and a key of its size
    const renamed = envelope.replace(/^enc:1:./, `enc:1:${number === '1' ? '2' : '1'}`);
    expect(openEnvelope(renamed, key, place)).toBeNull();
    expect(openEnvelope(envelope, { ...newKey(96 - size), id: key.id }, place)).toBeNull();
  });
});

describe('what is no envelope', () => {
  it.each(['', 'enc:', 'enc:1:', 'enc:2:1:a:b:c:d', 'texto', 'enc:1:1:::: '])('%j', (value) => {
    expect(keyIdOf(value)).toBeNull();
    expect(openEnvelope(value, newKey(32), newPlace())).toBeNull();
  });

  it('is not made with a key of a wrong size', () => {
    expect(() => sealEnvelope(Buffer.from('x'), newKey(16), newPlace())).toThrow(/no algorithm/);
  });
});

import { createSecretKey, randomBytes } from 'node:crypto';
import { KeyMemory } from './data-keys.js';

describe('unwrapped keys', () => {
  const key = createSecretKey(randomBytes(32));

  it('are remembered for five minutes, also when they are used all the time', () => {
    let now = 1;
    const memory = new KeyMemory(() => now);
    memory.set('a', 'k', key);
    for (; now < 300_001; now += 10_000) expect(memory.get('a', 'k')).toBe(key);
    now = 300_002;
    expect(memory.get('a', 'k')).toBeUndefined();
  });

  it('are those of their tenant, and forgotten with it', () => {
    const memory = new KeyMemory();
    memory.set('a', 'k', key);
    memory.set('b', 'k', key);
    expect(memory.get('c', 'k')).toBeUndefined();
    memory.forget('a');
    expect([memory.get('a', 'k'), memory.get('b', 'k')]).toEqual([undefined, key]);
  });

  it('are at most a thousand', () => {
    const memory = new KeyMemory();
    for (let n = 0; n <= 1_000; n += 1) memory.set('a', String(n), key);
    expect([memory.get('a', '0'), memory.get('a', '1000')]).toEqual([undefined, key]);
  });
});

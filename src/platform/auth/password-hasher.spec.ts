import { Problem } from '#kernel/problem.js';
import { PasswordHasher } from './password-hasher.js';

const PASSWORD = 'uma frase bem comprida';

/** How a promise ended and after how long, in ms. */
async function outcome(
  work: Promise<unknown>,
): Promise<{ readonly how: string; readonly ms: number }> {
  const started = performance.now();
  const how = await work.then(String, (error: unknown) =>
    error instanceof Problem ? error.code : 'another error',
  );
  return { how, ms: performance.now() - started };
}

describe('the hasher of passwords', () => {
  const hasher = new PasswordHasher(64);

  it('knows the password again, and no other', async () => {
    const encoded = await hasher.hash(PASSWORD);
    expect(encoded).toMatch(/^\$argon2id\$v=19\$m=64,t=2,p=1\$/);
    expect(await hasher.verify(encoded, PASSWORD)).toBe(true);
    expect(await hasher.verify(encoded, `${PASSWORD} `)).toBe(false);
    expect(await hasher.verify(encoded, PASSWORD.toUpperCase())).toBe(false);
  });

  it('takes the same letters, however they are composed', async () => {
    const encoded = await hasher.hash('pão de queijo não é pão'.normalize('NFD'));
    expect(await hasher.verify(encoded, 'pão de queijo não é pão'.normalize('NFC'))).toBe(true);
  });

  it('has no password for nobody', async () => {
    expect(await hasher.verify(null, 'nobody-has-this-password')).toBe(false);
  });

  it.each([
    ['$argon2id$v=19$m=64,t=2,p=1$c2FsdA$aGFzaA', false],
    ['$argon2id$v=19$m=65,t=2,p=1$c2FsdA$aGFzaA', true],
    ['$argon2id$v=19$m=64,t=3,p=1$c2FsdA$aGFzaA', true],
    ['$argon2i$v=19$m=64,t=2,p=1$c2FsdA$aGFzaA', true],
    ['$2b$12$abc', true],
    ['!', true],
  ])('says of %s that it is outdated: %p', (encoded, outdated) => {
    expect(hasher.isOutdated(encoded)).toBe(outdated);
  });

  it('turns away who would wait for more than a second, and goes on', async () => {
    const slow = new PasswordHasher(64);
    const encoded = await slow.hash(PASSWORD);
    const nap = () => new Promise<void>((resolve) => setTimeout(resolve, 700));
    const all = await Promise.all(
      Array.from({ length: 12 }, () => outcome(slow.verify(encoded, PASSWORD, nap))),
    );
    const busy = all.filter(({ how }) => how === 'auth.busy');
    expect(all.filter(({ how }) => how === 'true').length).toBeGreaterThan(0);
    expect(busy.length).toBeGreaterThan(0);
    expect(all.every(({ how }) => how === 'true' || how === 'auth.busy')).toBe(true);
    for (const { ms } of busy) expect(ms).toBeLessThan(1_600);
    expect(await slow.verify(encoded, PASSWORD)).toBe(true);
  });

  it('turns away at once who finds too many waiting', async () => {
    const small = new PasswordHasher(64);
    const nap = () => new Promise<void>((resolve) => setTimeout(resolve, 300));
    const all = await Promise.all(
      Array.from({ length: 100 }, () => outcome(small.verify(null, PASSWORD, nap))),
    );
    const atOnce = all.filter(({ how, ms }) => how === 'auth.busy' && ms < 250);
    expect(atOnce.length).toBeGreaterThanOrEqual(30);
  });

  it('foresees who would wait too long, by what hashes took lately', async () => {
    const slow = new PasswordHasher(64);
    expect(slow.wouldKeepWaiting(20)).toBe(false);
    for (let n = 0; n < 6; n += 1) {
      await slow.verify(null, PASSWORD, () => new Promise((resolve) => setTimeout(resolve, 300)));
    }
    expect(slow.wouldKeepWaiting(20)).toBe(true);
    expect(slow.wouldKeepWaiting(0)).toBe(false);
    for (let n = 0; n < 40; n += 1) await slow.verify(null, PASSWORD);
    expect(slow.wouldKeepWaiting(20)).toBe(false);
  });

  it('gives its place back when a check is not admitted', async () => {
    const small = new PasswordHasher(64);
    const refuse = async () => {
      throw new Error('no');
    };
    for (let n = 0; n < 10; n += 1) {
      expect((await outcome(small.verify(null, PASSWORD, refuse))).how).toBe('another error');
    }
    expect(await small.verify(await small.hash(PASSWORD), PASSWORD)).toBe(true);
  });
});

import { Readiness } from './readiness.js';

describe('Readiness', () => {
  it('is up when all answer', async () => {
    const readiness = new Readiness();
    readiness.add('a', async () => 1);
    readiness.add('b', async () => undefined);
    expect(await readiness.ask()).toEqual({ a: 'up', b: 'up' });
  });

  it('names what rejects or throws', async () => {
    const readiness = new Readiness();
    readiness.add('a', async () => 1);
    readiness.add('b', () => Promise.reject(new Error('refused')));
    readiness.add('c', () => {
      throw new Error('broken');
    });
    expect(await readiness.ask()).toEqual({ a: 'up', b: 'down', c: 'down' });
  });

  it('asks anew after an answer', async () => {
    const readiness = new Readiness();
    let up = false;
    readiness.add('a', async () => {
      if (!up) throw new Error('not yet');
    });
    expect(await readiness.ask()).toEqual({ a: 'down' });
    up = true;
    expect(await readiness.ask()).toEqual({ a: 'up' });
  });

  it('counts what is late as down and does not ask it twice at a time', async () => {
    const readiness = new Readiness();
    let asked = 0;
    let release: (value: unknown) => void = () => undefined;
    readiness.add('slow', () => {
      asked += 1;
      return new Promise((resolve) => {
        release = resolve;
      });
    });
    const answers = await Promise.all([readiness.ask(), readiness.ask()]);
    expect(answers).toEqual([{ slow: 'down' }, { slow: 'down' }]);
    expect(asked).toBe(1);
    release(undefined);
  });
});

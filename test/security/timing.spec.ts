import { randomBytes, randomUUID } from 'node:crypto';
import { makePerson, type Person } from '../support/people.js';
import { TestApp } from '../support/test-app.js';
import { makeFullTenant, type FullTenant } from '../isolation/two-tenants.js';

const TRIES = 200;
/** How often a busy machine may spoil a measurement before it counts. */
const ATTEMPTS = 3;
const MAX_MEDIAN_GAP_MS = 2;
/** Less than this no network lets through; a rank test sees it all the same. */
const FELT_GAP_MS = 0.2;
const MIN_P = 0.01;

interface Sample {
  readonly theirs: readonly number[];
  readonly nobodys: readonly number[];
}

describe('how long an answer takes', () => {
  let app: TestApp;
  let a: FullTenant;
  let b: FullTenant;
  let editor: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    a = await makeFullTenant(app, 'alfa');
    b = await makeFullTenant(app, 'beta');
    editor = await makePerson(app, a.tenant, 'editor');
    await app.database.admin(
      `insert into categories (tenant_id, name, slug)
       select $1, 'N ' || n, 'secao-b-' || n from generate_series(0, ${TRIES * ATTEMPTS}) n`,
      [b.tenant.id],
    );
  });
  afterAll(() => app.stop());

  const word = () => randomBytes(4).toString('hex');

  /** Each asks for the `n`th thing of B, or for one that looks the same and is nobody's. */
  const ORACLES: readonly (readonly [
    what: string,
    ask: (theirs: boolean, n: number) => Promise<unknown>,
  ])[] = [
    [
      'an id in the path',
      (theirs) =>
        app.call('GET', `/v1/posts/${theirs ? b.postId : randomUUID()}`, { token: editor.token }),
    ],
    [
      'an id in a body',
      (theirs) =>
        app.call('POST', '/v1/posts', {
          token: editor.token,
          body: {
            title: 'Um',
            content: '<p>x</p>',
            category_id: theirs ? b.categoryId : randomUUID(),
          },
        }),
    ],
    [
      'an id in a query',
      (theirs) =>
        app.call('GET', `/v1/posts?category_id=${theirs ? b.categoryId : randomUUID()}`, {
          token: editor.token,
        }),
    ],
    [
      'a slug that may be chosen',
      (theirs, n) =>
        app.call('POST', '/v1/categories', {
          token: editor.token,
          body: { name: `N ${word()}`, slug: theirs ? `secao-b-${n}` : `secao-n-${word()}` },
        }),
    ],
    [
      'a slug of what is published',
      (theirs) =>
        app.call(
          'GET',
          `/v1/delivery/alfa/posts/${theirs ? 'artigo-beta' : `artigo-${word().slice(4)}`}`,
        ),
    ],
    [
      'a word in a search',
      (theirs) =>
        app.call(
          'GET',
          `/v1/delivery/alfa/search?q=${theirs ? b.canary : `canario-${word().slice(4)}`}`,
        ),
    ],
  ];

  it.each(ORACLES)(
    'does not tell whether another tenant has %s',
    async (_, ask) => {
      const seen: object[] = [];
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const sample = await measure(ask, attempt);
        const gap = Math.abs(median(sample.theirs) - median(sample.nobodys));
        const p = mannWhitney(sample);
        seen.push({ gap, p });
        if (gap < FELT_GAP_MS || (gap < MAX_MEDIAN_GAP_MS && p > MIN_P)) return;
      }
      expect(seen).toEqual('a measurement that does not tell them apart');
    },
    120_000,
  );

  it('would tell if it did: the test finds a difference of a millisecond', async () => {
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const sample = await measure((theirs) => wait(theirs ? 3 : 1), 0);
    expect(mannWhitney(sample)).toBeLessThan(MIN_P);
  });

  /** Turn about, so that both meet the same machine. */
  async function measure(
    ask: (theirs: boolean, n: number) => Promise<unknown>,
    attempt: number,
  ): Promise<Sample> {
    const theirs: number[] = [];
    const nobodys: number[] = [];
    for (let n = 0; n < TRIES; n += 1) {
      const order = (n + attempt) % 2 === 0 ? [true, false] : [false, true];
      for (const side of order) {
        const from = performance.now();
        await ask(side, attempt * TRIES + n);
        (side ? theirs : nobodys).push(performance.now() - from);
      }
    }
    return { theirs, nobodys };
  }
});

function median(values: readonly number[]): number {
  return values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0;
}

/** Two-sided p of the Mann-Whitney test, by its normal approximation; samples of this size have no ties to speak of. */
function mannWhitney({ theirs, nobodys }: Sample): number {
  const all = [
    ...theirs.map((value) => ({ value, mine: true })),
    ...nobodys.map((value) => ({ value, mine: false })),
  ].sort((x, y) => x.value - y.value);
  const rankSum = all.reduce((sum, { mine }, n) => (mine ? sum + n + 1 : sum), 0);
  const [m, k] = [theirs.length, nobodys.length];
  const u = rankSum - (m * (m + 1)) / 2;
  const z = Math.abs(u - (m * k) / 2) / Math.sqrt((m * k * (m + k + 1)) / 12);
  return 2 * (1 - normal(z));
}

/** Standard normal distribution (Abramowitz and Stegun 26.2.17; error below 1e-7). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}

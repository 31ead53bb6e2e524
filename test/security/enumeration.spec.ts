import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { makeTenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';

/** A fifth of what is used: a hash still takes longer than everything else of an answer together. */
const MEMORY_KIB = 4_096;
const TRIES = 200;
const ACCOUNTS = 10;
const MAX_AUC = 0.55;
/** What chance alone does to 200 against 200 on a machine that others use too: less than once in ten thousand runs. */
const NOISE = 0.06;

/** How probable it is that one of `later` took longer than one of `earlier`: 0.5 when nobody can tell them apart. */
function auc(earlier: readonly number[], later: readonly number[]): number {
  let wins = 0;
  for (const a of earlier) for (const b of later) wins += a < b ? 1 : a === b ? 0.5 : 0;
  return wins / (earlier.length * later.length);
}

describe('whether an e-mail has an account', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api', passwordMemoryKib: MEMORY_KIB });
  });
  afterAll(() => app.stop());

  /** E-mails of people of one kind, each tried few enough times not to be closed. */
  async function accounts(
    kind: string,
    suspended = false,
    changes = '',
  ): Promise<readonly string[]> {
    const tenant = await makeTenant(app);
    const encoded = await hash('The-Password-2026!', {
      memoryCost: MEMORY_KIB,
      timeCost: 2,
      parallelism: 1,
    });
    const emails = Array.from({ length: ACCOUNTS }, () => `${kind}-${randomUUID()}@x.example`);
    await app.database.admin(
      `insert into users (tenant_id, email, password_hash, role, name) select $1, e, $2, 'author', 'Pessoa' from unnest($3::text[]) e`,
      [tenant.id, encoded, emails],
    );
    if (changes !== '')
      await app.database.admin(`update users set ${changes} where tenant_id = $1`, [tenant.id]);
    if (suspended)
      await app.database.admin(`update tenants set status = 'suspended' where id = $1`, [
        tenant.id,
      ]);
    return emails;
  }

  it('is told by neither answer nor time of a log-in', async () => {
    const kinds: Readonly<Record<string, readonly string[] | null>> = {
      unknown: null,
      known: await accounts('known'),
      removed: await accounts('removed', false, 'deleted_at = now()'),
      suspended: await accounts('suspended', true),
      'second factor': await accounts('factor', false, 'mfa_enabled = true'),
    };
    const times = new Map<string, number[]>(Object.keys(kinds).map((kind) => [kind, []]));
    const answers = new Set<string>();
    for (let n = -10; n < TRIES; n += 1) {
      for (const [kind, emails] of Object.entries(kinds)) {
        const email = emails?.[(n + 10) % ACCOUNTS] ?? `nobody-${randomUUID()}@x.example`;
        const ip = `10.${[...times.keys()].indexOf(kind)}.${n + 10}.1`;
        const started = performance.now();
        const { status, headers, text } = await app.call('POST', '/v1/auth/login', {
          body: { email, password: 'Not-The-Password-2026!' },
          headers: { 'x-request-id': 'same' },
          ip,
        });
        // the first few warm up what both sides share
        if (n >= 0) times.get(kind)?.push(performance.now() - started);
        answers.add(JSON.stringify([status, { ...headers, date: '' }, text]));
      }
    }
    expect([...answers]).toEqual([expect.stringMatching(/^\[401,.*auth\.invalid_credentials/)]);
    const of = (kind: string) => times.get(kind) ?? [];
    const halves = [
      of('unknown').filter((_, n) => n % 2 === 0),
      of('unknown').filter((_, n) => n % 2 === 1),
    ];
    const control = Math.abs(auc(halves[0] ?? [], halves[1] ?? []) - 0.5);
    const found = Object.keys(kinds)
      .filter((kind) => kind !== 'unknown')
      .map((kind) => [kind, auc(of('unknown'), of(kind))] as const);
    process.stdout.write(
      `enumeration: ${TRIES} tries each, AUC against unknown: ${found.map(([kind, value]) => `${kind} ${value.toFixed(3)}`).join(', ')}; ` +
        `unknown against itself ${(0.5 + control).toFixed(3)}\n`,
    );
    for (const [kind, value] of found) {
      expect({
        kind,
        apart: Math.abs(value - 0.5) <= Math.max(MAX_AUC - 0.5, control) + NOISE,
      }).toEqual({
        kind,
        apart: true,
      });
    }
  }, 300_000);

  it('would be told by this measure if one of them cost no hash', () => {
    const [slow, fast] = [
      Array.from({ length: TRIES }, (_, n) => 20 + (n % 7)),
      Array.from({ length: TRIES }, (_, n) => 5 + (n % 7)),
    ];
    expect(Math.abs(auc(slow, fast) - 0.5)).toBeGreaterThan(MAX_AUC - 0.5 + NOISE);
  });
});

import { SharedHostTurns } from '../../src/modules/references/shared-host-turns.js';
import { RelayDb } from '#platform/queue/relay-db.js';
import { configuredRoleUrl } from '#platform/db/roles.js';
import { TestApp } from '../support/test-app.js';

describe('turns at an outside host, for all processes', () => {
  let app: TestApp;
  let db: RelayDb;
  let other: RelayDb;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    const url = configuredRoleUrl(app.config, 'parecer_relay');
    [db, other] = [new RelayDb(url), new RelayDb(url)];
  });
  beforeEach(() => app.database.admin('delete from app.outside_hosts'));
  afterAll(async () => {
    await Promise.all([db.onApplicationShutdown(), other.onApplicationShutdown()]);
    await app.stop();
  });

  it('are a gap apart, whoever takes them', async () => {
    const [one, two] = [new SharedHostTurns(db), new SharedHostTurns(other)];
    const taken = await Promise.all(
      Array.from({ length: 6 }, (_, n) => (n % 2 === 0 ? one : two).take('ncbi', 500)),
    );
    const waits = taken.map(({ waitMs }) => waitMs ?? -1).toSorted((a, b) => a - b);
    expect(waits[0]).toBeLessThanOrEqual(1);
    expect(waits[5]).toBeGreaterThan(1_500);
    expect(waits[5]).toBeLessThanOrEqual(2_500);
    // another host has turns of its own
    await expect(one.take('crossref', 500)).resolves.toEqual({ waitMs: 0 });
  });

  it('are not taken too far ahead', async () => {
    const turns = new SharedHostTurns(db);
    await turns.take('ncbi', 30_000);
    const turn = await turns.take('ncbi', 30_000);
    expect(turn).toEqual({ waitMs: null, restMs: expect.any(Number), isDown: false });
  });

  it('are not given while a host rests after five failures, and then to one alone', async () => {
    const turns = new SharedHostTurns(db);
    for (let n = 0; n < 4; n += 1) {
      await turns.take('scielo', 0);
      await turns.note('scielo', false, null);
    }
    expect((await turns.take('scielo', 0)).waitMs).not.toBeNull();
    await turns.note('scielo', false, null);
    const resting = await turns.take('scielo', 0);
    expect(resting).toMatchObject({ waitMs: null, isDown: true });
    await app.database.admin(`update app.outside_hosts set rests_until = now() - interval '1 s'`);
    expect((await turns.take('scielo', 0)).waitMs).not.toBeNull();
    expect(await turns.take('scielo', 0)).toMatchObject({ waitMs: null, isDown: true });
    await turns.note('scielo', true, null);
    expect((await turns.take('scielo', 0)).waitMs).not.toBeNull();
  });

  it('are not given before the time that a host asked for is over, an hour at most', async () => {
    const turns = new SharedHostTurns(db);
    await turns.take('ncbi', 0);
    await turns.note('ncbi', true, 120_000);
    const turn = await turns.take('ncbi', 0);
    expect(turn).toMatchObject({ waitMs: null, isDown: true });
    // somebody whose question was on its way does not end it
    await turns.note('ncbi', true, null);
    expect((await turns.take('ncbi', 0)).waitMs).toBeNull();
    await turns.note('ncbi', true, 10 ** 9);
    const [row] = await app.database.admin<{ seconds: number }>(
      'select extract(epoch from rests_until - now())::float8 as seconds from app.outside_hosts',
    );
    expect(row?.seconds).toBeLessThanOrEqual(3_600);
  });

  it('can be taken by the relay alone', async () => {
    const rows = await app.database.admin<{ role: string }>(
      `select rolname as role from pg_roles where rolname like 'parecer\\_%'
         and has_function_privilege(oid, 'app.take_host_turn(text, integer, integer)', 'execute')
         and not rolname in ('parecer_definer', 'parecer_owner') order by 1`,
    );
    expect(rows).toEqual([{ role: 'parecer_relay' }]);
  });
});

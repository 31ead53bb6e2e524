import { randomUUID, type KeyObject } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { isTenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { type Backend, backendOf } from './backend.js';
import { CONTEXT_KEY } from './db.js';
import { ISOLATION_LINT } from './isolation-lint.js';
import { contextStatement, PROOF_SECONDS } from './signed-context.js';

const MAX_CLOCK_GAP_SECONDS = PROOF_SECONDS / 4;

/**
 * Refuses to start on a database that would not keep tenants apart: a table without its policy, a role with too many
 * rights, a context that is believed unsigned, a clock too far from ours for proofs to hold, or something in between that
 * hands one connection to several server processes.
 */
@Injectable()
export class RequireIsolation implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONTEXT_KEY) private readonly key: KeyObject,
  ) {}

  async onModuleInit(): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const backend = backendOf(await runner.connect());
      const faults = await backend.query(ISOLATION_LINT, []);
      const reasons = [
        ...(await connectionFaults(backend)),
        ...faults.map(({ fault }) => String(fault)),
        ...(await contextFaults(backend, this.key)),
      ];
      if (reasons.length > 0) {
        throw new Error(`the database would not keep tenants apart: ${reasons.join('; ')}`);
      }
    } finally {
      await runner.release();
    }
  }
}

async function connectionFaults(backend: Backend): Promise<readonly string[]> {
  const [server] = await backend.query(
    'select pg_backend_pid() as pid, extract(epoch from clock_timestamp())::text as now',
    [],
  );
  if (server === undefined) return ['it does not answer'];
  const gap = Math.abs(Number(server.now) - Date.now() / 1000);
  return [
    ...(server.pid === backend.pid
      ? []
      : ['a pooler shares its connections out by transaction; use session pooling or none']),
    ...(gap <= MAX_CLOCK_GAP_SECONDS ? [] : [`its clock and ours are ${Math.round(gap)} s apart`]),
  ];
}

const BELIEVED = `select app.current_tenant()::text as tenant, app.is_platform() as platform,
  app.current_actor()::text as actor`;

/** Tries the check itself: what was never signed must not be believed, what we sign must be. */
async function contextFaults(backend: Backend, key: KeyObject): Promise<readonly string[]> {
  const tenantId = randomUUID();
  if (!isTenantId(tenantId)) throw new Error('a random id is no id');
  const { text, values } = contextStatement(
    systemScope(tenantId, 'start', 'start'),
    backend.pid,
    key,
  );
  await backend.query('begin', []);
  try {
    await backend.query(text, values);
    const [signed] = await backend.query(BELIEVED, []);
    await backend.query(
      `select set_config('app.tenant_id', $1, true), set_config('app.actor_id', $1, true),
              set_config('app.platform', 'on', true)`,
      [randomUUID()],
    );
    const [forged] = await backend.query(BELIEVED, []);
    const open = forged?.tenant !== null || forged.actor !== null || forged.platform !== false;
    return [
      ...(signed?.tenant === tenantId ? [] : ['it checks contexts with another key than ours']),
      ...(open ? ['it believes a context that nobody signed'] : []),
    ];
  } finally {
    await backend.query('rollback', []);
  }
}

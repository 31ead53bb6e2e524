import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { backendOf } from './backend.js';
import { ISOLATION_LINT } from './isolation-lint.js';
import { PROOF_SECONDS } from './signed-context.js';

const MAX_CLOCK_GAP_SECONDS = PROOF_SECONDS / 4;

interface Server {
  readonly pid: number;
  readonly now: string;
}

/**
 * Refuses to start on a database that would not keep tenants apart: a table without its policy, a role with too many
 * rights, a clock too far from ours for proofs to hold, or something in between that hands one connection to several
 * server processes.
 */
@Injectable()
export class RequireIsolation implements OnModuleInit {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const { pid } = backendOf(await runner.connect());
      const [server] = await runner.manager.query<Server[]>(
        'select pg_backend_pid() as pid, extract(epoch from clock_timestamp())::text as now',
      );
      const faults = await runner.manager.query<{ readonly fault: string }[]>(ISOLATION_LINT);
      const reasons = [...connectionFaults(server, pid), ...faults.map(({ fault }) => fault)];
      if (reasons.length > 0) {
        throw new Error(`the database would not keep tenants apart: ${reasons.join('; ')}`);
      }
    } finally {
      await runner.release();
    }
  }
}

function connectionFaults(server: Server | undefined, pid: number): readonly string[] {
  if (server === undefined) return ['it does not answer'];
  const gap = Math.abs(Number(server.now) - Date.now() / 1000);
  return [
    ...(server.pid === pid
      ? []
      : ['a pooler shares its connections out by transaction; use session pooling or none']),
    ...(gap <= MAX_CLOCK_GAP_SECONDS ? [] : [`its clock and ours are ${Math.round(gap)} s apart`]),
  ];
}

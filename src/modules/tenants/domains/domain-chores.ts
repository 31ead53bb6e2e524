import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Chores } from '#platform/queue/chores.js';
import { RelayDb } from '#platform/queue/relay-db.js';
import { DomainProof } from './domain-proof.js';

const EVERY_MS = 3_600_000;
const AGE = '1 day';
const BATCH = 200;
/** Days in a row without a proof until a domain is lost: a name server may be down for one. */
const MAX_MISSED = 3;

interface DueDomain {
  readonly tenant_id: string;
  readonly id: string;
  readonly domain: string;
}

/** Looks once a day whether the proof of each verified domain still stands. */
@Injectable()
export class DomainChores implements OnModuleInit {
  constructor(
    private readonly chores: Chores,
    private readonly relayDb: RelayDb,
    private readonly proof: DomainProof,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.chores.register('check domains', EVERY_MS, () => this.check());
  }

  async check(): Promise<void> {
    const due = await this.relayDb.query<DueDomain & { readonly [column: string]: string }>(
      'select tenant_id, id, domain from app.domains_to_check($1::interval, $2)',
      [AGE, BATCH],
    );
    for (const domain of due) {
      try {
        await this.checkOne(domain);
      } catch (err) {
        this.log.warn({ err, domain: domain.id }, 'a domain could not be checked');
      }
    }
  }

  private async checkOne({ tenant_id: tenantId, id, domain }: DueDomain): Promise<void> {
    const method = await this.proof.find(tenantId, domain);
    if (method === null) {
      await this.relayDb.query('select app.miss_domain($1, $2, $3)', [tenantId, id, MAX_MISSED]);
    } else {
      await this.relayDb.query('select app.verify_domain($1, $2, $3)', [tenantId, id, method]);
    }
  }
}

import { Injectable } from '@nestjs/common';
import { isUuid, type TenantId } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { requireScope } from '#platform/auth/current-person.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { AddDomainDto } from './add-domain.dto.js';
import { normaliseDomain } from './domain-name.js';
import { DomainProof } from './domain-proof.js';
import { ProofSlots } from './proof-slots.js';
import { type DomainRow, type DomainsView, type DomainView, toDomainView } from './domain.view.js';

const COLUMNS = 'id, domain, state, method, verified_at, checked_at, created_at';
const MAX_DOMAINS = 50;
/** Between two looks for the proof of one domain. */
const PAUSE = '10 seconds';

/**
 * The domains a tenant says are its own. Whether another tenant says so too, or has proven it, changes no answer here: a
 * domain is whose proof was found last.
 */
@Injectable()
export class DomainsService {
  constructor(
    private readonly db: Db,
    private readonly authDb: AuthDb,
    private readonly proof: DomainProof,
    private readonly slots: ProofSlots,
  ) {}

  /** All of them, in the order of their names. */
  async list(): Promise<DomainsView> {
    const rows = await this.db.read<DomainRow>(
      `select ${COLUMNS} from tenant_domains order by domain`,
    );
    return { data: rows.map((row) => this.view(row)) };
  }

  /** @throws Problem tenant.domain_taken when it is on the tenant's own list, tenant.too_many_domains */
  async add({ domain }: AddDomainDto): Promise<DomainView> {
    const name = normaliseDomain(domain);
    if (name === null) throw new Error('the domain was not checked');
    return this.db.run(async (tx) => {
      const row = await tx.one<DomainRow>(
        `insert into tenant_domains (domain)
         select $1 where (select count(*) from tenant_domains) < $2 returning ${COLUMNS}`,
        [name, MAX_DOMAINS],
      );
      if (row === null) throw problem('tenant.too_many_domains');
      return this.view(row);
    });
  }

  /**
   * Looks for the proof, once in ten seconds for one domain.
   * @throws Problem tenant.domain_not_found, tenant.domain_not_proven, request.rate_limited
   */
  async verify(id: string): Promise<DomainView> {
    const tenantId = requireTenant();
    const { domain } = await this.db.run((tx) => find(tx, id));
    const method = await this.slots.during(tenantId, async () => {
      await this.begin(tenantId, id);
      return this.proof.find(tenantId, domain);
    });
    if (method === null) throw problem('tenant.domain_not_proven');
    await this.authDb.query('select app.verify_domain($1, $2, $3)', [tenantId, id, method]);
    return this.db.run(async (tx) => this.view(await find(tx, id)));
  }

  /** On a connection of its own: a look that found nothing counts, though its request is undone. */
  private async begin(tenantId: TenantId, id: string): Promise<void> {
    const row = await this.authDb.one<{ readonly wait: number | null }>(
      'select app.try_domain($1, $2, $3::interval) as wait',
      [tenantId, id, PAUSE],
    );
    const wait = row?.wait ?? null;
    if (wait === null) throw problem('tenant.domain_not_found');
    if (wait === 0) return;
    throw problem('request.rate_limited', {
      detail: 'This domain was checked a moment ago.',
      retryAfterSeconds: wait,
    });
  }

  /** @throws Problem tenant.domain_not_found */
  async remove(id: string): Promise<void> {
    await this.db.run(async (tx) => {
      const { id: known } = await find(tx, id);
      await tx.change('delete from tenant_domains where id = $1', [known]);
    });
  }

  private view(row: DomainRow): DomainView {
    return toDomainView(row, this.proof.challengeOf(requireTenant(), row.domain));
  }
}

function requireTenant(): TenantId {
  const { tenantId } = requireScope();
  if (tenantId === null) throw problem('policy.forbidden');
  return tenantId;
}

async function find(tx: Tx, id: string): Promise<DomainRow> {
  const row = isUuid(id)
    ? await tx.one<DomainRow>(`select ${COLUMNS} from tenant_domains where id = $1`, [id])
    : null;
  if (row === null) throw problem('tenant.domain_not_found');
  return row;
}

import { SmallPool } from './small-pool.js';

const CONNECTIONS = 2;

/** One line of the audit trail, as its table has it. */
export interface AuditLine {
  readonly tenantId: string;
  readonly operation: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly userId: string;
  readonly decision: string;
  /** 0–100. */
  readonly trustScore: number;
  readonly at: Date;
  /** Ids, route, status, names of fields; never a value of anybody's. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

const INSERT = `
  insert into audit_trail (operation, resource_type, resource_id, tenant_id, user_id, metadata, trust_score,
                           policy_decision, created_at)
  select r.operation, r."resourceType", r."resourceId", r."tenantId", r."userId", r.metadata, r."trustScore",
         r.decision, r.at
    from jsonb_to_recordset($1::jsonb) as r(operation text, "resourceType" text, "resourceId" uuid, "tenantId" uuid,
         "userId" uuid, metadata jsonb, "trustScore" integer, decision text, at timestamptz)`;

/** Appends to the audit trail, for any tenant, and can do nothing else: not even read what it wrote. */
export class AuditDb {
  private readonly pool: SmallPool;

  constructor(url: string) {
    this.pool = new SmallPool(url, CONNECTIONS, 'parecer-audit');
  }

  /** All lines or none; resolves when they are stored. */
  async append(lines: readonly AuditLine[]): Promise<void> {
    await this.pool.query(INSERT, [JSON.stringify(lines)]);
  }

  async end(): Promise<void> {
    await this.pool.end();
  }
}

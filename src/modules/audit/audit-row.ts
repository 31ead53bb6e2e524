import type { TenantId, UserId } from '#kernel/ids.js';

/** What happened: somebody read, or was refused. Changes are written by the database itself. */
export type AuditOperation = 'read' | 'access';

/** One line of the trail before it is stored. */
export interface AuditRow {
  /** The tenant whose trail it belongs to; the nil UUID for the install's own. */
  readonly tenantId: TenantId;
  readonly operation: AuditOperation;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly userId: UserId;
  readonly decision: string;
  readonly trustScore: number;
  readonly at: Date;
  /** Where from and how; never a query, a body or a name. */
  readonly metadata: {
    readonly request_id: string;
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly ip: string;
    /** Where somebody of the install was refused on a tenant that let him in. */
    readonly grant_id?: string;
    /** The API key that was shown. */
    readonly key_id?: string;
  };
}

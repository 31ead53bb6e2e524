import { Injectable } from '@nestjs/common';
import { type Page, toPage } from '#kernel/cursor.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { AuditTrailEntity } from './audit-trail.entity.js';
import { type AuditView, toAuditView } from './audit.view.js';
import type { ListAuditDto } from './dto/list-audit.dto.js';

interface AuditLine extends Omit<AuditTrailEntity, 'tenant_id'> {
  readonly instant: string;
}

@Injectable()
export class AuditService {
  constructor(private readonly db: Db) {}

  /** The tenant's trail, newest first. */
  async list(query: ListAuditDto): Promise<Page<AuditView>> {
    const { operation, resource_type, resource_id, user_id, from, to, limit, cursor } = query;
    const rows = await this.db.read<AuditLine>(
      `select id, operation, resource_type, resource_id, user_id, policy_decision, trust_score, metadata, created_at,
                ${instantSql('created_at')} as instant
           from audit_trail
          where (created_at, id) < ($1::timestamptz, $2::uuid)
            and ($3::text is null or operation = $3) and ($4::text is null or resource_type = $4)
            and ($5::uuid is null or resource_id = $5) and ($6::uuid is null or user_id = $6)
            and created_at >= coalesce($7::timestamptz, '-infinity')
            and created_at < coalesce($8::timestamptz, 'infinity')
          order by created_at desc, id desc limit $9`,
      [
        ...readTimeCursor(cursor),
        operation ?? null,
        resource_type ?? null,
        resource_id ?? null,
        user_id ?? null,
        toInstant(from),
        toInstant(to),
        limit + 1,
      ],
    );
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map(toAuditView) };
  }
}

/** A bare day is one of UTC, whatever zone the database works in. */
function toInstant(text: string | undefined): string | null {
  return text === undefined ? null : new Date(text).toISOString();
}

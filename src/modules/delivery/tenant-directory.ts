import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { Revocations } from '#platform/auth/revocations.js';
import { AuthDb } from '#platform/db/auth-db.js';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const REMEMBER_MS = 2_000;
const MAX_REMEMBERED = 10_000;

interface Found {
  readonly id: TenantId | null;
}

/**
 * Which tenant a slug names. Remembered for two seconds, unknown ones too: so soon a suspended tenant is gone
 * everywhere, and invented slugs cannot keep the database busy.
 */
@Injectable()
export class TenantDirectory {
  private readonly seen = new LRUCache<string, Found>({ max: MAX_REMEMBERED, ttl: REMEMBER_MS });
  private readonly asked = new Map<string, Promise<Found>>();

  constructor(
    private readonly authDb: AuthDb,
    revocations: Revocations,
  ) {
    revocations.on('tenant', () => this.seen.clear());
    revocations.onGap(() => this.seen.clear());
  }

  /** The id of an active tenant, or null. */
  async find(slug: string): Promise<TenantId | null> {
    const found = this.seen.get(slug);
    if (found !== undefined) return found.id;
    if (!SLUG.test(slug)) return null;
    const asked = this.asked.get(slug) ?? this.ask(slug);
    return (await asked).id;
  }

  /** Requests that come while the answer is under way wait for it instead of asking again. */
  private ask(slug: string): Promise<Found> {
    const asked = this.lookUp(slug).finally(() => this.asked.delete(slug));
    this.asked.set(slug, asked);
    return asked;
  }

  private async lookUp(slug: string): Promise<Found> {
    const row = await this.authDb.one<{ readonly tenant_id: string }>(
      'select tenant_id from app.find_tenant($1)',
      [slug],
    );
    const found = { id: isTenantId(row?.tenant_id) ? row.tenant_id : null };
    this.seen.set(slug, found);
    return found;
  }
}

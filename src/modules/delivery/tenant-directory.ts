import { Injectable } from '@nestjs/common';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { KnownNames } from '#platform/auth/known-names.js';
import { Revocations } from '#platform/auth/revocations.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { Metrics } from '#platform/http/metrics.js';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const REMEMBER_MS = 2_000;

interface Found {
  readonly id: TenantId;
}

interface FoundRow {
  readonly slug: string;
  readonly tenant_id: string;
}

/**
 * Which tenant a slug names. Remembered for two seconds, unknown ones too: so soon a suspended tenant is gone
 * everywhere, and invented slugs cannot keep the database busy.
 */
@Injectable()
export class TenantDirectory {
  private readonly slugs = new KnownNames<Found>((slugs) => this.load(slugs), REMEMBER_MS);

  constructor(
    private readonly authDb: AuthDb,
    private readonly metrics: Metrics,
    revocations: Revocations,
  ) {
    revocations.on('tenant', () => this.slugs.forget());
    revocations.onGap(() => this.slugs.forget());
  }

  /** The id of an active tenant, or null. */
  async find(slug: string): Promise<TenantId | null> {
    if (!SLUG.test(slug)) return null;
    return (await this.slugs.find(slug))?.id ?? null;
  }

  private async load(slugs: readonly string[]): Promise<ReadonlyMap<string, Found>> {
    this.metrics.nameLookUps.inc({ kind: 'slug' });
    const rows = await this.authDb.query<FoundRow>(
      'select s.slug, f.tenant_id from unnest($1::text[]) s (slug) cross join lateral app.find_tenant(s.slug) f',
      [slugs],
    );
    return new Map(
      rows.flatMap(({ slug, tenant_id: id }) => (isTenantId(id) ? [[slug, { id }]] : [])),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { KnownNames } from '#platform/auth/known-names.js';
import { Revocations } from '#platform/auth/revocations.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { Db } from '#platform/db/db.js';
import { Metrics } from '#platform/http/metrics.js';

/** What a tenant decided for itself. */
export interface Settings {
  readonly locale: 'pt-BR' | 'en';
  /** As browsers send them; those of its verified domains are among them. */
  readonly corsOrigins: readonly string[];
}

/** What is known of an origin before anybody has said who he is. */
export interface Standing {
  /** A tenant lists it, has verified its domain, or has a key that is bound to it. */
  readonly known: boolean;
  /** It belongs to a domain that a tenant has verified. */
  readonly proven: boolean;
}

const UNKNOWN: Standing = { known: false, proven: false };

interface SettingsRow {
  readonly locale: string;
  readonly cors_origins: readonly string[];
}

interface OriginRow extends Standing {
  readonly origin: string;
}

const READ = `
  select s.locale,
         s.cors_origins || array(select 'https://' || d.domain from tenant_domains d
                                  where d.state = 'verified') as cors_origins
    from tenant_settings s where s.tenant_id = app.current_tenant()`;

const REMEMBER_MS = 5_000;
const MAX_REMEMBERED = 10_000;
const ORIGIN = /^[\x21-\x7e]{1,300}$/;

/** The settings of tenants, remembered for five seconds and forgotten at once when they change. */
@Injectable()
export class TenantSettings {
  private readonly seen = new LRUCache<TenantId, Settings>({
    max: MAX_REMEMBERED,
    ttl: REMEMBER_MS,
  });
  private readonly origins = new KnownNames((origins) => this.load(origins), REMEMBER_MS);

  constructor(
    private readonly db: Db,
    private readonly authDb: AuthDb,
    private readonly metrics: Metrics,
    revocations: Revocations,
  ) {
    revocations.on('tenant', (id) => isTenantId(id) && this.forget(id));
    // keys are bound to pages
    revocations.on('key', () => this.origins.forget());
    revocations.onGap(() => this.forgetAll());
  }

  /** @throws Error when there is no such tenant */
  async of(tenantId: TenantId): Promise<Settings> {
    const seen = this.seen.get(tenantId);
    if (seen !== undefined) return seen;
    const scope = systemScope(tenantId, 'settings', 'settings');
    const row = await this.db.runAs(scope, (tx) => tx.one<SettingsRow>(READ));
    if (row === null) throw new Error('a tenant without settings');
    const settings: Settings = {
      locale: row.locale === 'en' ? 'en' : 'pt-BR',
      corsOrigins: row.cors_origins,
    };
    this.seen.set(tenantId, settings);
    return settings;
  }

  /** How any active tenant stands to this origin; not which. */
  async standingOf(origin: string): Promise<Standing> {
    return (ORIGIN.test(origin) ? await this.origins.find(origin) : null) ?? UNKNOWN;
  }

  private async load(origins: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    this.metrics.nameLookUps.inc({ kind: 'origin' });
    const rows = await this.authDb.query<OriginRow>(
      `select o.origin, s.known, s.proven from unnest($1::text[]) o (origin)
        cross join lateral (select app.origin_is_known(o.origin) as known, app.origin_is_proven(o.origin) as proven) s
        where s.known or s.proven`,
      [origins],
    );
    return new Map(rows.map(({ origin, known, proven }) => [origin, { known, proven }]));
  }

  /** Which origins it changed is not told, so all of them are asked for anew, many at a time. */
  private forget(tenantId: TenantId): void {
    this.origins.forget();
    this.seen.delete(tenantId);
  }

  private forgetAll(): void {
    this.seen.clear();
    this.origins.forget();
  }
}

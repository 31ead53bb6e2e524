import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { Revocations } from '#platform/auth/revocations.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { Db } from '#platform/db/db.js';

/** What a tenant decided for itself. */
export interface Settings {
  readonly locale: 'pt-BR' | 'en';
  /** As browsers send them; those of its verified domains are among them. */
  readonly corsOrigins: readonly string[];
}

interface SettingsRow {
  readonly locale: string;
  readonly cors_origins: readonly string[];
}

const READ = `
  select s.locale,
         s.cors_origins || array(select 'https://' || d.domain from tenant_domains d
                                  where d.state = 'verified') as cors_origins
    from tenant_settings s where s.tenant_id = app.current_tenant()`;

const REMEMBER_MS = 5_000;
const MAX_REMEMBERED = 10_000;
const MAX_ORIGIN_CHARS = 300;

/** The settings of tenants, remembered for five seconds and forgotten at once when they change. */
@Injectable()
export class TenantSettings {
  private readonly seen = new LRUCache<TenantId, Settings>({
    max: MAX_REMEMBERED,
    ttl: REMEMBER_MS,
  });
  private readonly origins = new LRUCache<string, boolean>({
    max: MAX_REMEMBERED,
    ttl: REMEMBER_MS,
  });

  constructor(
    private readonly db: Db,
    private readonly authDb: AuthDb,
    revocations: Revocations,
  ) {
    revocations.on('tenant', () => this.forget());
    revocations.onGap(() => this.forget());
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

  /** Whether any active tenant has this origin; not which. */
  async knowsOrigin(origin: string): Promise<boolean> {
    if (origin.length > MAX_ORIGIN_CHARS) return false;
    const seen = this.origins.get(origin);
    if (seen !== undefined) return seen;
    const row = await this.authDb.one<{ readonly known: boolean }>(
      'select app.origin_is_known($1) as known',
      [origin],
    );
    const known = row?.known === true;
    this.origins.set(origin, known);
    return known;
  }

  private forget(): void {
    this.seen.clear();
    this.origins.clear();
  }
}

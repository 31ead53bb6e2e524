import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { isTenantId, isUserId } from '#kernel/ids.js';
import { levelsOf, permissionsOf } from '#kernel/key-scopes.js';
import { ROLE_PERMISSIONS, SERVICE_ROLE } from '#kernel/permissions.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { Metrics } from '#platform/http/metrics.js';
import { AddressRanges } from './address-ranges.js';
import type { ApiKey } from './api-key.js';
import { hashSecret, type KeyParts } from './key-text.js';
import { Revocations } from './revocations.js';
import { SharedLookUp } from './shared-look-up.js';

const REMEMBER_MS = 5_000;
const MAX_KNOWN = 20_000;
const MAX_UNKNOWN = 20_000;
const MAX_AT_ONCE = 1_000;
const NOTE_USE_MS = 60_000;

interface KeyRow {
  readonly n: number;
  readonly id: string;
  readonly tenant_id: string;
  readonly service_user_id: string;
  readonly scopes: readonly string[];
  readonly ip_ranges: readonly string[];
  readonly origins: readonly string[];
  readonly expires_at: Date;
  readonly overlap_until: Date | null;
  readonly revoked_at: Date | null;
}

/**
 * Knows API keys by what was shown. A right one is remembered for five seconds or until a change of it is heard of; a wrong
 * one as long, in a memory of its own, so that inventing keys neither asks the database each time nor drives out real ones.
 */
@Injectable()
export class ApiKeys {
  private readonly known = new LRUCache<string, ApiKey>({ max: MAX_KNOWN, ttl: REMEMBER_MS });
  private readonly unknown = new LRUCache<string, true>({ max: MAX_UNKNOWN, ttl: REMEMBER_MS });
  private readonly noted = new LRUCache<string, true>({ max: MAX_KNOWN, ttl: NOTE_USE_MS });
  private readonly lookUp = new SharedLookUp<ApiKey>((shown) => this.load(shown), MAX_AT_ONCE);

  constructor(
    private readonly authDb: AuthDb,
    private readonly metrics: Metrics,
    revocations: Revocations,
  ) {
    revocations.on('key', (id) => this.forgetWhere((key) => key.id === id));
    revocations.on('user', (id) => this.forgetWhere(({ serviceUserId }) => serviceUserId === id));
    revocations.on('tenant', (id) => this.forgetWhere(({ tenantId }) => tenantId === id));
    revocations.onGap(() => this.known.clear());
  }

  /**
   * The key with this id and this secret, or null; also one that was revoked or expired. It is found by a hash of what was
   * shown, so that no comparison tells by its time how much of a guess was right.
   */
  async find({ id, secret }: KeyParts): Promise<ApiKey | null> {
    const shown = `${id} ${hashSecret(secret).toString('hex')}`;
    const known = this.known.get(shown);
    if (known !== undefined) return known;
    if (this.unknown.has(shown)) return null;
    return this.lookUp.find(shown);
  }

  /** Notes that a key was used, about once a minute; nobody waits for it, and a failure is no harm. */
  noteUse(id: string): void {
    if (this.noted.has(id)) return;
    this.noted.set(id, true);
    this.authDb.query('select app.note_key_use($1)', [id]).catch(() => undefined);
  }

  private async load(shown: readonly string[]): Promise<ReadonlyMap<string, ApiKey>> {
    this.metrics.keyLookUps.inc();
    const parts = shown.map((text) => text.split(' '));
    const rows = await this.authDb.query<KeyRow>(
      `select f.* from app.find_api_keys($1, (select array_agg(decode(h, 'hex') order by n)
         from unnest($2::text[]) with ordinality u (h, n))) f`,
      [parts.map(([id]) => id), parts.map(([, hash]) => hash)],
    );
    const found = new Map(rows.map((row) => [shown[row.n - 1] ?? '', toApiKey(row)]));
    for (const text of shown) {
      const key = found.get(text);
      if (key === undefined) this.unknown.set(text, true);
      else this.known.set(text, key);
    }
    return found;
  }

  private forgetWhere(matches: (key: ApiKey) => boolean): void {
    for (const [shown, key] of this.known.entries()) {
      if (matches(key)) this.known.delete(shown);
    }
  }
}

/** @throws Error when the database gives something that is no key */
function toApiKey(row: KeyRow): ApiKey {
  const { id, tenant_id: tenantId, service_user_id: serviceUserId, scopes } = row;
  if (!isTenantId(tenantId) || !isUserId(serviceUserId)) throw new Error('a key without an owner');
  const allowed = ROLE_PERMISSIONS[SERVICE_ROLE];
  return {
    id,
    tenantId,
    serviceUserId,
    permissions: permissionsOf(scopes).filter((permission) => allowed.includes(permission)),
    levels: levelsOf(scopes),
    addresses: row.ip_ranges.length === 0 ? null : new AddressRanges(row.ip_ranges),
    origins: row.origins,
    expiresAt: row.expires_at,
    overlapUntil: row.overlap_until,
    revokedAt: row.revoked_at,
  };
}

import { Injectable } from '@nestjs/common';
import { type Page, toPage } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { beyond, type KeyScope } from '#kernel/key-scopes.js';
import { problem } from '#kernel/problem.js';
import { readRange } from '#platform/auth/address-ranges.js';
import { currentPerson, requireFreshAuthentication } from '#platform/auth/current-person.js';
import { formatKey, hashSecret, newSecret } from '#platform/auth/key-text.js';
import { PasswordHasher } from '#platform/auth/password-hasher.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { Tx } from '#platform/db/tx.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import {
  type ApiKeyRow,
  type ApiKeyView,
  KEY_COLUMNS,
  type NewApiKeyView,
  stateOf,
  toApiKeyView,
} from './api-key.view.js';
import type { CreateApiKeyDto } from './dto/create-api-key.dto.js';
import type { RotateApiKeyDto } from './dto/rotate-api-key.dto.js';
import type { UpdateApiKeyDto } from './dto/update-api-key.dto.js';

const YEAR_MS = 365 * 24 * 3_600_000;

/** The API keys of the scope's tenant. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly db: Db,
    private readonly hasher: PasswordHasher,
  ) {}

  async list({ limit, cursor }: PageQueryDto): Promise<Page<ApiKeyView>> {
    const rows = await this.db.read<ApiKeyRow & { readonly instant: string }>(
      `select ${KEY_COLUMNS}, ${instantSql('created_at')} as instant from api_keys
          where (created_at, id) < ($1::timestamptz, $2::uuid) order by created_at desc, id desc limit $3`,
      [...readTimeCursor(cursor), limit + 1],
    );
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map(toApiKeyView) };
  }

  /** @throws Problem api_keys.not_found */
  async get(id: string): Promise<ApiKeyView> {
    return this.db.run(async (tx) => toApiKeyView(await find(tx, id)));
  }

  /**
   * Makes a key and the service user it acts as. Only this answer has the key in it.
   * @throws Problem auth.stale_authentication, policy.forbidden for a scope its maker lacks, api_keys.expires_too_late
   */
  async create(body: CreateApiKeyDto): Promise<NewApiKeyView> {
    requireFreshAuthentication();
    assertMayGive(body.scopes);
    const secret = newSecret();
    const nobodysPassword = await this.hasher.hash(newSecret());
    return this.db.run(async (tx) => {
      const made = await tx.one<{ readonly id: string }>(
        'select app.create_api_key($1, $2, $3, $4, $5, $6, $7) as id',
        [
          body.name,
          hashSecret(secret),
          body.scopes,
          canonical(body.ip_ranges),
          body.origins,
          body.expires_at ?? new Date(Date.now() + YEAR_MS),
          nobodysPassword,
        ],
      );
      if (made === null) throw new Error('create_api_key gave no id');
      return withKey(toApiKeyView(await find(tx, made.id)), secret);
    });
  }

  /**
   * Renames a key or changes where and how long it works.
   * @throws Problem api_keys.not_found, api_keys.stale, api_keys.not_active, api_keys.expires_too_late;
   *   auth.stale_authentication when more than the name changes
   */
  async update(id: string, version: number | null, body: UpdateApiKeyDto): Promise<ApiKeyView> {
    const { name, ip_ranges: ranges, origins, expires_at: expiresAt } = body;
    const isBound = [ranges, origins, expiresAt].some((given) => given !== undefined);
    if (isBound) requireFreshAuthentication();
    return this.db.run(async (tx) => {
      const key = await lock(tx, id, version);
      assertActive(key);
      if (!isBound && name === undefined) return toApiKeyView(key);
      await tx.change(
        `update api_keys set name = coalesce($2, name), expires_at = coalesce($3, expires_at),
                origins = coalesce($4, origins),
                ip_ranges = case when $5::inet[] is null then ip_ranges
                  else array(select network(r) from unnest($5::inet[]) r) end
          where id = $1 returning id`,
        [
          key.id,
          name ?? null,
          expiresAt ?? null,
          origins ?? null,
          ranges === undefined ? null : canonical(ranges),
        ],
      );
      return toApiKeyView(await find(tx, key.id));
    });
  }

  /**
   * Makes a successor with the same scopes and bounds; only this answer has it in it.
   * @throws Problem auth.stale_authentication, api_keys.not_found, api_keys.not_active, api_keys.already_rotated,
   *   api_keys.expires_too_late, policy.forbidden for a scope the caller lacks
   */
  async rotate(id: string, body: RotateApiKeyDto): Promise<NewApiKeyView> {
    requireFreshAuthentication();
    const secret = newSecret();
    return this.db.run(async (tx) => {
      const key = await lock(tx, id, null);
      if (key.overlap_until !== null) throw problem('api_keys.already_rotated');
      assertActive(key);
      assertMayGive(key.scopes);
      const made = await tx.one<{ readonly id: string | null }>(
        'select app.rotate_api_key($1, $2, $3, make_interval(hours => $4)) as id',
        [key.id, hashSecret(secret), body.expires_at ?? sameLifetime(key), body.overlap_hours],
      );
      if (made === null || made.id === null) throw problem('api_keys.not_active');
      return withKey(toApiKeyView(await find(tx, made.id)), secret);
    });
  }

  /**
   * Ends a key for good, within five seconds everywhere. A key revoked before stays as it is.
   * @throws Problem api_keys.not_found, api_keys.stale
   */
  async revoke(id: string, version: number | null): Promise<void> {
    await this.db.run(async (tx) => {
      const key = await lock(tx, id, version);
      if (key.revoked_at !== null) return;
      await tx.change('update api_keys set revoked_at = now() where id = $1 returning id', [
        key.id,
      ]);
    });
  }
}

async function find(tx: Tx, id: string): Promise<ApiKeyRow> {
  return selectKey(tx, id, '');
}

/** Holds the row until the transaction ends, so that the version checked is the version changed. */
async function lock(tx: Tx, id: string, version: number | null): Promise<ApiKeyRow> {
  const key = await selectKey(tx, id, 'for update');
  if (version !== null && version !== key.version) throw problem('api_keys.stale');
  return key;
}

async function selectKey(tx: Tx, id: string, locking: '' | 'for update'): Promise<ApiKeyRow> {
  const key = isUuid(id)
    ? await tx.one<ApiKeyRow>(`select ${KEY_COLUMNS} from api_keys where id = $1 ${locking}`, [id])
    : null;
  if (key === null) throw problem('api_keys.not_found');
  return key;
}

function assertActive(key: ApiKeyRow): void {
  if (stateOf(key, new Date()) !== 'active') throw problem('api_keys.not_active');
}

/** Nobody makes a key that can do what he cannot. */
function assertMayGive(scopes: readonly KeyScope[]): void {
  const tooMuch = beyond(scopes, currentPerson().permissions);
  if (tooMuch.length === 0) return;
  throw problem('policy.forbidden', {
    detail: `You cannot give what you have not got: ${tooMuch.join(', ')}.`,
  });
}

function canonical(ranges: readonly string[]): string[] {
  return ranges.flatMap((text) => readRange(text) ?? []);
}

function sameLifetime(key: ApiKeyRow): Date {
  return new Date(Date.now() + key.expires_at.getTime() - key.created_at.getTime());
}

function withKey(view: ApiKeyView, secret: string): NewApiKeyView {
  return { ...view, key: formatKey({ id: view.id, secret }) };
}

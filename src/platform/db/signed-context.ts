import { createHmac, type KeyObject } from 'node:crypto';
import { isUuid } from '#kernel/ids.js';
import type { Scope } from '#kernel/scope.js';

/** How long a proof is good: longer than any transaction may take, shorter than anything could be done with a stolen one. */
export const PROOF_SECONDS = 120;

/** The settings a proof covers, in the order in which `app.proven()` joins them. */
const SIGNED = [
  'app.tenant_id',
  'app.actor_id',
  'app.actor_name',
  'app.platform',
  'app.grant_id',
  'app.levels',
  'app.request_id',
  'app.decision',
  'app.trust_score',
] as const;
type SignedSetting = (typeof SIGNED)[number];
type Signed = Readonly<Record<SignedSetting, string>>;

/** A statement and its values; these never stand in the text, which other sessions of the role could read. */
export interface Statement {
  readonly text: string;
  readonly values: readonly string[];
}

const NOBODY: Signed = {
  'app.tenant_id': '',
  'app.actor_id': '',
  'app.actor_name': '',
  'app.platform': '',
  'app.grant_id': '',
  'app.levels': '',
  'app.request_id': '',
  'app.decision': '',
  'app.trust_score': '',
};

/** What functions of the database read beside: for them to set, and nobody's when a transaction begins. */
const UNSIGNED = ['app.reason', 'app.kept_sessions', 'app.snapshot'] as const;
const SETTINGS = [...SIGNED, 'app.proof', ...UNSIGNED];

/**
 * What a statement that was smuggled in could leave to the next user of its connection. Asking pg_settings for all that was
 * set would take longer than most transactions. A server that does not know a setting has none to leave.
 */
const SESSION = [
  'search_path',
  'role',
  'statement_timeout',
  'lock_timeout',
  'idle_in_transaction_session_timeout',
  'default_transaction_read_only',
  'default_transaction_isolation',
  'default_transaction_deferrable',
  'row_security',
  'synchronous_commit',
  'plan_cache_mode',
  'client_encoding',
  'standard_conforming_strings',
  'DateStyle',
  'IntervalStyle',
  'TimeZone',
  'bytea_output',
  'extra_float_digits',
  'lc_monetary',
  'lc_numeric',
  'lc_time',
  'timezone_abbreviations',
  'default_text_search_config',
  'gin_fuzzy_search_limit',
  'transform_null_equals',
  'array_nulls',
  'quote_all_identifiers',
  'xmlbinary',
  'xmloption',
  'client_min_messages',
  'idle_session_timeout',
  'transaction_timeout',
  'work_mem',
  'hash_mem_multiplier',
  'max_parallel_workers_per_gather',
  'join_collapse_limit',
  'from_collapse_limit',
  'geqo',
  'jit',
  'enable_seqscan',
  'enable_indexscan',
  'enable_indexonlyscan',
  'enable_bitmapscan',
  'enable_hashjoin',
  'enable_mergejoin',
  'enable_nestloop',
  'enable_material',
  'enable_memoize',
  'enable_sort',
  'enable_hashagg',
] as const;

/** Settings of extensions, each with what it is until the extension is first used, which makes it known to the session. */
const EXTENSIONS = { 'pg_trgm.similarity_threshold': '0.3' } as const;

/**
 * Gives what was set before, which must be nothing, and what the session is set to, which must be as it was when the
 * connection was new; then sets all that a transaction works under. Locks of the session, which nothing of the house
 * takes here, end.
 */
const SET_CONTEXT = `select concat(${SETTINGS.map((name) => `current_setting('${name}', true)`).join(', ')}) as before,
  (select string_agg(current_setting(name, true), '|') from unnest('{${SESSION.join(',')}}'::text[]) name)
    || ${Object.entries(EXTENSIONS)
      .map(
        ([name, unset]) =>
          `'|' || coalesce(nullif(current_setting('${name}', true), ''), '${unset}')`,
      )
      .join(' || ')} as session,
  pg_advisory_unlock_all(), ${SETTINGS.map(
    (name, index) => `set_config('${name}', $${index + 1}, true)`,
  ).join(', ')}`;

/**
 * The settings of one transaction under `scope`, signed for the connection whose server process is `backendPid`. They are
 * transaction-local: they end with it and never reach the next user of the connection.
 */
export function contextStatement(scope: Scope, backendPid: number, key: KeyObject): Statement {
  const { actor } = scope;
  const user = actor.kind === 'user' ? actor : null;
  const signed: Signed = {
    ...NOBODY,
    'app.tenant_id': uuidOrEmpty(scope.tenantId),
    'app.actor_id': user === null ? '' : uuidOrEmpty(user.userId),
    'app.actor_name': plain(actor.kind === 'user' ? actor.role : actor.name),
    'app.platform': user?.role === 'platform_admin' && scope.tenantId === null ? 'on' : '',
    'app.grant_id': uuidOrEmpty(user?.grant?.id ?? null),
    'app.request_id': plain(scope.requestId),
    'app.decision': plain(scope.decision),
    'app.trust_score': String(Math.trunc(scope.trustScore)),
  };
  const expires = expiry(user?.grant?.expiresAt);
  return {
    text: SET_CONTEXT,
    values: [
      ...SIGNED.map((name) => signed[name]),
      sign(signed, expires, backendPid, key),
      ...UNSIGNED.map(() => ''),
    ],
  };
}

/** Tenant, levels and proof as the one value that `scopedQuery` takes apart. */
export function readerContext(
  tenantId: string,
  levels: readonly string[],
  backendPid: number,
  key: KeyObject,
): string {
  const signed: Signed = {
    ...NOBODY,
    'app.tenant_id': uuidOrEmpty(tenantId),
    'app.levels': levels.join(','),
  };
  return `${signed['app.tenant_id']}|${signed['app.levels']}|${sign(signed, expiry(), backendPid, key)}`;
}

function sign(signed: Signed, expires: number, backendPid: number, key: KeyObject): string {
  const message = [...SIGNED.map((name) => signed[name]), expires, backendPid].join('\n');
  return `${expires}.${createHmac('sha256', key).update(message).digest('hex')}`;
}

/** In seconds of the epoch; never later than what it is lent from. */
function expiry(notAfter?: Date): number {
  const usual = Math.floor(Date.now() / 1000) + PROOF_SECONDS;
  return notAfter === undefined ? usual : Math.min(usual, Math.floor(notAfter.getTime() / 1000));
}

function uuidOrEmpty(value: string | null): string {
  if (value === null) return '';
  if (!isUuid(value)) throw new Error('a scope was given an id that is no UUID');
  return value;
}

/** Keeps what may stand in a role, a request id or a decision. */
function plain(value: string): string {
  return value.replace(/[^A-Za-z0-9._:-]/g, '_').slice(0, 128);
}

import { createHmac, type KeyObject } from 'node:crypto';
import { isUuid } from '#kernel/ids.js';
import type { Scope } from '#kernel/scope.js';

/** How long a proof is good: longer than any transaction may take, shorter than anything could be done with a stolen one. */
export const PROOF_SECONDS = 120;

/** The settings a proof covers, in the order in which `app.proven()` joins them and `app.begin_work` takes them. */
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
export interface Statement<Value = unknown> {
  readonly text: string;
  readonly values: readonly Value[];
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

const SET_CONTEXT = `select ${SETTINGS.map(
  (name, index) => `set_config('${name}', $${index + 1}, true)`,
).join(', ')}`;
/** The function has a search path of its own, so that the caller's is handed to it. */
const BEGIN_WORK = `select app.begin_work($1, $2, pg_catalog.current_setting('search_path')) as session`;
/** For a transaction that nobody opened with a BEGIN: that it only reads is said here. */
const BEGIN_READING = `${BEGIN_WORK}, pg_catalog.set_config('transaction_read_only', 'on', true)`;

/**
 * The settings of one transaction under `scope`, signed for the connection whose server process is `backendPid`. They are
 * transaction-local: they end with it and never reach the next user of the connection.
 */
export function contextStatement(
  scope: Scope,
  backendPid: number,
  key: KeyObject,
): Statement<string> {
  const values = [...signedValues(scope, backendPid, key), ...UNSIGNED.map(() => '')];
  return { text: SET_CONTEXT, values };
}

/**
 * The same for a connection that others had before. `session` is what this statement gave when the connection was new,
 * null on its first use: the server refuses to begin where something of other work is left (`app.begin_work`).
 */
export function beginStatement(
  scope: Scope,
  backendPid: number,
  key: KeyObject,
  session: string | null,
): Statement {
  return { text: BEGIN_WORK, values: [signedValues(scope, backendPid, key), session] };
}

/** The same as the first of two statements that are a transaction by themselves, which only reads. */
export function beginReading(
  scope: Scope,
  backendPid: number,
  key: KeyObject,
  session: string | null,
): Statement {
  return { ...beginStatement(scope, backendPid, key, session), text: BEGIN_READING };
}

/** What is signed, in the order of `SIGNED`, and the proof. */
function signedValues(scope: Scope, backendPid: number, key: KeyObject): readonly string[] {
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
  return [...SIGNED.map((name) => signed[name]), sign(signed, expires, backendPid, key)];
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

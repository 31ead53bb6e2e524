import { createHmac, type KeyObject } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { isTenantId, isUserId, type TenantId, type UserId } from '#kernel/ids.js';
import { isRole, type Role } from '#kernel/permissions.js';
import { type Problem, problem } from '#kernel/problem.js';
import type { SmallPool } from '#platform/db/small-pool.js';
import { networkOf } from '#platform/net/network-prefix.js';
import type { PasswordHasher } from './password-hasher.js';

/** Whose password it is. */
export interface Account {
  readonly userId: UserId;
  readonly tenantId: TenantId | null;
  readonly role: Role;
  readonly secondFactor: boolean;
  /** What the database holds after the check; who changes it names this. */
  readonly passwordHash: string;
}

export interface PasswordCheck {
  /** null when nobody who may sign in has the e-mail. */
  readonly account: Account | null;
  /** Never true without an account. */
  readonly right: boolean;
}

interface CredentialsRow {
  readonly user_id: string | null;
  readonly tenant_id: string | null;
  readonly password_hash: string;
  readonly role: string;
  readonly mfa_enabled: boolean;
  readonly email: string;
}

/** What misses are counted by: the account, the account in this network, the network. */
type Keys = readonly [account: Buffer, pair: Buffer, network: Buffer];

/** Each holds a request open and asks the database twice, however quick the hashes are. */
const MAX_AT_ONCE = 40;
const BUSY_SECONDS = 2;
const REMEMBER_MS = 5_000;
const MAX_REMEMBERED = 20_000;
const WAIT = 'select app.password_check_wait($1, $2, $3) as seconds';
const BEGIN = 'select app.begin_password_check($1, $2, $3) as seconds';

/**
 * The one place where a password is checked. Each check costs one hash, whether the e-mail is known or not, and is
 * counted in the database before the password is looked at; who misses too often waits. All answers come alike.
 */
export class PasswordChecks {
  private atOnce = 0;
  /** Until when (by performance.now()) a pair may not try: spares the database the rest of a flood. */
  private readonly closed = new LRUCache<string, number>({ max: MAX_REMEMBERED, ttl: REMEMBER_MS });

  constructor(
    /** Connections of its own: a flood of log-ins leaves those that sessions and tenants are looked up with alone. */
    private readonly db: SmallPool,
    private readonly hasher: PasswordHasher,
    private readonly key: KeyObject,
  ) {}

  /**
   * Checks what somebody typed who is not signed in; `ip` is where he is.
   * @throws Problem auth.throttled, auth.busy
   */
  async ofEmail(email: string, password: string, ip: string): Promise<PasswordCheck> {
    return this.bounded(async () => {
      // the database folds the case for both: two foldings that differ would give one account two counters
      const row = await this.db.one<CredentialsRow>(
        `select lower($1::text) as email, c.user_id, c.tenant_id, c.password_hash, c.role, c.mfa_enabled
           from (values (1)) one(n) left join app.find_credentials($1) c on true`,
        [email],
      );
      if (row === null) throw new Error('a left join gave no row');
      return this.check(row, password, ip);
    });
  }

  /**
   * Checks the password of somebody who is signed in, once more.
   * @throws Problem auth.throttled, auth.busy
   */
  async ofPerson(userId: UserId, password: string, ip: string): Promise<PasswordCheck> {
    return this.bounded(async () => {
      const row = await this.db.one<CredentialsRow>(
        `select email, user_id, tenant_id, password_hash, role, mfa_enabled from app.credentials_of($1)`,
        [userId],
      );
      return row === null ? { account: null, right: false } : this.check(row, password, ip);
    });
  }

  /** What to answer instead of another check; null while there is time for one. Costs next to nothing. */
  overload(): Problem | null {
    const full = this.atOnce >= MAX_AT_ONCE || this.hasher.wouldKeepWaiting(this.atOnce);
    return full ? problem('auth.busy', { retryAfterSeconds: BUSY_SECONDS }) : null;
  }

  private async bounded<T>(work: () => Promise<T>): Promise<T> {
    const overload = this.overload();
    if (overload !== null) throw overload;
    this.atOnce += 1;
    try {
      return await work();
    } finally {
      this.atOnce -= 1;
    }
  }

  private async check(row: CredentialsRow, password: string, ip: string): Promise<PasswordCheck> {
    const account = toAccount(row);
    const keys = this.keysOf(row.email, ip);
    await this.assertOpen(WAIT, keys);
    const right = await this.hasher.verify(account?.passwordHash ?? null, password, () =>
      this.assertOpen(BEGIN, keys),
    );
    if (account === null || !right) return { account, right: false };
    await this.db.query('select app.password_check_passed($1, $2, $3)', keys);
    const passwordHash = await this.rehashed(account, password);
    return { account: { ...account, passwordHash }, right };
  }

  private async assertOpen(sql: string, keys: Keys): Promise<void> {
    const pair = keys[1].toString('base64');
    const remembered = Math.ceil(((this.closed.get(pair) ?? 0) - performance.now()) / 1000);
    if (remembered > 0) throw throttled(remembered);
    const row = await this.db.one<{ readonly seconds: number }>(sql, keys);
    const seconds = row?.seconds ?? 0;
    if (seconds <= 0) return;
    this.closed.set(pair, performance.now() + seconds * 1000);
    throw throttled(seconds);
  }

  /** Brings an old hash up to the parameters in force; while the hasher is busy that can wait for the next time. */
  private async rehashed({ userId, passwordHash }: Account, password: string): Promise<string> {
    if (!this.hasher.isOutdated(passwordHash)) return passwordHash;
    const fresh = await this.hasher.hash(password).catch(() => null);
    if (fresh === null) return passwordHash;
    const row = await this.db.one<{ readonly done: boolean }>(
      'select app.rehash_password($1, $2, $3) as done',
      [userId, passwordHash, fresh],
    );
    return row?.done === true ? fresh : passwordHash;
  }

  private keysOf(email: string, ip: string): Keys {
    const network = networkOf(ip) ?? ip;
    return [
      this.fingerprint('account', email),
      this.fingerprint('pair', email, network),
      this.fingerprint('network', network),
    ];
  }

  /** JSON keeps the parts apart: no e-mail can be written so that it looks like another one in a network. */
  private fingerprint(...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest();
  }
}

function throttled(seconds: number) {
  return problem('auth.throttled', { retryAfterSeconds: seconds });
}

function toAccount(row: CredentialsRow): Account | null {
  const { user_id: userId, tenant_id: tenantId, role } = row;
  if (!isUserId(userId) || !isRole(role)) return null;
  if (tenantId !== null && !isTenantId(tenantId)) return null;
  return {
    userId,
    tenantId,
    role,
    secondFactor: row.mfa_enabled,
    passwordHash: row.password_hash,
  };
}

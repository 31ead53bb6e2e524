import type { KeyObject } from 'node:crypto';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { roleHas, type Permission } from '#kernel/permissions.js';
import { problem, type ProblemCode } from '#kernel/problem.js';
import { recordSessionEvent } from '#platform/auth/session-trail.js';
import { readAccessToken } from '#platform/auth/access-token.js';
import type { LiveSessions } from '#platform/auth/live-sessions.js';
import type { Account, PasswordChecks } from '#platform/auth/password-checks.js';
import type { AuthDb } from '#platform/db/auth-db.js';

interface Services {
  readonly authDb: AuthDb;
  readonly checks: PasswordChecks;
  readonly sessions: LiveSessions;
  readonly key: KeyObject;
}

/** One request to a page for operators. */
interface Knock {
  readonly authorization: string | undefined;
  readonly ip: string;
  readonly requestId: string;
}

/** No longer than anything else that may have been taken back is believed. */
const REMEMBER_MS = 5_000;
const MAX_REMEMBERED = 100;
const PASSWORD_TRUST = 80;
const MAX_HEADER = 1_000;

/**
 * Who may see a page for operators: people of the install itself, by an access token or, in a browser, by e-mail and
 * password. One view of the page is a dozen requests, so the hash of a header that was right is remembered for seconds.
 */
export class OperatorAccess {
  private readonly verified = new LRUCache<string, true>({ max: MAX_REMEMBERED, ttl: REMEMBER_MS });

  constructor(
    private readonly services: Services,
    private readonly permission: Permission,
  ) {}

  /**
   * Lets the bearer of the header pass.
   * @throws Problem auth.missing_credentials, auth.invalid_token, auth.invalid_credentials,
   * auth.throttled, auth.busy, policy.forbidden
   */
  async assertMay(knock: Knock): Promise<void> {
    const [scheme = '', value = ''] = (knock.authorization ?? '')
      .slice(0, MAX_HEADER)
      .split(' ', 2);
    if (scheme.toLowerCase() === 'bearer') return this.assertToken(value);
    if (scheme.toLowerCase() === 'basic') return this.assertPassword(value, knock);
    throw problem('auth.missing_credentials');
  }

  private async assertToken(token: string): Promise<void> {
    const claims = readAccessToken(token, this.services.key);
    const principal = claims === null ? null : await this.services.sessions.find(claims.sessionId);
    if (principal === null || principal.userId !== claims?.userId)
      throw problem('auth.invalid_token');
    if (!roleHas(principal.role, this.permission)) throw problem('policy.forbidden');
  }

  private async assertPassword(encoded: string, { ip, requestId }: Knock): Promise<void> {
    const fingerprint = createHash('sha256').update(encoded).digest('base64');
    if (this.verified.has(fingerprint)) return;
    // PostgreSQL takes no zero, and no e-mail has one
    const text = Buffer.from(encoded, 'base64').toString('utf8').replaceAll('\0', '\uFFFD');
    const [email, password] = splitOnce(text);
    const { account, right } = await this.services.checks.ofEmail(email, password, ip);
    const refusal = account === null || !right ? 'auth.invalid_credentials' : this.refusal(account);
    await this.record(account, refusal, requestId);
    if (refusal !== null) throw problem(refusal);
    this.verified.set(fingerprint, true);
  }

  /** Why somebody whose password is right may not pass; null when he may. */
  private refusal({ role, secondFactor }: Account): ProblemCode | null {
    if (!roleHas(role, this.permission)) return 'policy.forbidden';
    return secondFactor ? 'auth.otp_required' : null;
  }

  private async record(
    person: Account | null,
    refusal: ProblemCode | null,
    requestId: string,
  ): Promise<void> {
    const passed = refusal === null;
    await recordSessionEvent(this.services.authDb, {
      event: passed ? 'log_in' : 'log_in_failed',
      sessionId: null,
      userId: person?.userId ?? null,
      tenantId: person?.tenantId ?? null,
      decision: passed ? 'allow' : 'deny:credentials',
      trustScore: passed ? PASSWORD_TRUST : 0,
      requestId,
    });
  }
}

/** E-mail and password of a Basic header; an e-mail has no colon, a password may. */
function splitOnce(text: string): readonly [email: string, password: string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}

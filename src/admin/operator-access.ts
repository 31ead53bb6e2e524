import type { KeyObject } from 'node:crypto';
import { createHash } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import { isRole, roleHas, type Permission } from '#kernel/permissions.js';
import { problem, type ProblemCode } from '#kernel/problem.js';
import { recordSessionEvent } from '#modules/users/session-trail.js';
import { ACCESS_TOKEN_RULES, sessionOf } from '#platform/auth/access-token.js';
import type { LiveSessions } from '#platform/auth/live-sessions.js';
import type { PasswordHasher } from '#platform/auth/password-hasher.js';
import type { AuthDb } from '#platform/db/auth-db.js';

interface Services {
  readonly authDb: AuthDb;
  readonly hasher: PasswordHasher;
  readonly sessions: LiveSessions;
  readonly key: KeyObject;
}

interface Credentials {
  readonly user_id: string;
  readonly tenant_id: string | null;
  readonly password_hash: string;
  readonly role: string;
  readonly mfa_enabled: boolean;
}

const REMEMBER_MS = 60_000;
const MAX_REMEMBERED = 100;
const PASSWORD_TRUST = 80;
const MAX_HEADER = 1_000;

/**
 * Who may see a page for operators: people of the install itself, by an access token or, in a browser, by e-mail and
 * password. A page that reloads by itself would hash the password anew each time, so the hash of a header that was
 * right is remembered for a minute.
 */
export class OperatorAccess {
  private readonly verified = new LRUCache<string, true>({ max: MAX_REMEMBERED, ttl: REMEMBER_MS });

  constructor(
    private readonly services: Services,
    private readonly permission: Permission,
  ) {}

  /**
   * Lets the bearer of the header pass.
   * @throws Problem auth.missing_credentials, auth.invalid_token, auth.invalid_credentials, auth.busy, policy.forbidden
   */
  async assertMay(header: string | undefined, requestId: string): Promise<void> {
    const [scheme = '', value = ''] = (header ?? '').slice(0, MAX_HEADER).split(' ', 2);
    if (scheme.toLowerCase() === 'bearer') return this.assertToken(value);
    if (scheme.toLowerCase() === 'basic') return this.assertPassword(value, requestId);
    throw problem('auth.missing_credentials');
  }

  private async assertToken(token: string): Promise<void> {
    const sessionId = sessionOf(verifiedPayload(token, this.services.key));
    const principal = sessionId === null ? null : await this.services.sessions.find(sessionId);
    if (principal === null) throw problem('auth.invalid_token');
    if (!roleHas(principal.role, this.permission)) throw problem('policy.forbidden');
  }

  private async assertPassword(encoded: string, requestId: string): Promise<void> {
    const fingerprint = createHash('sha256').update(encoded).digest('base64');
    if (this.verified.has(fingerprint)) return;
    const [email, password] = splitOnce(Buffer.from(encoded, 'base64').toString('utf8'));
    const person = await this.find(email);
    const matches = await this.services.hasher.verify(person?.password_hash ?? null, password);
    const refusal = person === null || !matches ? 'auth.invalid_credentials' : this.refusal(person);
    await this.record(person, refusal, requestId);
    if (refusal !== null) throw problem(refusal);
    this.verified.set(fingerprint, true);
  }

  /** Why somebody whose password is right may not pass; null when he may. */
  private refusal({ role, mfa_enabled: secondFactor }: Credentials): ProblemCode | null {
    if (!isRole(role) || !roleHas(role, this.permission)) return 'policy.forbidden';
    return secondFactor ? 'auth.otp_required' : null;
  }

  private async find(email: string): Promise<Credentials | null> {
    return this.services.authDb.one<Credentials>(
      'select user_id, tenant_id, password_hash, role, mfa_enabled from app.find_credentials($1)',
      [email],
    );
  }

  private async record(
    person: Credentials | null,
    refusal: ProblemCode | null,
    requestId: string,
  ): Promise<void> {
    const passed = refusal === null;
    await recordSessionEvent(this.services.authDb, {
      event: passed ? 'log_in' : 'log_in_failed',
      sessionId: null,
      userId: person?.user_id ?? null,
      tenantId: person?.tenant_id ?? null,
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

function verifiedPayload(token: string, key: KeyObject): unknown {
  try {
    return jwt.verify(token, key, ACCESS_TOKEN_RULES);
  } catch {
    return null;
  }
}

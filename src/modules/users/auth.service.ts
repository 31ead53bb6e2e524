import { Inject, Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { problem } from '#kernel/problem.js';
import type { Scope } from '#kernel/scope.js';
import { signAccessToken } from '#platform/auth/access-token.js';
import { ACCESS_TOKEN_KEY } from '#platform/auth/jwt.strategy.js';
import { LiveSessions } from '#platform/auth/live-sessions.js';
import { type Account, PasswordChecks } from '#platform/auth/password-checks.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { networkOf } from '#platform/net/network-prefix.js';
import { clientLabel } from './client-label.js';
import type { LogInDto } from './dto/log-in.dto.js';
import { hashRefreshToken, newRefreshToken } from './refresh-token.js';
import { recordSessionEvent, type SessionEvent } from '#platform/auth/session-trail.js';
import { type TokensView, toTokensView } from './tokens.view.js';
import type { Visit } from './visit.js';

const SESSION_LIFETIME = '30 days';
const PASSWORD_TRUST = 80;

interface Rotated {
  readonly session_id: string;
  readonly user_id: string;
}

@Injectable()
export class AuthService {
  /** Refresh tokens that are being spent: a client's race with itself is no theft. */
  private readonly spending = new Set<string>();

  constructor(
    private readonly authDb: AuthDb,
    private readonly checks: PasswordChecks,
    private readonly sessions: LiveSessions,
    @Inject(ACCESS_TOKEN_KEY) private readonly key: KeyObject,
  ) {}

  /**
   * Opens a session. An unknown e-mail and a wrong password take the same steps: one hash, one row in a trail.
   * @throws Problem auth.invalid_credentials, auth.otp_required, auth.throttled, auth.busy
   */
  async logIn({ email, password }: LogInDto, visit: Visit): Promise<TokensView> {
    const { account, right } = await this.checks.ofEmail(email, password, visit.ip);
    if (account === null || !right) {
      await this.recordFailure(account, 'deny:credentials', visit);
      throw problem('auth.invalid_credentials');
    }
    if (account.secondFactor) {
      // nothing enrols second factors yet, so no one-time password can be right
      await this.recordFailure(account, 'deny:second_factor', visit);
      throw problem('auth.otp_required');
    }
    return this.openSession(account, visit);
  }

  /**
   * Spends a refresh token for a new pair. A token spent before ends its whole session: somebody has a copy.
   * @throws Problem auth.invalid_refresh_token
   */
  async refresh(spent: string, requestId: string): Promise<TokensView> {
    if (this.spending.has(spent)) throw problem('auth.invalid_refresh_token');
    this.spending.add(spent);
    try {
      return await this.rotate(spent, requestId);
    } finally {
      this.spending.delete(spent);
    }
  }

  /** Ends the session of the scope; nothing happens where no person is signed in. */
  async logOut({ actor, tenantId, requestId, trustScore }: Scope): Promise<void> {
    if (actor.kind !== 'user' || actor.sessionId === null) return;
    const { sessionId, userId } = actor;
    await this.authDb.query('select app.close_session($1)', [sessionId]);
    const event = { event: 'log_out', decision: 'allow' } as const;
    await recordSessionEvent(this.authDb, {
      ...event,
      sessionId,
      userId,
      tenantId,
      trustScore,
      requestId,
    });
    this.sessions.forget(sessionId);
  }

  private async rotate(spent: string, requestId: string): Promise<TokensView> {
    const next = newRefreshToken();
    const rotated = await this.authDb.one<Rotated>(
      'select session_id, user_id from app.rotate_refresh_token($1, $2, $3)',
      [hashRefreshToken(spent), hashRefreshToken(next), requestId],
    );
    if (rotated === null) throw problem('auth.invalid_refresh_token');
    return toTokensView(signAccessToken(rotated.session_id, rotated.user_id, this.key), next);
  }

  private async openSession(person: Account, visit: Visit): Promise<TokensView> {
    const { userId, tenantId, passwordHash } = person;
    const refreshToken = newRefreshToken();
    const client = clientLabel(visit.userAgent);
    const opened = await this.authDb.one<{ readonly id: string }>(
      'select id from app.open_session($1, $2, $3, $4::interval, $5, $6)',
      [
        userId,
        passwordHash,
        hashRefreshToken(refreshToken),
        SESSION_LIFETIME,
        client,
        networkOf(visit.ip),
      ],
    );
    // the password was changed, or the person removed, since it was checked
    if (opened === null) throw problem('auth.invalid_credentials');
    const event = { event: 'log_in', decision: 'allow', trustScore: PASSWORD_TRUST } as const;
    await recordSessionEvent(this.authDb, {
      ...event,
      sessionId: opened.id,
      userId,
      tenantId,
      requestId: visit.requestId,
    });
    return toTokensView(signAccessToken(opened.id, userId, this.key), refreshToken);
  }

  /** A try at an e-mail nobody has goes to the install's own trail: a skipped write would tell the caller by its speed. */
  private async recordFailure(
    tried: Account | null,
    decision: SessionEvent['decision'],
    { requestId }: Visit,
  ): Promise<void> {
    await recordSessionEvent(this.authDb, {
      event: 'log_in_failed',
      sessionId: null,
      userId: tried?.userId ?? null,
      tenantId: tried?.tenantId ?? null,
      decision,
      trustScore: 0,
      requestId,
    });
  }
}

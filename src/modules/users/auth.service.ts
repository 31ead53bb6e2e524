import { Inject, Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { problem } from '#kernel/problem.js';
import type { Scope } from '#kernel/scope.js';
import { signAccessToken } from '#platform/auth/access-token.js';
import { ACCESS_TOKEN_KEY } from '#platform/auth/jwt.strategy.js';
import { LiveSessions } from '#platform/auth/live-sessions.js';
import { PasswordHasher } from '#platform/auth/password-hasher.js';
import { AuthDb } from '#platform/db/auth-db.js';
import type { LogInDto } from './dto/log-in.dto.js';
import { hashRefreshToken, newRefreshToken } from './refresh-token.js';
import { recordSessionEvent, type SessionEvent } from './session-trail.js';
import { type TokensView, toTokensView } from './tokens.view.js';

const SESSION_LIFETIME = '30 days';
const PASSWORD_TRUST = 80;

interface Credentials {
  readonly user_id: string;
  readonly tenant_id: string | null;
  readonly password_hash: string;
  readonly mfa_enabled: boolean;
}

interface Rotated {
  readonly session_id: string;
  readonly user_id: string;
}

@Injectable()
export class AuthService {
  constructor(
    private readonly authDb: AuthDb,
    private readonly hasher: PasswordHasher,
    private readonly sessions: LiveSessions,
    @Inject(ACCESS_TOKEN_KEY) private readonly key: KeyObject,
  ) {}

  /**
   * Opens a session. An unknown e-mail and a wrong password take the same steps: one hash, one row in a trail.
   * @throws Problem auth.invalid_credentials, auth.otp_required, auth.busy
   */
  async logIn({ email, password }: LogInDto, requestId: string): Promise<TokensView> {
    const found = await this.findCredentials(email);
    const matches = await this.hasher.verify(found?.password_hash ?? null, password);
    if (found === null || !matches) {
      await this.recordFailure(found, 'deny:credentials', requestId);
      throw problem('auth.invalid_credentials');
    }
    if (found.mfa_enabled) {
      // nothing enrols second factors yet, so no one-time password can be right
      await this.recordFailure(found, 'deny:second_factor', requestId);
      throw problem('auth.otp_required');
    }
    return this.openSession(found, requestId);
  }

  /**
   * Spends a refresh token for a new pair. A token spent before ends its whole session: somebody has a copy.
   * @throws Problem auth.invalid_refresh_token
   */
  async refresh(spent: string): Promise<TokensView> {
    const next = newRefreshToken();
    const rotated = await this.authDb.one<Rotated>(
      'select session_id, user_id from app.rotate_refresh_token($1, $2)',
      [hashRefreshToken(spent), hashRefreshToken(next)],
    );
    if (rotated === null) throw problem('auth.invalid_refresh_token');
    return toTokensView(signAccessToken(rotated.session_id, rotated.user_id, this.key), next);
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

  private async findCredentials(email: string): Promise<Credentials | null> {
    return this.authDb.one<Credentials>(
      'select user_id, tenant_id, password_hash, mfa_enabled from app.find_credentials($1)',
      [email],
    );
  }

  private async openSession(person: Credentials, requestId: string): Promise<TokensView> {
    const { user_id: userId, tenant_id: tenantId } = person;
    const refreshToken = newRefreshToken();
    const opened = await this.authDb.one<{ readonly id: string }>(
      'select app.open_session($1, $2, $3::interval) as id',
      [userId, hashRefreshToken(refreshToken), SESSION_LIFETIME],
    );
    if (opened === null) throw new Error('open_session gave no id');
    const event = { event: 'log_in', decision: 'allow', trustScore: PASSWORD_TRUST } as const;
    await recordSessionEvent(this.authDb, {
      ...event,
      sessionId: opened.id,
      userId,
      tenantId,
      requestId,
    });
    return toTokensView(signAccessToken(opened.id, userId, this.key), refreshToken);
  }

  /** A try at an e-mail nobody has goes to the install's own trail: a skipped write would tell the caller by its speed. */
  private async recordFailure(
    tried: Credentials | null,
    decision: SessionEvent['decision'],
    requestId: string,
  ): Promise<void> {
    await recordSessionEvent(this.authDb, {
      event: 'log_in_failed',
      sessionId: null,
      userId: tried?.user_id ?? null,
      tenantId: tried?.tenant_id ?? null,
      decision,
      trustScore: 0,
      requestId,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import { currentSession, requireScope } from '#platform/auth/current-person.js';
import { LiveSessions } from '#platform/auth/live-sessions.js';
import { type Account, PasswordChecks } from '#platform/auth/password-checks.js';
import { PasswordHasher } from '#platform/auth/password-hasher.js';
import { assertGoodPassword } from '#platform/auth/password-rules.js';
import { AuthDb } from '#platform/db/auth-db.js';
import type { ChangePasswordDto } from './dto/change-password.dto.js';
import type { ReauthenticateDto } from './dto/reauthenticate.dto.js';
import { recordSessionEvent, type SessionEvent } from '#platform/auth/session-trail.js';
import { UsersService } from './users.service.js';
import type { Visit } from './visit.js';

const PASSWORD_TRUST = 80;

/** What somebody does with his own password while he is signed in. */
@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly authDb: AuthDb,
    private readonly checks: PasswordChecks,
    private readonly hasher: PasswordHasher,
    private readonly sessions: LiveSessions,
    private readonly users: UsersService,
  ) {}

  /**
   * The password once more: opens what asks for a fresh proof for the next minutes.
   * @throws Problem auth.invalid_credentials, auth.throttled, auth.busy
   */
  async confirm({ password }: ReauthenticateDto, visit: Visit): Promise<void> {
    await this.prove(password, visit);
    const { sessionId } = currentSession();
    await this.authDb.query('select app.confirm_session($1)', [sessionId]);
    this.sessions.forget(sessionId);
    await this.record('reauthenticated', 'allow');
  }

  /**
   * Changes the password. Every other session of the person ends, on every process; this one goes on.
   * @throws Problem auth.invalid_credentials, auth.throttled, auth.busy, request.invalid
   */
  async change(body: ChangePasswordDto, visit: Visit): Promise<void> {
    const { userId, sessionId } = currentSession();
    const { email, name } = await this.users.get(userId);
    assertGoodPassword('/new_password', body.new_password, { email, name });
    const { passwordHash } = await this.prove(body.current_password, visit);
    const fresh = await this.hasher.hash(body.new_password);
    const row = await this.authDb.one<{ readonly done: boolean }>(
      'select app.change_password($1, $2, $3, $4) as done',
      [userId, passwordHash, fresh, sessionId],
    );
    // somebody else changed it while this one was hashed: what was given is the current one no more
    if (row?.done !== true) throw problem('auth.invalid_credentials');
    this.sessions.forget(sessionId);
    await this.record('password_changed', 'allow');
  }

  private async prove(password: string, visit: Visit): Promise<Account> {
    const { account, right } = await this.checks.ofPerson(
      currentSession().userId,
      password,
      visit.ip,
    );
    if (account !== null && right) return account;
    await this.record('reauthentication_failed', 'deny:credentials');
    throw problem('auth.invalid_credentials');
  }

  private async record(
    event: SessionEvent['event'],
    decision: SessionEvent['decision'],
  ): Promise<void> {
    const { tenantId, requestId } = requireScope();
    await recordSessionEvent(this.authDb, {
      ...currentSession(),
      event,
      decision,
      tenantId,
      requestId,
      trustScore: decision === 'allow' ? PASSWORD_TRUST : 0,
    });
  }
}

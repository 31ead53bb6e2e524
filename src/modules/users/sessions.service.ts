import { Injectable } from '@nestjs/common';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { currentSession, requireScope } from '#platform/auth/current-person.js';
import { LiveSessions } from '#platform/auth/live-sessions.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { recordSessionEvent } from '#platform/auth/session-trail.js';
import { type SessionRow, type SessionsView, toSessionsView } from './session.view.js';
import { UsersService } from './users.service.js';

/** Which sessions to end: one of them alone, or all but one. */
interface Chosen {
  readonly only?: string;
  readonly kept?: string;
}

/** Who is signed in where, and the end of it. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly authDb: AuthDb,
    private readonly sessions: LiveSessions,
    private readonly users: UsersService,
  ) {}

  async mine(): Promise<SessionsView> {
    const { userId, sessionId } = currentSession();
    return toSessionsView(await this.list(userId), sessionId);
  }

  /** @throws Problem auth.session_not_found, also for one of somebody else */
  async endMine(id: string): Promise<void> {
    const { userId } = currentSession();
    const ended = isUuid(id) ? await this.end(userId, { only: id }) : 0;
    if (ended === 0) throw problem('auth.session_not_found');
  }

  /** Ends all of one's sessions but the one that asks. */
  async endMyOthers(): Promise<void> {
    const { userId, sessionId } = currentSession();
    await this.end(userId, { kept: sessionId });
  }

  /** @throws Problem users.not_found */
  async ofUser(id: string): Promise<SessionsView> {
    const user = await this.users.get(id);
    return toSessionsView(await this.list(user.id), currentSession().sessionId);
  }

  /** Signs somebody out everywhere. @throws Problem users.not_found */
  async endOfUser(id: string): Promise<void> {
    const user = await this.users.get(id);
    await this.end(user.id, {});
  }

  private async list(userId: string): Promise<readonly SessionRow[]> {
    return this.authDb.query<SessionRow>(
      `select id, created_at, last_used_at, expires_at, client, network from app.list_sessions($1)`,
      [userId],
    );
  }

  private async end(userId: string, { only, kept }: Chosen): Promise<number> {
    const ended = await this.authDb.query<{ readonly id: string }>(
      'select id from app.close_sessions($1, $2, $3)',
      [userId, only ?? null, kept ?? null],
    );
    const { tenantId, requestId, trustScore } = requireScope();
    const who = { userId: currentSession().userId, tenantId, requestId, trustScore };
    for (const { id: sessionId } of ended) {
      this.sessions.forget(sessionId);
      const event = { event: 'session_ended', decision: 'allow', sessionId } as const;
      await recordSessionEvent(this.authDb, { ...event, ...who });
    }
    return ended.length;
  }
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACCESS_TOKEN_KEY } from '#platform/auth/jwt.strategy.js';
import { LiveSessions } from '#platform/auth/live-sessions.js';
import { PasswordChecks } from '#platform/auth/password-checks.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { sendProblem } from '#platform/http/problem.filter.js';
import { toProblem } from '#platform/http/to-problem.js';
import { Jobs } from '#platform/queue/jobs.js';
import {
  QUEUE_BOARD_POLICY,
  queueBoard,
  withoutForeignLinks,
} from '#platform/queue/queue-board.js';
import { OperatorAccess } from './operator-access.js';

const PATH = '/admin/queues';
/** What makes a browser ask for e-mail and password; a program may send its access token unasked. */
const CHALLENGE = 'Basic realm="Parecer", charset="UTF-8"';

/** Serves the read-only queue page to administrators of the install, and to nobody else. */
export function mountQueuePage(app: NestFastifyApplication): void {
  const access = new OperatorAccess(
    {
      authDb: app.get(AuthDb),
      checks: app.get(PasswordChecks),
      sessions: app.get(LiveSessions),
      key: app.get(ACCESS_TOKEN_KEY),
    },
    'queue:read',
  );
  const board = queueBoard(app.get(Jobs).queue, PATH);
  void app
    .getHttpAdapter()
    .getInstance()
    .register((scope, _options, done) => {
      scope.addHook('onRequest', async (request, reply) => {
        try {
          const { authorization } = request.headers;
          await access.assertMay({ authorization, ip: request.ip, requestId: request.id });
          void reply.header('content-security-policy', QUEUE_BOARD_POLICY);
        } catch (error) {
          sendProblem(request, reply, toProblem(error));
          return reply;
        }
        return undefined;
      });
      scope.addHook('onSend', async (_request, reply, payload) => {
        if (reply.statusCode === 401) void reply.header('www-authenticate', CHALLENGE);
        return typeof payload === 'string' ? withoutForeignLinks(payload) : payload;
      });
      void scope.register(board, { prefix: PATH });
      done();
    });
}

import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Problem } from '#kernel/problem.js';
import { toProblem } from './to-problem.js';

const DOCS = '/docs/errors#';

/** The one place that turns errors into answers: RFC 9457 problem details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const found = toProblem(thrown);
    // nobody waits for an answer any more: what was under way was given up, which is no failure of ours
    const gone = reply.raw.destroyed && !reply.raw.writableEnded;
    if (found.status >= 500) {
      this.log[gone ? 'info' : 'error'](
        { request_id: request.id, route: request.routeOptions.url, code: found.code, err: thrown },
        gone ? 'caller went away' : 'request failed',
      );
    }
    if (reply.sent) return;
    sendProblem(request, reply, found);
  }
}

/** Writes the answer; also for errors that never reach a controller. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, found: Problem): void {
  const { detail, errors, members, retryAfterSeconds } = found.extras;
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
  if (found.status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply
    .status(found.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        type: `${DOCS}${found.code}`,
        title: found.title,
        status: found.status,
        detail: detail ?? found.title,
        instance: request.url.split('?', 1)[0],
        code: found.code,
        request_id: request.id,
        ...(errors === undefined ? {} : { errors }),
        ...members,
      }),
    );
}

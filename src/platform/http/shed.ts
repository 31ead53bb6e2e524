import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Problem } from '#kernel/problem.js';
import { sendProblem } from './problem.filter.js';

/**
 * Lets `overload` answer requests for one route before anything else looks at them: what will be refused for want of time
 * shall not cost any. It can only refuse; whom it lets through meets every guard.
 */
export function shed(
  app: NestFastifyApplication,
  path: string,
  overload: () => Problem | null,
): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      const refusal = request.routeOptions.url === path ? overload() : null;
      if (refusal === null) done();
      else sendProblem(request, reply, refusal);
    });
}

import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { Queue } from 'bullmq';
import type { FastifyPluginCallback } from 'fastify';
import type { JobQueue } from './job-store.js';

/** Its scripts are its own files; it writes style elements and attributes itself, so those are allowed inline. */
export const QUEUE_BOARD_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

/** The page asks a font server on the internet for its letters; without the link it takes the system's. */
const FOREIGN_LINK = /<link[^>]{1,300}href="https?:\/\/[^>]{1,300}>/g;

/** A page that shows the queue and changes nothing. Whoever registers it decides who may see it. */
export function queueBoard(queue: JobQueue, basePath: string): FastifyPluginCallback {
  // the board is typed for a queue on Redis and reads one on PostgreSQL as well
  if (!(queue instanceof Queue)) throw new Error('the queue page needs a BullMQ queue');
  const adapter = new FastifyAdapter();
  createBullBoard({
    queues: [new BullMQAdapter(queue, { readOnlyMode: true })],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Parecer' } },
  });
  adapter.setBasePath(basePath);
  // its own handler repeats the error's text
  adapter.setErrorHandler(() => ({ status: 500, body: { error: 'ERRORS.INTERNAL_SERVER_ERROR' } }));
  return adapter.registerPlugin();
}

/** Takes out of the page what would be loaded from elsewhere. */
export function withoutForeignLinks(html: string): string {
  return html.replaceAll(FOREIGN_LINK, '');
}

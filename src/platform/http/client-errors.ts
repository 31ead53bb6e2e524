import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { type Problem, problem, type ProblemCode } from '#kernel/problem.js';

/** What the parser of requests gives up on, by the code of its error. */
const REFUSALS: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'request.head_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request.timeout',
};

/**
 * Answers what never became a request: no route, no hook and no filter sees it, so that its headers are written here.
 * A connection on which a request was not understood is closed.
 */
export function refuseUnparsed(headers: Readonly<Record<string, string>>) {
  return (error: { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const found = problem(REFUSALS[error.code ?? ''] ?? 'request.malformed');
    socket.end(answerTo(found, headers));
  };
}

function answerTo(found: Problem, headers: Readonly<Record<string, string>>): string {
  const requestId = randomUUID();
  const body = JSON.stringify({
    type: `/docs/errors#${found.code}`,
    title: found.title,
    status: found.status,
    detail: found.title,
    instance: '/',
    code: found.code,
    request_id: requestId,
  });
  const lines = Object.entries({
    ...headers,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'x-request-id': requestId,
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  const first = `HTTP/1.1 ${found.status} ${STATUS_CODES[found.status] ?? 'Error'}`;
  return [first, ...lines, '', body].join('\r\n');
}

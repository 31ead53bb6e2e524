import type { FastifyRequest } from 'fastify';

/** From where and with what somebody shows a password. */
export interface Visit {
  readonly requestId: string;
  /** Of the caller himself, or of what a trusted proxy says he is. */
  readonly ip: string;
  readonly userAgent: string | undefined;
}

export function visitOf(request: FastifyRequest): Visit {
  return { requestId: request.id, ip: request.ip, userAgent: request.headers['user-agent'] };
}

import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { AuditWriter } from './audit-writer.js';
import { AuditController } from './audit.controller.js';
import { AuditService } from './audit.service.js';
import { auditRowOf } from './request-row.js';

@Module({ controllers: [AuditController], providers: [AuditService, AuditWriter] })
export class AuditModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly writer: AuditWriter,
  ) {}

  /**
   * Listens where every answer passes, allowed or refused, after it is sent. On closing, the server calls back when its
   * last request is answered and before the database connections go.
   */
  onModuleInit(): void {
    const server = this.server();
    if (server === null) return;
    server.addHook('onResponse', (request, reply, done) => {
      const row = auditRowOf(request, reply, new Date());
      if (row !== null) this.writer.add(row);
      done();
    });
    server.addHook('onClose', () => this.writer.close());
  }

  /** A worker has no server. */
  private server(): FastifyInstance | null {
    const host: { readonly httpAdapter?: HttpAdapterHost['httpAdapter'] | null } = this.host;
    return host.httpAdapter?.getInstance<FastifyInstance>() ?? null;
  }
}

import '#platform/http/request-scope.js';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Rates } from '#platform/rates/rates.js';
import { TenantDirectory } from './tenant-directory.js';

/** Counts readers who show nothing, apart from the people of the tenant they read; who showed a key is counted already. */
@Injectable()
export class DeliveryRateGuard implements CanActivate {
  constructor(
    private readonly tenants: TenantDirectory,
    private readonly rates: Rates,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest<{ Params: { tenant: string } }>>();
    if (request.scope !== undefined || request.method === 'OPTIONS') return true;
    const tenantId = await this.tenants.find(request.params.tenant);
    if (tenantId === null) return true;
    const reply = http.getResponse<FastifyReply>();
    const refused = await this.rates.tenant(tenantId, { kind: 'reader' }, reply);
    if (refused !== null) throw refused;
    return true;
  }
}

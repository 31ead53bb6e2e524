import '#platform/http/request-scope.js';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TenantId } from '#kernel/ids.js';
import type { DeliveryLevel } from '#kernel/key-scopes.js';
import { problem } from '#kernel/problem.js';
import { KeyGate } from '#platform/auth/key-gate.js';
import { openTo } from './delivery-cors.js';
import { type Delivered, deliver, type Moved } from './delivery-reply.js';
import { TenantDirectory } from './tenant-directory.js';

/** Whose articles are read, and which of them may be seen. */
export interface Reader {
  readonly tenantId: TenantId;
  readonly levels: readonly DeliveryLevel[];
  /** With a key: its levels, as a part of tags. null: everybody. */
  readonly scope: string | null;
}

export type TenantRequest = FastifyRequest<{ Params: { tenant: string } }>;

/** What a reader sees who shows no key. */
const PUBLIC_LEVELS = ['public'] as const;

/** Finds out who reads, and answers him. */
@Injectable()
export class DeliveryReaders {
  constructor(
    private readonly tenants: TenantDirectory,
    private readonly keys: KeyGate,
  ) {}

  /** Finds out who asks and what for, and sends what `work` gives him. */
  async serve<Asked>(
    request: TenantRequest,
    reply: FastifyReply,
    read: (query: unknown) => Asked,
    work: (reader: Reader, asked: Asked) => Promise<Delivered | Moved>,
  ): Promise<void> {
    await this.assertOwnTenant(request);
    openTo(request, reply);
    const asked = read(request.query);
    const reader = await this.of(request);
    deliver(request, reply, reader, await work(reader, asked));
  }

  /**
   * A key reads its own tenant alone. For any other it is as good as none: the answer is the same whether that tenant
   * exists or not, and never what everybody may see, so that a partner notices his mistake.
   */
  private async assertOwnTenant(request: TenantRequest): Promise<void> {
    const { apiKey } = request;
    if (apiKey === undefined) return;
    const tenantId = await this.tenants.find(request.params.tenant);
    if (tenantId !== apiKey.tenantId) throw this.keys.refuse(request, apiKey, 'tenant');
  }

  private async of({ apiKey, params }: TenantRequest): Promise<Reader> {
    if (apiKey !== undefined) {
      const { tenantId, levels } = apiKey;
      return { tenantId, levels, scope: levels.join('+') };
    }
    const tenantId = await this.tenants.find(params.tenant);
    if (tenantId === null) throw problem('delivery.not_found');
    return { tenantId, levels: PUBLIC_LEVELS, scope: null };
  }
}

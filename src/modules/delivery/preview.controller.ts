import { Controller, Get, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#platform/policy/policy.decorators.js';
import { openTo } from './delivery-cors.js';
import { DeliveryRateGuard } from './delivery-rate.guard.js';
import { DeliveredArticleView } from './delivery.view.js';
import { PreviewReader } from './preview-reader.service.js';

type PreviewRequest = FastifyRequest<{ Params: { tenant: string; token: string } }>;

@ApiTags('delivery')
@Controller('v1/delivery/:tenant/preview')
@UseGuards(DeliveryRateGuard)
export class PreviewController {
  constructor(private readonly previews: PreviewReader) {}

  /**
   * One revision as an article, published or not, for who has a preview token of it. `published_at` is null for what never
   * was public.
   */
  @Get(':token')
  @Public()
  @ApiParam({ name: 'tenant', type: String, description: "The tenant's slug" })
  @ApiParam({ name: 'token', type: String, example: 'prv_…' })
  @ApiOkResponse({ type: DeliveredArticleView })
  async read(@Req() request: PreviewRequest, @Res() reply: FastifyReply): Promise<void> {
    openTo(request, reply);
    void reply.header('x-robots-tag', 'noindex, nofollow');
    const { tenant, token } = request.params;
    const article = await this.previews.read(tenant, token, request.id);
    void reply.header('content-type', 'application/json; charset=utf-8').send(article);
  }
}

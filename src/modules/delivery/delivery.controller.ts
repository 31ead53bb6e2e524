import {
  applyDecorators,
  Controller,
  Get,
  Header,
  HttpCode,
  Options,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HandParsedQuery } from '#platform/http/query-guard.js';
import { Public } from '#platform/policy/policy.decorators.js';
import { DeliveryRateGuard } from './delivery-rate.guard.js';
import { deliver } from './delivery-reply.js';
import { readListRequest, readSearchRequest, refuseQuery } from './delivery-request.js';
import { DeliveryService } from './delivery.service.js';
import {
  DeliveredArticleView,
  DeliveredCategoriesView,
  DeliveredHitsView,
  DeliveredPageView,
} from './delivery.view.js';

type TenantRequest = FastifyRequest<{ Params: { tenant: string } }>;
type ArticleRequest = FastifyRequest<{ Params: { tenant: string; slug: string } }>;

/** Published articles are for every web page to fetch; no cookie or password goes with such a request. */
const ForEveryOrigin = () =>
  applyDecorators(
    Public(),
    HandParsedQuery(),
    Header('access-control-allow-origin', '*'),
    Header('access-control-expose-headers', 'etag, ratelimit, ratelimit-policy, retry-after'),
    ApiParam({
      name: 'tenant',
      type: String,
      description: "The tenant's slug",
      example: 'clinica-aurora',
    }),
  );

const PREFLIGHT_SECONDS = '86400';

@ApiTags('delivery')
@Controller('v1/delivery/:tenant')
@UseGuards(DeliveryRateGuard)
export class DeliveryController {
  constructor(private readonly delivery: DeliveryService) {}

  /** Published articles, newest first. */
  @Get('posts')
  @ForEveryOrigin()
  @ApiQuery({ name: 'limit', required: false, type: Number, description: '1 to 100, default 20' })
  @ApiQuery({
    name: 'cursor',
    required: false,
    type: String,
    description: '`next_cursor` of the page before',
  })
  @ApiQuery({ name: 'post_type', required: false, type: String })
  @ApiQuery({ name: 'medical_category', required: false, type: String })
  @ApiQuery({ name: 'category', required: false, type: String, description: "A category's slug" })
  @ApiOkResponse({ type: DeliveredPageView })
  async list(@Req() request: TenantRequest, @Res() reply: FastifyReply): Promise<void> {
    deliver(
      request,
      reply,
      await this.delivery.list(request.params.tenant, readListRequest(request.query)),
    );
  }

  /** One published article. */
  @Get('posts/:slug')
  @ForEveryOrigin()
  @ApiParam({ name: 'slug', type: String, example: 'como-medir-a-pressao-em-casa' })
  @ApiOkResponse({ type: DeliveredArticleView })
  async article(@Req() request: ArticleRequest, @Res() reply: FastifyReply): Promise<void> {
    refuseQuery(request.query);
    const { tenant, slug } = request.params;
    deliver(
      request,
      reply,
      await this.delivery.article(tenant, slug, request.headers['if-none-match']),
    );
  }

  /** Published articles that fit the words, best first, with the hits marked. */
  @Get('search')
  @ForEveryOrigin()
  @ApiQuery({
    name: 'q',
    type: String,
    example: 'pressão',
    description: '1 to 200 characters; "quotes", or and - as in a web search',
  })
  @ApiQuery({ name: 'limit', required: false, type: Number, description: '1 to 100, default 20' })
  @ApiOkResponse({ type: DeliveredHitsView })
  async search(@Req() request: TenantRequest, @Res() reply: FastifyReply): Promise<void> {
    deliver(
      request,
      reply,
      await this.delivery.search(request.params.tenant, readSearchRequest(request.query)),
    );
  }

  /** The categories as a tree, with the numbers of published articles. */
  @Get('categories')
  @ForEveryOrigin()
  @ApiOkResponse({ type: DeliveredCategoriesView })
  async categories(@Req() request: TenantRequest, @Res() reply: FastifyReply): Promise<void> {
    refuseQuery(request.query);
    deliver(request, reply, await this.delivery.categories(request.params.tenant));
  }

  /** Tells a browser that a page of another site may ask with If-None-Match. */
  @Options(['posts', 'posts/:slug', 'search', 'categories'])
  @HttpCode(204)
  @ForEveryOrigin()
  @Header('access-control-allow-methods', 'GET, HEAD')
  @Header('access-control-allow-headers', 'if-none-match, x-request-id')
  @Header('access-control-max-age', PREFLIGHT_SECONDS)
  @ApiExcludeEndpoint()
  preflight(): void {}
}

import { applyDecorators, Controller, Get, Options, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiExcludeEndpoint,
  ApiMovedPermanentlyResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HandParsedQuery } from '#platform/http/query-guard.js';
import { KeyOptional, Public } from '#platform/policy/policy.decorators.js';
import { DeliveryPreflight } from './delivery-cors.js';
import { DeliveryRateGuard } from './delivery-rate.guard.js';
import { DeliveryReaders, type TenantRequest } from './delivery-reader.js';
import {
  readArticleRequest,
  readListRequest,
  readPagesRequest,
  readSearchRequest,
  refuseQuery,
} from './delivery-request.js';
import { DeliveryHistory } from './delivery-history.service.js';
import { DeliveryService } from './delivery.service.js';
import {
  DeliveredArticleView,
  DeliveredCategoriesView,
  DeliveredHitsView,
  DeliveredPagesView,
  DeliveredPageView,
  MovedArticleView,
} from './delivery.view.js';

type ArticleRequest = FastifyRequest<{ Params: { tenant: string; slug: string } }>;

/** Needs no credentials; with a key of the tenant it gives what the key's levels name. */
const ForReaders = () =>
  applyDecorators(
    KeyOptional('delivery:read'),
    HandParsedQuery(),
    ApiOperation({ security: [{}, { api_key: [] }] }),
    ApiParam({
      name: 'tenant',
      type: String,
      description: "The tenant's slug",
      example: 'clinica-aurora',
    }),
  );

const AsOf = () =>
  ApiQuery({
    name: 'as_of',
    required: false,
    type: String,
    description:
      'What was public at this moment instead of now, an ISO 8601 instant not in the future. Needs an API key',
  });

@ApiTags('delivery')
@Controller('v1/delivery/:tenant')
@UseGuards(DeliveryRateGuard)
export class DeliveryController {
  constructor(
    private readonly readers: DeliveryReaders,
    private readonly delivery: DeliveryService,
    private readonly history: DeliveryHistory,
    private readonly preflights: DeliveryPreflight,
  ) {}

  /** Published articles, newest first. */
  @Get('posts')
  @ForReaders()
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
  @ApiQuery({
    name: 'include_below',
    required: false,
    type: Boolean,
    description: 'With `category`: true for what stands in the categories below it too',
  })
  @ApiQuery({ name: 'tag', required: false, type: String, description: "A tag's slug" })
  @ApiQuery({
    name: 'field.<key>',
    required: false,
    type: String,
    description:
      'The value of a custom field that is open to filters; with `.gte` or `.lte` behind the key, from or to a number or day',
  })
  @AsOf()
  @ApiOkResponse({ type: DeliveredPageView })
  async list(@Req() request: TenantRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.readers.serve(request, reply, readListRequest, (reader, asked) =>
      asked.asOf === null
        ? this.delivery.list(reader, asked)
        : this.history.list(reader, asked, asked.asOf),
    );
  }

  /** One published article. A former slug leads to it. */
  @Get('posts/:slug')
  @ForReaders()
  @ApiQuery({
    name: 'post_type',
    required: false,
    type: String,
    description: 'Without it a post comes before a page, and both before other types',
  })
  @ApiMovedPermanentlyResponse({
    type: MovedArticleView,
    description: 'The article has another slug now',
    headers: { Location: { schema: { type: 'string' } } },
  })
  @ApiParam({ name: 'slug', type: String, example: 'como-medir-a-pressao-em-casa' })
  @AsOf()
  @ApiOkResponse({ type: DeliveredArticleView })
  async article(@Req() request: ArticleRequest, @Res() reply: FastifyReply): Promise<void> {
    const { slug } = request.params;
    return this.readers.serve(request, reply, readArticleRequest, (reader, asked) =>
      asked.asOf === null
        ? this.delivery.article(reader, slug, asked, request.headers['if-none-match'])
        : this.history.article(reader, slug, asked, asked.asOf),
    );
  }

  /** Published articles that fit the words, best first, with the hits marked. */
  @Get('search')
  @ForReaders()
  @ApiQuery({
    name: 'q',
    type: String,
    example: 'pressão',
    description: '1 to 200 characters; "quotes", or and - as in a web search',
  })
  @ApiQuery({ name: 'limit', required: false, type: Number, description: '1 to 100, default 20' })
  @ApiOkResponse({ type: DeliveredHitsView })
  async search(@Req() request: TenantRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.readers.serve(request, reply, readSearchRequest, (reader, asked) =>
      this.delivery.search(reader, asked),
    );
  }

  /** The categories as a tree, with the numbers of published articles. */
  @Get('categories')
  @ForReaders()
  @ApiOkResponse({ type: DeliveredCategoriesView })
  async categories(@Req() request: TenantRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.readers.serve(request, reply, refuseQuery, (reader) =>
      this.delivery.categories(reader),
    );
  }

  /** The pages as a tree, each with the way to it. What stands below something that is not public stands at the top. */
  @Get('pages')
  @ForReaders()
  @ApiQuery({
    name: 'post_type',
    required: false,
    type: String,
    description: 'Another type whose posts stand below each other',
  })
  @ApiOkResponse({ type: DeliveredPagesView })
  async pages(@Req() request: TenantRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.readers.serve(request, reply, readPagesRequest, (reader, type) =>
      this.delivery.pages(reader, type),
    );
  }

  /** Tells a browser whether a page of another site may ask with If-None-Match, or with a key. */
  @Options(['posts', 'posts/:slug', 'search', 'categories', 'pages'])
  @Public()
  @HandParsedQuery()
  @ApiExcludeEndpoint()
  async preflight(@Req() request: TenantRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.preflights.answer(request, reply);
  }
}

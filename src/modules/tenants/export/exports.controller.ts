import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BodyExample } from '#platform/http/body-example.js';
import { created } from '#platform/http/created.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { ExportsPageView, ExportView } from './export.view.js';
import { type Archive, ExportsService } from './exports.service.js';
import { RequestExportDto } from './request-export.dto.js';

@ApiTags('tenant')
@ApiBearerAuth()
@Controller('v1/tenant')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  /** Asks for an archive of all that is the tenant's own. It is made in the background and kept for seven days. */
  @Post('export')
  @HttpCode(202)
  @Can('tenant:manage')
  @BodyExample(RequestExportDto, {})
  async request(
    @Body() body: RequestExportDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExportView> {
    return created(reply, '/v1/tenant/exports', await this.exports.request(body));
  }

  /** The archives that were asked for, newest first. */
  @Get('exports')
  @Can('tenant:manage')
  async list(@Query() query: PageQueryDto): Promise<ExportsPageView> {
    return this.exports.list(query);
  }

  /** How far one archive is. */
  @Get('exports/:id')
  @Can('tenant:manage')
  async get(@Param('id') id: string): Promise<ExportView> {
    return this.exports.get(id);
  }

  /** The archive: a .tar.gz that `npm run export:verify` checks. */
  @Get('exports/:id/content')
  @Can('tenant:manage')
  @ApiOkResponse({
    content: { 'application/gzip': { schema: { type: 'string', format: 'binary' } } },
  })
  async content(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return send(reply, await this.exports.open(id));
  }
}

function send(reply: FastifyReply, { filename, bytes, sha256, stream }: Archive): StreamableFile {
  void reply.headers({
    'content-type': 'application/gzip',
    'content-length': String(bytes),
    'content-disposition': `attachment; filename="${filename}"`,
    'cache-control': 'private, no-store',
    etag: `"${sha256}"`,
  });
  return new StreamableFile(stream);
}

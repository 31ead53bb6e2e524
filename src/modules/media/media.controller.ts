import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { created } from '#platform/http/created.js';
import { IfMatch } from '#platform/http/etag.js';
import { OutsideTransaction } from '#platform/http/outside-transaction.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { ContentService, type MediaContent } from './content.service.js';
import { ListMediaDto } from './dto/list-media.dto.js';
import { UpdateMediaDto } from './dto/update-media.dto.js';
import { UploadMediaDto } from './dto/upload-media.dto.js';
import { MediaService } from './media.service.js';
import { MediaPageView, MediaView } from './media.view.js';
import { UploadService } from './upload.service.js';

const UPLOAD_FORM = {
  allOf: [
    {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
    { $ref: getSchemaPath(UploadMediaDto) },
  ],
};

@ApiTags('media')
@ApiBearerAuth()
@Controller('v1/media')
@UseInterceptors(VersionedInterceptor)
export class MediaController {
  constructor(
    private readonly media: MediaService,
    private readonly uploads: UploadService,
    private readonly contents: ContentService,
  ) {}

  /** Uploads one file: JPEG, PNG, GIF, WebP, AVIF, PDF, MP4, WebM, MP3, Ogg or WAV, told by its content. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiExtraModels(UploadMediaDto)
  @ApiBody({ schema: UPLOAD_FORM })
  @OutsideTransaction()
  @Can('media:upload')
  async upload(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MediaView> {
    return created(reply, '/v1/media', await this.uploads.upload(request));
  }

  /** The tenant's files that one may see, newest first. */
  @Get()
  @Can('media:read')
  async list(@Query() query: ListMediaDto): Promise<MediaPageView> {
    return this.media.list(query);
  }

  /** What is known about one file. */
  @Get(':id')
  @Can('media:read')
  async get(@Param('id') id: string): Promise<MediaView> {
    return this.media.get(id);
  }

  /** The bytes of one file. Restricted ones and those with a patient's data are for editors and their uploader. */
  @Get(':id/content')
  @Can('media:read')
  async content(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return send(reply, await this.contents.read(id, request.headers));
  }

  /** Changes what is said about a file; the bytes stay. */
  @Patch(':id')
  @Can('media:upload')
  async update(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Body() body: UpdateMediaDto,
  ): Promise<MediaView> {
    return this.media.update(id, version, body);
  }

  /** Removes a file for good. */
  @Delete(':id')
  @HttpCode(204)
  @Can('media:upload')
  async remove(@Param('id') id: string, @IfMatch() version: number | null): Promise<void> {
    return this.media.remove(id, version);
  }
}

function send(
  reply: FastifyReply,
  { status, headers, stream }: MediaContent,
): StreamableFile | undefined {
  void reply.status(status).headers(headers);
  return stream === null ? undefined : new StreamableFile(stream);
}

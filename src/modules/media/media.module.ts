import multipart from '@fastify/multipart';
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { ContentService } from './content.service.js';
import { MediaController } from './media.controller.js';
import { MediaService } from './media.service.js';
import { UploadService } from './upload.service.js';

@Module({
  controllers: [MediaController],
  providers: [ContentService, MediaService, UploadService],
})
export class MediaModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  /** Teaches the server multipart forms; a process without HTTP has no server. */
  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    void server?.register(multipart);
  }
}

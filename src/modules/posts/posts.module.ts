import { Module } from '@nestjs/common';
import { PostWriter } from './post-writer.service.js';
import { PostsController } from './posts.controller.js';
import { PostsService } from './posts.service.js';

@Module({
  controllers: [PostsController],
  providers: [PostsService, PostWriter],
  exports: [PostsService, PostWriter],
})
export class PostsModule {}

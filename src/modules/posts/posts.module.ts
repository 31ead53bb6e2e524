import { Module } from '@nestjs/common';
import { CustomFieldsModule } from '#modules/custom-fields/custom-fields.module.js';
import { PostFieldsController } from './post-fields.controller.js';
import { PostFields } from './post-fields.service.js';
import { PostRevisions } from './post-revisions.service.js';
import { PostWriter } from './post-writer.service.js';
import { PostsController } from './posts.controller.js';
import { PostsService } from './posts.service.js';

@Module({
  imports: [CustomFieldsModule],
  controllers: [PostsController, PostFieldsController],
  providers: [PostsService, PostWriter, PostRevisions, PostFields],
  exports: [PostsService, PostWriter],
})
export class PostsModule {}

import { Module } from '@nestjs/common';
import { TagRemoval } from './tag-removal.service.js';
import { TagsController } from './tags.controller.js';
import { TagsService } from './tags.service.js';

@Module({ controllers: [TagsController], providers: [TagsService, TagRemoval] })
export class TagsModule {}

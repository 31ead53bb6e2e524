import { Module } from '@nestjs/common';
import { PostTypesController } from './post-types.controller.js';
import { PostTypesService } from './post-types.service.js';

@Module({ controllers: [PostTypesController], providers: [PostTypesService] })
export class PostTypesModule {}

import { Module } from '@nestjs/common';
import { CategoriesController } from './categories.controller.js';
import { CategoriesService } from './categories.service.js';
import { CategoryRemoval } from './category-removal.service.js';

@Module({ controllers: [CategoriesController], providers: [CategoriesService, CategoryRemoval] })
export class CategoriesModule {}

import { Module } from '@nestjs/common';
import { CustomFieldsModule } from '#modules/custom-fields/custom-fields.module.js';
import { AutosaveController } from './autosave/autosave.controller.js';
import { Autosaves } from './autosave/autosaves.service.js';
import { PostDuplicator } from './post-duplicator.service.js';
import { MedicalCategoriesController } from './medical-categories.controller.js';
import { PostFieldsController } from './post-fields.controller.js';
import { PostFields } from './post-fields.service.js';
import { PostLists } from './post-lists.service.js';
import { PostRevisions } from './post-revisions.service.js';
import { PostCompleteness } from './post-completeness.service.js';
import { PostSlugsController } from './post-slugs.controller.js';
import { PostSlugs } from './post-slugs.service.js';
import { PostWriter } from './post-writer.service.js';
import { PostsController } from './posts.controller.js';
import { PostsService } from './posts.service.js';
import { PreviewsController } from './previews/previews.controller.js';
import { Previews } from './previews/previews.service.js';
import { PublicationHistory } from './revisions/publication-history.service.js';
import { RevisionDiffs } from './revisions/revision-diff.service.js';
import { RevisionRestore } from './revisions/revision-restore.service.js';
import { RevisionsController } from './revisions/revisions.controller.js';
import { TextCleaner } from './text-cleaner.js';

@Module({
  imports: [CustomFieldsModule],
  controllers: [
    MedicalCategoriesController,
    PostsController,
    PostFieldsController,
    PostSlugsController,
    RevisionsController,
    AutosaveController,
    PreviewsController,
  ],
  providers: [
    TextCleaner,
    PostsService,
    PostLists,
    PostDuplicator,
    PostWriter,
    PostRevisions,
    PostFields,
    PostSlugs,
    PostCompleteness,
    RevisionDiffs,
    RevisionRestore,
    PublicationHistory,
    Autosaves,
    Previews,
  ],
  exports: [PostsService, PostWriter, PostCompleteness],
})
export class PostsModule {}

import { Module } from '@nestjs/common';
import { PostsModule } from '#modules/posts/posts.module.js';
import { AnalysisThreads } from './analysis-threads.js';
import { PublishingService } from './publishing.service.js';
import { ReviewService } from './review.service.js';
import { StageProcessor } from './stage-processor.js';
import { WorkflowChores } from './workflow-chores.js';
import { WorkflowController } from './workflow.controller.js';
import { WorkflowReader } from './workflow-reader.service.js';

@Module({
  imports: [PostsModule],
  controllers: [WorkflowController],
  providers: [
    ReviewService,
    PublishingService,
    WorkflowReader,
    { provide: AnalysisThreads, useFactory: () => new AnalysisThreads() },
    StageProcessor,
    WorkflowChores,
  ],
})
export class WorkflowModule {}

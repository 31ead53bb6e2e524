import { Module } from '@nestjs/common';
import { PostsModule } from '#modules/posts/posts.module.js';
import { ReferencesModule } from '#modules/references/references.module.js';
import { AnalysisThreads } from './analysis-threads.js';
import { BulkController } from './bulk.controller.js';
import { BulkService } from './bulk.service.js';
import { CheckController } from './check/check.controller.js';
import { CheckService } from './check/check.service.js';
import { CheckThreads } from './check/check-threads.js';
import { LastStage } from './last-stage.js';
import { PublishingService } from './publishing.service.js';
import { ReferenceResolver } from './references/reference-resolver.js';
import { ReferencesController } from './references/references.controller.js';
import { ReferencesService } from './references/references.service.js';
import { ReleasePlans } from './releases/release-plans.service.js';
import { ReleaseRunner } from './releases/release-runner.js';
import { ReleasesController } from './releases/releases.controller.js';
import { ReleasesService } from './releases/releases.service.js';
import { ReviewService } from './review.service.js';
import { ScheduleChores } from './scheduling/schedule-chores.js';
import { ScheduleController } from './scheduling/schedule.controller.js';
import { ScheduleReader } from './scheduling/schedule-reader.service.js';
import { SlotRunner } from './scheduling/slot-runner.js';
import { StageProcessor } from './stage-processor.js';
import { WorkflowChores } from './workflow-chores.js';
import { WorkflowController } from './workflow.controller.js';
import { WorkflowReader } from './workflow-reader.service.js';

@Module({
  imports: [PostsModule, ReferencesModule],
  controllers: [
    BulkController,
    CheckController,
    WorkflowController,
    ReferencesController,
    ScheduleController,
    ReleasesController,
  ],
  providers: [
    ReviewService,
    LastStage,
    PublishingService,
    BulkService,
    WorkflowReader,
    { provide: AnalysisThreads, useFactory: () => new AnalysisThreads() },
    { provide: CheckThreads, useFactory: () => new CheckThreads() },
    CheckService,
    StageProcessor,
    WorkflowChores,
    ReferencesService,
    ReferenceResolver,
    ScheduleReader,
    SlotRunner,
    ScheduleChores,
    ReleasesService,
    ReleasePlans,
    ReleaseRunner,
  ],
})
export class WorkflowModule {}

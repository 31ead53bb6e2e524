import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import { problem } from '#kernel/problem.js';
import { Metrics } from '#platform/http/metrics.js';
import { Public } from '#platform/policy/policy.decorators.js';
import { LiveView, ReadyView } from './health.view.js';
import { Readiness } from './readiness.js';

const RETRY_SECONDS = 2;

@ApiTags('operations')
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  /** The process runs. */
  @Get('health/live')
  @Public()
  live(): LiveView {
    return { status: 'live' };
  }

  /** Everything this process needs answers; otherwise 503 names what does not. */
  @Get('health/ready')
  @Public()
  async ready(): Promise<ReadyView> {
    const checks = await this.readiness.ask();
    if (Object.values(checks).includes('down')) {
      throw problem('service.unavailable', {
        retryAfterSeconds: RETRY_SECONDS,
        members: { checks },
      });
    }
    return { status: 'ready', checks };
  }

  /** Figures for Prometheus, in its text format. */
  @Get('metrics')
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiExcludeEndpoint()
  async figures(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}

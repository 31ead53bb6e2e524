import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Every figure the process tells Prometheus. Labels are route patterns and statuses, never ids or tenants. */
export class Metrics {
  readonly registry = new Registry();

  readonly requestSeconds = new Histogram({
    name: 'parecer_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });

  readonly stageSeconds = new Histogram({
    name: 'parecer_pipeline_stage_duration_seconds',
    help: 'Time a compliance stage took to read, analyse and store one revision',
    labelNames: ['stage', 'verdict'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  readonly relayedEvents = new Counter({
    name: 'parecer_outbox_relayed_total',
    help: 'Outbox rows handed to the queue',
    registers: [this.registry],
  });

  readonly stalledRuns = new Counter({
    name: 'parecer_pipeline_requeued_total',
    help: 'Reviews without a live job that the reconciler queued again',
    registers: [this.registry],
  });

  readonly plannedChanges = new Counter({
    name: 'parecer_schedule_changes_total',
    help: 'Planned publications and takings back whose time came, by what became of them',
    labelNames: ['action', 'outcome'] as const,
    registers: [this.registry],
  });

  readonly madeUpChanges = new Counter({
    name: 'parecer_schedule_made_up_total',
    help: 'Planned changes nobody was there for, which were made up afterwards',
    labelNames: ['action'] as const,
    registers: [this.registry],
  });

  readonly scheduleLag = new Histogram({
    name: 'parecer_schedule_lag_seconds',
    help: 'Time from the instant a change was planned for until it was done',
    buckets: [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 5],
    registers: [this.registry],
  });

  readonly auditRows = new Counter({
    name: 'parecer_audit_reads_total',
    help: 'Audited reads by outcome of their storage',
    labelNames: ['outcome'] as const,
    registers: [this.registry],
  });

  readonly mails = new Counter({
    name: 'parecer_mails_total',
    help: 'Tries to send a mail by their outcome',
    labelNames: ['outcome'] as const,
    registers: [this.registry],
  });

  readonly mailsWaiting = new Gauge({
    name: 'parecer_mails_waiting',
    help: 'Mails that have not left yet',
    registers: [this.registry],
  });

  readonly mailsDead = new Gauge({
    name: 'parecer_mails_dead',
    help: 'Mails of the last 30 days that will never leave',
    registers: [this.registry],
  });

  readonly keyRefusals = new Counter({
    name: 'parecer_api_key_refusals_total',
    help: 'Requests refused for the API key they showed',
    labelNames: ['reason'] as const,
    registers: [this.registry],
  });

  readonly keyLookUps = new Counter({
    name: 'parecer_api_key_look_ups_total',
    help: 'Statements that looked up API keys in the database, each for one key or many',
    registers: [this.registry],
  });

  readonly nameLookUps = new Counter({
    name: 'parecer_name_look_ups_total',
    help: 'Statements that looked up slugs of tenants or origins of pages, each for one name or many',
    labelNames: ['kind'] as const,
    registers: [this.registry],
  });

  readonly keyStoreFailures = new Counter({
    name: 'parecer_key_store_failures_total',
    help: 'Questions the store of the tenants’ keys did not answer, or not in time',
    registers: [this.registry],
  });

  readonly unreadableValues = new Counter({
    name: 'parecer_unreadable_values_total',
    help: 'Encrypted values that did not open: changed, moved or of a destroyed key',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'parecer_' });
  }
}

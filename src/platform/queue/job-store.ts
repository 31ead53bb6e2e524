import { createHash } from 'node:crypto';
import {
  createPostgresBackend,
  isPgPool,
  type JobsOptions,
  type PgPool,
  Queue,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { ConnectedConfig } from '#platform/db/db.module.js';
import { configuredRoleUrl } from '#platform/db/roles.js';
import { PatientPool } from './patient-pool.js';

/** What a job carries: whose it is and what its event says. Ids only. */
export interface JobData {
  readonly tenant_id: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The outbox row that stays while the job is in flight; none where the job was made without one. */
  readonly outbox_id?: string | undefined;
}

/** What the house uses of a queue, the same on both backends. */
export interface JobQueue {
  addBulk(
    jobs: {
      name: string;
      data: JobData;
      opts: { readonly jobId: string; readonly priority?: number };
    }[],
  ): Promise<unknown>;
  getJob(id: string): Promise<object | undefined>;
  /** Those that nobody works on yet. */
  getWaiting(start: number, end: number): Promise<QueuedJob[]>;
  getPrioritized(start: number, end: number): Promise<QueuedJob[]>;
  getDelayed(start: number, end: number): Promise<QueuedJob[]>;
  on(event: 'error', heard: (error: Error) => void): unknown;
  count(): Promise<number>;
  close(): Promise<void>;
}

/** A job that waits; its data are a JobData, which the library does not know. */
export interface QueuedJob {
  readonly data: object;
  remove(): Promise<void>;
}

/** One delivery of a job. */
export interface Delivery {
  readonly id?: string | undefined;
  readonly name: string;
  readonly data: JobData;
  readonly attemptsMade: number;
  readonly opts: { readonly attempts?: number | undefined };
}

/** What the house uses of a worker, the same on both backends. */
export interface JobWorker {
  on(event: 'error', heard: (error: Error) => void): unknown;
  on(event: 'failed', heard: (job: Delivery | undefined, error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  /** Takes jobs until it is closed. */
  run(): Promise<void>;
  close(): Promise<void>;
}

/** Where jobs wait: the one place that knows PostgreSQL from Redis. */
export interface JobStore {
  openQueue(): JobQueue;
  openWorker(process: (job: Delivery) => Promise<void>): JobWorker;
  close(): Promise<void>;
}

const QUEUE = 'parecer';
/** Connections of the sending and of the working side; the worker's LISTEN keeps one of them for good. */
const QUEUE_CONNECTIONS = 2;
const WORKER_CONNECTIONS = 7;

/** A job that fails is tried again soon, and is gone when it is over: its outcome stands in the review, not here. */
const JOB_OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: true,
  removeOnFail: true,
} as const satisfies JobsOptions;

/** A worker that died is noticed within the lock's ten seconds and two looks. */
const WORKER_OPTIONS = {
  autorun: false,
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 2,
} as const;

/** Opens the store that QUEUE_URL names: Redis or Valkey by a redis:// address, else the database itself. */
export function openJobStore(config: ConnectedConfig): JobStore {
  const worker = { ...WORKER_OPTIONS, concurrency: config.workerConcurrency };
  return config.queueUrl === null
    ? openPostgresStore(configuredRoleUrl(config, 'parecer_relay'), worker)
    : openRedisStore(config.queueUrl, config.databaseUrl, worker);
}

type WorkerSettings = Pick<
  WorkerOptions,
  'autorun' | 'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount'
>;

function openPostgresStore(url: string, worker: WorkerSettings): JobStore {
  const pools: PatientPool[] = [];
  const connection = (max: number): PgPool => {
    const pool = new PatientPool({
      connectionString: url,
      options: '-c search_path=bullmq',
      max,
      application_name: 'parecer-queue',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    pool.on('error', () => undefined);
    // one that is in use has no listener of the pool's own, and a lost server would end the process
    pool.on('connect', (client) => client.on('error', () => undefined));
    pools.push(pool);
    if (!isPgPool(pool)) throw new Error('BullMQ does not know its connections');
    return pool;
  };
  return {
    openQueue: () =>
      new Queue(
        QUEUE,
        { connection: connection(QUEUE_CONNECTIONS), defaultJobOptions: JOB_OPTIONS },
        createPostgresBackend,
      ),
    openWorker: (process) =>
      new Worker(
        QUEUE,
        process,
        { connection: connection(WORKER_CONNECTIONS), ...worker },
        createPostgresBackend,
      ),
    close: async () => {
      await Promise.all(pools.map((pool) => pool.close()));
    },
  };
}

function openRedisStore(url: string, databaseUrl: string, worker: WorkerSettings): JobStore {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  // two installs may share a server: each has its own names there
  const { host, pathname } = new URL(databaseUrl);
  const prefix = `parecer-${createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 12)}`;
  return {
    openQueue: () =>
      new Queue(QUEUE, { connection: redis, prefix, defaultJobOptions: JOB_OPTIONS }),
    openWorker: (process) => new Worker(QUEUE, process, { connection: redis, prefix, ...worker }),
    close: async () => {
      redis.disconnect();
    },
  };
}

import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';

/** What can be taken back from one moment to the next. */
export type RevocationKind = 'session' | 'user' | 'tenant' | 'key' | 'grant';
type Heard = (id: string) => void;

const CHANNEL = 'parecer_revoked';
const RETRY_MS = 1_000;
const SAID = /^(session|user|tenant|key|grant):([0-9a-f-]{36})$/;

/**
 * Hears from the database what was revoked anywhere, so that every process forgets it at once. While the line is down
 * nothing is heard: what is remembered must grow old by itself, and is forgotten when the line is back.
 */
@Injectable()
export class Revocations implements OnModuleInit, OnApplicationShutdown {
  private readonly heard = new Map<string, Heard[]>();
  private readonly gaps: (() => void)[] = [];
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(private readonly url: string) {}

  /** Calls `heard` with the id of everything of `kind` that is revoked. */
  on(kind: RevocationKind, heard: Heard): void {
    this.heard.set(kind, [...(this.heard.get(kind) ?? []), heard]);
  }

  /** Calls `forget` when notifications may have been missed. */
  onGap(forget: () => void): void {
    this.gaps.push(forget);
  }

  onModuleInit(): void {
    void this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'parecer-revocations',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    this.client = client;
    client.on('error', () => undefined);
    client.on('end', () => this.listenLater(client));
    client.on('notification', ({ payload }) => this.tell(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      for (const forget of this.gaps) forget();
    } catch {
      await client.end().catch(() => undefined);
      this.listenLater(client);
    }
  }

  private listenLater(ended: pg.Client): void {
    if (this.stopped || this.client !== ended) return;
    this.client = null;
    this.timer = setTimeout(() => void this.listen(), RETRY_MS);
    this.timer.unref();
  }

  private tell(payload: string): void {
    const [, kind, id] = SAID.exec(payload) ?? [];
    if (kind === undefined || id === undefined) return;
    for (const heard of this.heard.get(kind) ?? []) heard(id);
  }
}

import type { Logger } from '#platform/http/logger.js';
import type { Metrics } from '#platform/http/metrics.js';
import { type KeyStore, KeyStoreUnavailable, type WrappedKey } from './key-store.js';

/** A request, and its transaction, wait for the answer. */
const PATIENCE_MS = 2_000;
const COMPLAIN_EVERY_MS = 60_000;

/** A store whose silence is as good as a refusal, and whose failures are told: counted each, and logged once a minute. */
export class WatchedKeyStore implements KeyStore {
  private complainedAt = -Infinity;

  constructor(
    private readonly store: KeyStore,
    private readonly metrics: Metrics,
    private readonly log: Logger,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  async createKey(tenantId: string): Promise<void> {
    return this.watch(this.store.createKey(tenantId));
  }

  async wrap(tenantId: string, secret: Buffer, context: string): Promise<WrappedKey> {
    return this.watch(this.store.wrap(tenantId, secret, context));
  }

  async unwrap(tenantId: string, key: WrappedKey, context: string): Promise<Buffer> {
    return this.watch(this.store.unwrap(tenantId, key, context));
  }

  async rotate(tenantId: string): Promise<number> {
    return this.watch(this.store.rotate(tenantId));
  }

  async destroy(tenantId: string): Promise<void> {
    return this.watch(this.store.destroy(tenantId));
  }

  private async watch<T>(answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new KeyStoreUnavailable('the store of keys is silent')),
        this.patienceMs,
      );
    });
    try {
      return await Promise.race([answer, late]);
    } catch (error) {
      if (error instanceof KeyStoreUnavailable) this.complain(error);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  private complain(error: KeyStoreUnavailable): void {
    this.metrics.keyStoreFailures.inc();
    const now = performance.now();
    if (now - this.complainedAt < COMPLAIN_EVERY_MS) return;
    this.complainedAt = now;
    // its messages are ours: no path, no key
    this.log.error(
      { err: error, cause: error.cause, reason: error.message },
      'the store of keys cannot be used: encrypted values are out of reach',
    );
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const TRY_AGAIN_MS = 500;
const CUT_OFF_MS = 500;

type Done = (error: Error | undefined, client: pg.PoolClient | undefined, release: Release) => void;
type Release = (release?: boolean | Error) => void;

/**
 * Connections for BullMQ. It asks for its first one by promise and remembers a refusal for good: its worker then asks
 * again and again without a pause, and no other code of the process gets a turn. So a connection asked for by promise
 * is waited for until the server answers; statements, which pg sends through the other form, still fail at once.
 */
export class PatientPool extends pg.Pool {
  private readonly held = new Set<pg.PoolClient>();

  constructor(config: pg.PoolConfig) {
    super(config);
    this.on('acquire', (client) => this.held.add(client));
    this.on('release', (_error, client) => this.held.delete(client));
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(done: Done): void;
  override connect(done?: Done): Promise<pg.PoolClient> | void {
    return done === undefined ? this.connectAtLast() : super.connect(done);
  }

  /** Ends every connection. One that the library took while it closed, and forgot, is cut off. */
  async close(): Promise<void> {
    const cut = setTimeout(() => {
      for (const client of this.held) client.release(true);
    }, CUT_OFF_MS);
    await this.end();
    clearTimeout(cut);
  }

  private async connectAtLast(): Promise<pg.PoolClient> {
    for (;;) {
      try {
        return await super.connect();
      } catch (error) {
        if (this.ending) throw error;
        await sleep(TRY_AGAIN_MS);
      }
    }
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Metrics } from '#platform/http/metrics.js';
import { DataKeys, type Purpose, tenantOfScope } from './data-keys.js';
import { type DataKey, keyIdOf, openEnvelope, sealEnvelope } from './envelope.js';
import { KeyDestroyed, KeyStoreUnavailable, WrongKey } from './key-store.js';

/** A column whose values are encrypted. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  readonly purpose: Purpose;
}

/** A value by the row it stands in; the row need not be there yet. */
export interface RowText {
  readonly rowId: string;
  readonly text: string;
}

/** An encrypted value, and which key it needs. */
export interface Sealed {
  readonly rowId: string;
  readonly envelope: string;
  readonly keyId: string;
}

/** Lengths are told in steps of so many bytes, so that `true` is as long as `false`. */
const STEP_BYTES = 32;
const RETRY_SECONDS = 30;

/** Encrypts and decrypts values of the scope's tenant, each for the one row and column it stands in. */
@Injectable()
export class Vault {
  constructor(
    private readonly keys: DataKeys,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /**
   * In the order given, under the newest key. Text has no U+0000: PostgreSQL takes none.
   * @throws Problem service.keys_unavailable
   */
  async seal(tx: Tx, column: SealedColumn, values: readonly RowText[]): Promise<readonly Sealed[]> {
    if (values.length === 0) return [];
    return (await this.sealer(tx, column, values.length))(values);
  }

  /**
   * The same in two steps, for who locks rows in between: so he comes upon the key's row in the order everybody does.
   * @param most how many values there will be at most
   * @throws Problem service.keys_unavailable
   */
  async sealer(
    tx: Tx,
    column: SealedColumn,
    most: number,
  ): Promise<(values: readonly RowText[]) => readonly Sealed[]> {
    const tenantId = tenantOfScope();
    const key = await answered(this.keys.forSealing(tx, column.purpose, most));
    if (key === null) throw unavailable();
    return (values) =>
      values.map(({ rowId, text }) => ({
        rowId,
        keyId: key.id,
        envelope: sealEnvelope(padded(text), key, { tenantId, ...column, rowId }),
      }));
  }

  /**
   * The texts by row; null for what does not open: changed, moved, of an unknown or a destroyed key.
   * @throws Problem service.keys_unavailable
   */
  async open(
    tx: Tx,
    column: SealedColumn,
    values: readonly Sealed[],
  ): Promise<ReadonlyMap<string, string | null>> {
    const tenantId = tenantOfScope();
    const keys = await this.keysOf(tx, values);
    const unreadable: string[] = [];
    const opened = values.map(({ rowId, envelope, keyId }): [string, string | null] => {
      const key = keyIdOf(envelope) === keyId ? keys.get(keyId) : undefined;
      const bytes =
        key === undefined ? null : openEnvelope(envelope, key, { tenantId, ...column, rowId });
      if (bytes === null) unreadable.push(rowId);
      return [rowId, bytes === null ? null : unpadded(bytes)];
    });
    if (unreadable.length > 0) this.alarm(column, unreadable);
    return new Map(opened);
  }

  /** One key that does not open keeps none of the others from being used. */
  private async keysOf(tx: Tx, values: readonly Sealed[]): Promise<ReadonlyMap<string, DataKey>> {
    const ids = [...new Set(values.map(({ keyId }) => keyId))];
    const all = await answered(this.keys.byId(tx, ids));
    if (all !== null || ids.length === 1) return all ?? new Map();
    const found: [string, DataKey][] = [];
    for (const id of ids) {
      found.push(...((await answered(this.keys.byId(tx, [id]))) ?? new Map()));
    }
    return new Map(found);
  }

  private alarm({ table, column }: SealedColumn, rows: readonly string[]): void {
    this.metrics.unreadableValues.inc(rows.length);
    this.log.error({ table, column, rows: rows.slice(0, 20) }, 'encrypted values do not open');
  }
}

/** Null when what is asked for is destroyed, or is not what was stored. */
async function answered<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof KeyDestroyed || error instanceof WrongKey) return null;
    if (error instanceof KeyStoreUnavailable) throw unavailable();
    throw error;
  }
}

function unavailable() {
  return problem('service.keys_unavailable', { retryAfterSeconds: RETRY_SECONDS });
}

function padded(text: string): Buffer {
  const bytes = Buffer.from(text);
  const steps = Math.max(1, Math.ceil(bytes.length / STEP_BYTES));
  return Buffer.concat([bytes, Buffer.alloc(steps * STEP_BYTES - bytes.length)]);
}

function unpadded(bytes: Buffer): string {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.toString('utf8', 0, end);
}

import { LRUCache } from 'lru-cache';
import { SharedLookUp } from './shared-look-up.js';

const MAX_KNOWN = 10_000;
const MAX_UNKNOWN = 20_000;
const MAX_AT_ONCE = 1_000;

/**
 * What names stand for that anybody may send. Names nobody has are remembered too, in a memory of their own: inventing
 * them neither asks the database each time nor drives out real ones, and however many come at once, one connection asks.
 */
export class KnownNames<Value extends object> {
  private readonly known: LRUCache<string, Value>;
  private readonly unknown: LRUCache<string, true>;
  private readonly lookUp: SharedLookUp<Value>;
  /** Rises with every change that was told of. */
  private changes = 0;

  constructor(
    private readonly load: (names: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
    rememberMs: number,
  ) {
    this.known = new LRUCache({ max: MAX_KNOWN, ttl: rememberMs });
    this.unknown = new LRUCache({ max: MAX_UNKNOWN, ttl: rememberMs });
    this.lookUp = new SharedLookUp((names) => this.ask(names), MAX_AT_ONCE);
  }

  /** What `name` stands for, or null; fails when the look-up does. */
  async find(name: string): Promise<Value | null> {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    return this.unknown.has(name) ? null : this.lookUp.find(name);
  }

  forget(): void {
    this.changes += 1;
    this.known.clear();
    this.unknown.clear();
  }

  /** An answer that a change overtook is given, but not remembered. */
  private async ask(names: readonly string[]): Promise<ReadonlyMap<string, Value>> {
    const { changes } = this;
    const found = await this.load(names);
    if (changes !== this.changes) return found;
    for (const name of names) {
      const value = found.get(name);
      if (value === undefined) this.unknown.set(name, true);
      else this.known.set(name, value);
    }
    return found;
  }
}

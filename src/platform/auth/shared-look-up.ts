interface Waiter<Value> {
  readonly found: Promise<Value | null>;
  readonly resolve: (value: Value | null) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Looks things up many at a time. One look-up is under way; who asks meanwhile shares the next, and who asks for the same
 * thing shares the answer. However many ask, the database is asked by one connection, and nobody waits for more than two
 * of its answers, as long as those who wait are no more than `max`.
 */
export class SharedLookUp<Value> {
  private readonly waiting = new Map<string, Waiter<Value>>();
  private readonly underWay = new Map<string, Waiter<Value>>();

  constructor(
    private readonly load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
    private readonly max: number,
  ) {}

  /** What `key` names, or null; fails when the look-up does. */
  async find(key: string): Promise<Value | null> {
    const known = this.underWay.get(key) ?? this.waiting.get(key);
    if (known !== undefined) return known.found;
    const waiter = makeWaiter<Value>();
    this.waiting.set(key, waiter);
    if (this.underWay.size === 0) void this.work();
    return waiter.found;
  }

  private async work(): Promise<void> {
    while (this.waiting.size > 0) {
      for (const [key, waiter] of [...this.waiting].slice(0, this.max)) {
        this.waiting.delete(key);
        this.underWay.set(key, waiter);
      }
      await this.answer();
      this.underWay.clear();
    }
  }

  private async answer(): Promise<void> {
    try {
      const found = await this.load([...this.underWay.keys()]);
      for (const [key, { resolve }] of this.underWay) resolve(found.get(key) ?? null);
    } catch (error) {
      for (const { reject } of this.underWay.values()) reject(error);
    }
  }
}

function makeWaiter<Value>(): Waiter<Value> {
  let resolve: Waiter<Value>['resolve'] = () => undefined;
  let reject: Waiter<Value>['reject'] = () => undefined;
  const found = new Promise<Value | null>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { found, resolve, reject };
}

/** Injection token of the store of the tenants' own keys. */
export const KEY_STORE = Symbol('KEY_STORE');

/** A data key as it may be kept in the database: useless without the tenant's own key. */
export interface WrappedKey {
  /** Which version of the tenant's key opens it. */
  readonly version: number;
  readonly wrapped: Buffer;
}

/**
 * Where the one key of each tenant is kept, apart from database, files and their backups; what it protects are data keys.
 * A cloud's key service can stand behind it: no key ever has to leave. Every method may throw KeyStoreUnavailable.
 */
export interface KeyStore {
  /**
   * Makes a tenant's first key; does nothing where there is one.
   * @throws KeyDestroyed
   */
  createKey(tenantId: string): Promise<void>;
  /**
   * Under the newest version of the tenant's key. `context` is needed again to unwrap.
   * @throws KeyDestroyed
   */
  wrap(tenantId: string, secret: Buffer, context: string): Promise<WrappedKey>;
  /** @throws KeyDestroyed, WrongKey when it was wrapped by another key, for another context, or changed since */
  unwrap(tenantId: string, key: WrappedKey, context: string): Promise<Buffer>;
  /**
   * Makes the next version; the older ones still unwrap, since backups of the database need them.
   * @returns its number
   * @throws KeyDestroyed
   */
  rotate(tenantId: string): Promise<number>;
  /** Destroys every version, and sees to it that there is never another one. Harmless when done before. */
  destroy(tenantId: string): Promise<void>;
}

/** The store cannot be asked now, or lacks what it must have: somebody has to look. */
export class KeyStoreUnavailable extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'KeyStoreUnavailable';
  }
}

/** The tenant's key was destroyed on purpose: nothing it protected opens again. */
export class KeyDestroyed extends Error {
  constructor() {
    super('the key of this tenant was destroyed');
    this.name = 'KeyDestroyed';
  }
}

/** What was given is not what was wrapped. */
export class WrongKey extends Error {
  constructor() {
    super('a wrapped key does not open');
    this.name = 'WrongKey';
  }
}

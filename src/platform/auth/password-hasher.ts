import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { problem } from '#kernel/problem.js';

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
export const OWASP_MEMORY_KIB = 19_456;
const ARGON2ID = { algorithm: 2, timeCost: 2, parallelism: 1 } as const;
/**
 * Hashing shares libuv's four threads with files and DNS, and the processors with everything else: half of them are
 * left to requests that nobody has to wait for.
 */
const AT_ONCE = Math.max(1, Math.min(3, Math.floor(availableParallelism() / 2)));
const MAX_WAITING = 64;
const MAX_WAIT_MS = 1_000;
/** How much the last hash counts for what the next is expected to take. */
const RECENT = 0.2;
const FIRST_GUESS_MS = 20;
const RETRY_SECONDS = 2;

/** Hashes and checks passwords, a bounded number at a time and none that waits for more than a second. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private usualMs = FIRST_GUESS_MS;
  private readonly waiting = new Set<() => void>();
  /** The hash of a password nobody has: checked for unknown e-mails, so that they take as long as known ones. */
  private readonly decoy: Promise<string>;

  constructor(private readonly memoryKib: number = OWASP_MEMORY_KIB) {
    this.decoy = hash('nobody-has-this-password', this.parameters());
  }

  /** @throws Problem auth.busy */
  async hash(password: string): Promise<string> {
    return this.inTurn(() => hash(composed(password), this.parameters()));
  }

  /**
   * Checks against `encoded`, or against nobody's hash when there is none; the latter is always false. `admit` is asked
   * when the turn has come and may still refuse by throwing.
   * @throws Problem auth.busy
   */
  async verify(
    encoded: string | null,
    password: string,
    admit: () => Promise<void> = async () => undefined,
  ): Promise<boolean> {
    const against = encoded ?? (await this.decoy);
    return this.inTurn(async () => {
      await admit();
      const matches = await verify(against, composed(password));
      return matches && encoded !== null;
    });
  }

  /** Whether a hash was made under other parameters than are in force now. */
  isOutdated(encoded: string): boolean {
    const { timeCost, parallelism } = ARGON2ID;
    return !encoded.startsWith(
      `$argon2id$v=19$m=${this.memoryKib},t=${timeCost},p=${parallelism}$`,
    );
  }

  /** Whether `ahead` hashes take longer than anybody may wait, by what they took lately. */
  wouldKeepWaiting(ahead: number): boolean {
    return (ahead / AT_ONCE) * this.usualMs > MAX_WAIT_MS;
  }

  private parameters() {
    return { ...ARGON2ID, memoryCost: this.memoryKib };
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < AT_ONCE) this.running += 1;
    else await this.turn();
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.usualMs += RECENT * (performance.now() - started - this.usualMs);
      const [next] = this.waiting;
      if (next === undefined) this.running -= 1;
      else next();
    }
  }

  /** Waits for somebody who is done to hand over his place. */
  private async turn(): Promise<void> {
    const busy = problem('auth.busy', { retryAfterSeconds: RETRY_SECONDS });
    if (this.waiting.size >= MAX_WAITING) throw busy;
    await new Promise<void>((resolve, reject) => {
      const next = (): void => {
        clearTimeout(timer);
        this.waiting.delete(next);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(next);
        reject(busy);
      }, MAX_WAIT_MS);
      this.waiting.add(next);
    });
  }
}

/** The same letters are the same password, whether a keyboard sends them composed or not (RFC 8265 asks for NFC). */
function composed(password: string): string {
  return password.normalize('NFC');
}

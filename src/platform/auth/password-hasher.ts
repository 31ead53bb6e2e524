import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { problem } from '#kernel/problem.js';

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Hashing shares libuv's four threads with files and DNS: more at once would starve them. */
const AT_ONCE = 2;
const MAX_WAITING = 64;
const RETRY_SECONDS = 2;

/** Hashes and checks passwords, a bounded number at a time. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** The hash of a password nobody has: checked for unknown e-mails, so that they take as long as known ones. */
  private readonly decoy = this.hash('nobody-has-this-password');

  async hash(password: string): Promise<string> {
    return this.inTurn(() => hash(composed(password), ARGON2ID));
  }

  /** Checks against `encoded`, or against nobody's hash when there is none; the latter is always false. */
  async verify(encoded: string | null, password: string): Promise<boolean> {
    const against = encoded ?? (await this.decoy);
    const matches = await this.inTurn(() => verify(against, composed(password)));
    return matches && encoded !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= MAX_WAITING) {
        throw problem('auth.busy', { retryAfterSeconds: RETRY_SECONDS });
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }
}

/** The same letters are the same password, whether a keyboard sends them composed or not (RFC 8265 asks for NFC). */
function composed(password: string): string {
  return password.normalize('NFC');
}

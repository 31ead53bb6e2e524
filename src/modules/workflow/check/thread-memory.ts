import { hash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { SentenceNotes } from '#compliance/cfm/sentence-notes.js';
import type { SentenceReading } from '#compliance/claims/claims.analyser.js';
import type { Candidate } from '#compliance/lgpd/scan.js';
import type { Recall } from '#compliance/memo.js';
import type { Memo } from '#compliance/stages.js';
import type { TenantId } from '#kernel/ids.js';

/** Some thirty megabytes each at most, of the thread's 256: what is kept of a sentence grows with its length. */
const MAX_CANDIDATES = 100_000;
const MAX_CHARACTERS = 3_000_000;
/** What an entry costs beside its text, told in characters. */
const ENTRY = 40;

interface Kept<T> {
  readonly value: T;
}

/**
 * What the analysers said of pieces and sentences of late, for as long as the thread lives. Its keys are hashes with a key
 * that the thread made for itself: no text lies in it as a key, and what one tenant wrote says nothing of another's.
 */
export class ThreadMemory {
  private readonly secret = randomBytes(32).toString('base64');
  private readonly pieces = new LRUCache<string, Kept<readonly Candidate[]>>({
    maxSize: MAX_CANDIDATES,
  });
  private readonly sentences = new LRUCache<string, Kept<SentenceReading>>({
    maxSize: MAX_CHARACTERS,
  });
  private readonly notes = new LRUCache<string, Kept<SentenceNotes>>({ maxSize: MAX_CHARACTERS });

  of(tenantId: TenantId): Memo {
    return {
      pieces: this.recall(tenantId, this.pieces, (_text, found) => 1 + found.length),
      sentences: this.recall(tenantId, this.sentences, (text) => ENTRY + text.length),
      notes: this.recall(tenantId, this.notes, (text) => ENTRY + text.length),
    };
  }

  private recall<T>(
    tenantId: TenantId,
    kept: LRUCache<string, Kept<T>>,
    sizeOf: (text: string, value: T) => number,
  ): Recall<T> {
    return (text, work) => {
      const key = hash('sha256', `${this.secret}${tenantId}${text}`, 'base64');
      const known = kept.get(key);
      if (known !== undefined) return known.value;
      const value = work();
      kept.set(key, { value }, { size: sizeOf(text, value) });
      return value;
    };
  }
}

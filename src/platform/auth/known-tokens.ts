import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { AccessClaims } from './access-token.js';

const MAX_REMEMBERED = 20_000;

/**
 * Access tokens whose signature and claims were found good. That stays so until they end, and to find it out costs more than
 * most requests to the database. Whether their session still lives is none of it: that is asked at each use (`LiveSessions`).
 * Tokens are remembered by their SHA-256: nothing here opens anything.
 */
@Injectable()
export class KnownTokens {
  private readonly seen = new LRUCache<string, AccessClaims>({ max: MAX_REMEMBERED });

  /** What a token says that was checked before; null for any other, and for one that has ended. */
  find(token: string, now = Date.now()): AccessClaims | null {
    const claims = this.seen.get(keyOf(token));
    return claims !== undefined && now < claims.endsAt ? claims : null;
  }

  /** The caller has checked the token, all of it. */
  remember(token: string, claims: AccessClaims): void {
    this.seen.set(keyOf(token), claims);
  }
}

function keyOf(token: string): string {
  return hash('sha256', token, 'base64url');
}

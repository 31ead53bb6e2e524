import type { Client } from './api.js';
import type { Teller } from './teller.js';

/** A post of this run and who wrote it. */
export interface Made {
  readonly author: Client;
  readonly id: string;
}

/** Puts every post of this run into the trash, so that the story can be told again on the same server. */
export async function tidyUp(teller: Teller, made: readonly Made[]): Promise<void> {
  for (const { author, id } of made) {
    const { etag } = await author.call('GET', `/v1/posts/${id}`);
    const removed = await author.call('DELETE', `/v1/posts/${id}`, {
      headers: { 'if-match': etag },
    });
    teller.request('DELETE /v1/posts/{id}', removed.status);
    teller.expect(removed.status === 204, 'in the trash; its history stays');
  }
}

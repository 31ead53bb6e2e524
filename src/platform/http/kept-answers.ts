import { problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';

/** One request that shall happen once. */
export interface Once {
  readonly actorId: string;
  readonly key: string;
  readonly requestHash: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly body: unknown;
}

interface KeptRow {
  readonly request_hash: string;
  readonly status: number | null;
  readonly headers: KeptAnswer['headers'];
  readonly body: unknown;
}

/** How long a claim without an answer stands when nobody renews it. */
const CLAIM = '1 minute';

/**
 * Claims the key of a request: gives the id of the claim, or the answer that was kept. Waits while a twin that holds a
 * transaction runs. Keys belong to the tenant of the scope, or to the install, and to one person or service user of it.
 * @throws Problem request.idempotency_in_progress, request.idempotency_key_reused
 */
export async function claimKey(tx: Tx, once: Once): Promise<string | KeptAnswer> {
  const { actorId, key, requestHash } = once;
  // a claim that was given up gets another id, so that whoever held it cannot answer it any more
  const claimed = await tx.one<{ readonly id: string }>(
    `insert into idempotency_keys as k (actor_id, key, request_hash) values ($1, $2, $3)
     on conflict (tenant_id, actor_id, key)
     do update set id = app.uuid_v7(), request_hash = excluded.request_hash, created_at = now()
      where k.status is null and k.created_at < now() - $4::interval
     returning k.id`,
    [actorId, key, requestHash, CLAIM],
  );
  return claimed === null ? keptAnswer(tx, once) : claimed.id;
}

/** Keeps the answer to a claimed key; nothing where the claim is another's by now. */
export async function keepAnswer(tx: Tx, claimId: string, answer: KeptAnswer): Promise<void> {
  await tx.change(
    'update idempotency_keys set status = $2, headers = $3, body = $4 where id = $1 and status is null',
    [claimId, answer.status, JSON.stringify(answer.headers), JSON.stringify(answer.body ?? null)],
  );
}

/** Says that the work behind a claim still goes on. */
export async function renewClaim(tx: Tx, claimId: string): Promise<void> {
  await tx.change(
    'update idempotency_keys set created_at = now() where id = $1 and status is null',
    [claimId],
  );
}

/** Gives a claim back: the request failed and may be sent again. */
export async function dropClaim(tx: Tx, claimId: string): Promise<void> {
  await tx.change('delete from idempotency_keys where id = $1 and status is null', [claimId]);
}

async function keptAnswer(tx: Tx, { actorId, key, requestHash }: Once): Promise<KeptAnswer> {
  const row = await tx.one<KeptRow>(
    'select request_hash, status, headers, body from idempotency_keys where actor_id = $1 and key = $2',
    [actorId, key],
  );
  if (row === null) throw problem('request.idempotency_in_progress');
  const { request_hash: keptHash, status, headers, body } = row;
  if (keptHash !== requestHash) throw problem('request.idempotency_key_reused');
  if (status === null) throw problem('request.idempotency_in_progress');
  return { status, headers, body };
}

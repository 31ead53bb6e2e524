import { setTimeout as delay } from 'node:timers/promises';
import { types } from 'node:util';
import { type Answer, FetchRefused, type GuardedFetch } from '#platform/net/guarded-fetch.js';
import { HOSTS, type HostName, type HostTurns, NCBI_GAP_WITH_KEY_MS } from './hosts.js';
import type { Silence, SilenceReason } from './work.js';

const MAX_BYTES = 4 * 1024 * 1024;
const TRIES = 3;
const MAX_REDIRECTS = 2;
/** A host that wants to be left alone for longer is left alone: the reference is looked up another time. */
const LONGEST_WAIT_MS = 5_000;

/** An answer of a registry that stands for something: it has the record, or says that it has none. */
export interface Reply {
  readonly outcome: 'answered';
  readonly status: number;
  readonly body: string;
}

export interface ClientOptions {
  /** The way to each host. */
  readonly ways: Readonly<Record<HostName, Way>>;
  readonly turns: HostTurns;
  /** Who asks, as the registries want to know: an address they can write to. */
  readonly email: string;
  readonly ncbiApiKey: string | null;
  /** Before the second try, in milliseconds; twice as long before the third. */
  readonly backoffMs?: number;
}

export interface Way {
  /** Without a slash at its end. */
  readonly base: string;
  readonly fetch: GuardedFetch;
}

/**
 * Asks registries of science, politely: in turn with all other processes, three times where a host stumbles, for as long as it
 * asks to wait, and not at all while it is down. Never rejects but when it is told to stop.
 */
export class RegistryClient {
  constructor(private readonly options: ClientOptions) {}

  get email(): string {
    return this.options.email;
  }

  get ncbiApiKey(): string | null {
    return this.options.ncbiApiKey;
  }

  /** `path` begins with a slash; whatever stands in it of an identifier is encoded. @throws AbortError when `signal` says so */
  async get(host: HostName, path: string, signal?: AbortSignal): Promise<Reply | Silence> {
    for (let attempt = 1; ; attempt += 1) {
      const turn = await this.options.turns.take(host, this.gapOf(host));
      if (turn.waitMs === null) return silence(turn.isDown ? 'resting' : 'busy', turn.restMs);
      await delay(turn.waitMs, undefined, { signal });
      const reply = await this.askOnce(host, path, signal);
      signal?.throwIfAborted();
      const answered = reply.outcome === 'answered' || !OUTAGES.has(reply.reason);
      const wait = reply.outcome === 'answered' ? null : this.waitBefore(attempt, reply);
      const rest = reply.outcome === 'silent' && wait === null ? reply.restMs : null;
      await this.options.turns.note(host, answered, rest);
      if (wait === null) return reply;
      await delay(wait, undefined, { signal });
    }
  }

  /** How long until the next try; null when there is none. */
  private waitBefore(attempt: number, { reason, restMs }: Silence): number | null {
    if (attempt >= TRIES || !PASSING.has(reason)) return null;
    const wait = restMs ?? (this.options.backoffMs ?? 500) * 2 ** (attempt - 1);
    return wait > LONGEST_WAIT_MS ? null : wait;
  }

  private async askOnce(
    host: HostName,
    path: string,
    signal: AbortSignal | undefined,
  ): Promise<Reply | Silence> {
    const { base } = this.options.ways[host];
    let address = `${base}${path}`;
    for (let hops = 0; ; hops += 1) {
      const answer = await this.fetch(host, address, signal);
      if ('outcome' in answer) return answer;
      if (answer.status < 300 || answer.status > 399) return judged(answer);
      const next = sameHost(address, answer.location);
      if (next === null || hops === MAX_REDIRECTS) return silence('redirected');
      address = next;
    }
  }

  private async fetch(
    host: HostName,
    address: string,
    signal: AbortSignal | undefined,
  ): Promise<Answer | Silence> {
    try {
      return await this.options.ways[host].fetch.answer(address, {
        accept: 'application/json',
        userAgent: `Parecer (mailto:${this.options.email})`,
        maxBytes: MAX_BYTES,
        ...(signal === undefined ? {} : { signal }),
      });
    } catch (error) {
      return silence(reasonOf(error));
    }
  }

  private gapOf(host: HostName): number {
    return host === 'ncbi' && this.options.ncbiApiKey !== null
      ? NCBI_GAP_WITH_KEY_MS
      : HOSTS[host].gapMs;
  }
}

/** What may be over in a moment. */
const PASSING: ReadonlySet<SilenceReason> = new Set([
  'timeout',
  'connection',
  'rate_limited',
  'server_error',
]);
/** What counts against the host, for which it rests. */
const OUTAGES: ReadonlySet<SilenceReason> = new Set(['timeout', 'connection', 'server_error']);

export function silence(reason: SilenceReason, restMs: number | null = null): Silence {
  return { outcome: 'silent', reason, restMs };
}

/** Only a 200 and the two ways to say "there is none" are answers; all else is said of the question or the host. */
function judged({ status, retryAfter, body }: Answer): Reply | Silence {
  if (status === 200 || status === 404 || status === 410) {
    return { outcome: 'answered', status, body };
  }
  const restMs = readRetryAfter(retryAfter, Date.now());
  if (status === 429) return silence('rate_limited', restMs);
  return status >= 500 ? silence('server_error', restMs) : silence('refused');
}

/** Milliseconds of a Retry-After header, which names seconds or a date; null for what is neither. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(at - now, 0);
}

/** A registry may send us to another of its own pages, never to another host. */
function sameHost(from: string, location: string | null): string | null {
  if (location === null || !URL.canParse(location, from)) return null;
  const url = new URL(location, from);
  return url.origin === new URL(from).origin && url.username === '' ? url.href : null;
}

function reasonOf(error: unknown): SilenceReason {
  if (error instanceof FetchRefused) return error.message === 'too much' ? 'too_large' : 'refused';
  const name = types.isNativeError(error) ? error.name : '';
  return name === 'AbortError' || name === 'TimeoutError' ? 'timeout' : 'connection';
}

import { Inject, Injectable } from '@nestjs/common';
import type { TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { Db } from '#platform/db/db.js';
import type { LookAt } from './registries/registries.js';
import { isResolvable, type LookUp, type ResolvableKind, type Silence, type Work } from './work.js';

/** What others ask with and get: this file is the face of the module. */
export { isResolvable, type LookUp, type ResolvableKind, type Silence, type Work };

/** Injection token of the way to the registries; null where none is asked. */
export const LOOK_AT = Symbol('LOOK_AT');

const KEPT_DAYS = 30;

export interface Question {
  readonly tenantId: TenantId;
  readonly kind: ResolvableKind;
  readonly id: string;
  /** Answers from before do not count; null: those of thirty days do. */
  readonly since: Date | null;
  /** Of the work this is for, as the trail names it. */
  readonly requestId: string;
  readonly signal?: AbortSignal;
}

export interface Found {
  readonly lookUp: LookUp;
  /** When the registry said it. */
  readonly at: Date;
}

interface KeptRow {
  readonly outcome: 'found' | 'absent' | 'elsewhere';
  readonly work: Work | null;
  readonly checked_at: Date;
}

/** What registries of science know of an identifier, each answer kept for its tenant for thirty days. */
@Injectable()
export class ReferenceLookup {
  constructor(
    private readonly db: Db,
    @Inject(LOOK_AT) private readonly lookAt: LookAt | null,
  ) {}

  /** False: this install asks nobody, and every reference stays unresolved. */
  get isOn(): boolean {
    return this.lookAt !== null;
  }

  /** Opens no transaction while a registry is asked. Rejects only when `signal` says so, or the database does. */
  async find(question: Question): Promise<Found> {
    if (this.lookAt === null) throw new Error('nobody is asked for references here');
    const { tenantId, kind, requestId, since, signal } = question;
    const scope = systemScope(tenantId, 'references', requestId);
    // a DOI is the same in either case
    const id = kind === 'doi' ? question.id.toLowerCase() : question.id;
    const kept = await this.db.runAs(scope, (tx) =>
      tx.one<KeptRow>(
        `select outcome, work, checked_at from resolved_references
          where kind = $1 and ref_id = $2 and checked_at > clock_timestamp() - $3 * interval '1 day' 
            and ($4::timestamptz is null or checked_at >= $4)`,
        [kind, id, KEPT_DAYS, since],
      ),
    );
    if (kept !== null) return { lookUp: toLookUp(kept), at: kept.checked_at };
    const lookUp = await this.lookAt(kind, id, signal);
    if (lookUp.outcome === 'silent') return { lookUp, at: new Date() };
    const [stored] = await this.db.runAs(scope, (tx) =>
      tx.query<{ readonly checked_at: Date }>(
        `insert into resolved_references (kind, ref_id, outcome, work) values ($1, $2, $3, $4)
         on conflict on constraint resolved_references_once_key do update
            set outcome = excluded.outcome, work = excluded.work, checked_at = excluded.checked_at
         returning checked_at`,
        [kind, id, lookUp.outcome, lookUp.outcome === 'found' ? JSON.stringify(lookUp.work) : null],
      ),
    );
    return { lookUp, at: stored?.checked_at ?? new Date() };
  }
}

function toLookUp({ outcome, work }: KeptRow): LookUp {
  if (outcome !== 'found') return { outcome };
  if (work === null) throw new Error('a found reference has no work');
  return { outcome, work };
}

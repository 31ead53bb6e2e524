import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type OnModuleInit,
  StreamableFile,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, from, mergeMap, type Observable } from 'rxjs';
import type { TenantId } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { type AccessGrant, type Person, type Scope, systemScope } from '#kernel/scope.js';
import { LiveGrants } from '#platform/auth/live-grants.js';
import { LiveSessions } from '#platform/auth/live-sessions.js';
import { AuditDb } from '#platform/db/audit-db.js';
import { Db } from '#platform/db/db.js';
import { type Around, Arounds } from '#platform/http/arounds.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { toProblem } from '#platform/http/to-problem.js';
import { cutOffWhen } from './cut-off.js';
import { type SeenRow, seenRows } from './seen-rows.js';

/** How often a stream that runs under a grant is held against it. */
const CHECK_MS = 1_000;

/** A request under a grant. */
interface Lent {
  readonly scope: Scope;
  readonly tenantId: TenantId;
  readonly person: Person;
  readonly grant: AccessGrant;
}

/**
 * Nothing leaves under an access grant before the tenant's trail says, row by row, what it shows. When that cannot be
 * stored, the answer is not given. What streams is cut off when the grant or the session ends.
 */
@Injectable()
export class GrantTrailInterceptor implements Around, OnModuleInit {
  constructor(
    private readonly auditDb: AuditDb,
    private readonly db: Db,
    private readonly grants: LiveGrants,
    private readonly sessions: LiveSessions,
    @Inject(LOGGER) private readonly log: Logger,
    private readonly arounds: Arounds,
  ) {}

  onModuleInit(): void {
    this.arounds.add(this);
  }

  concerns({ scope }: FastifyRequest): boolean {
    return lentOf(scope) !== null;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const lent = lentOf(request.scope);
    if (lent === null) return next.handle();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      mergeMap(async (view: unknown) => {
        const stream = view instanceof StreamableFile ? view : null;
        const rows = seenRows(stream === null ? view : null, nounOf(request), addressedBy(request));
        await this.note(lent, request, rows, reply.statusCode).catch((error: unknown) => {
          stream?.getStream().destroy();
          throw error;
        });
        if (stream !== null) this.watch(lent, stream);
        return view;
      }),
      catchError((error: unknown) => from(this.noteFailure(lent, request, error))),
    );
  }

  /** A refusal, too, tells something: it is noted like an answer, and then given. */
  private async noteFailure(lent: Lent, request: FastifyRequest, error: unknown): Promise<never> {
    if (error instanceof NotNoted) throw error.answer;
    const rows = seenRows(null, nounOf(request), addressedBy(request));
    await this.note(lent, request, rows, toProblem(error).status).catch((failed: unknown) => {
      throw failed instanceof NotNoted ? failed.answer : failed;
    });
    throw error;
  }

  /** @throws NotNoted when the trail did not take the lines */
  private async note(
    lent: Lent,
    request: FastifyRequest,
    rows: readonly SeenRow[],
    status: number,
  ): Promise<void> {
    const { scope, person, grant, tenantId } = lent;
    const line = {
      tenantId,
      operation: 'read',
      userId: person.userId,
      decision: scope.decision,
      trustScore: scope.trustScore,
      at: new Date(),
      metadata: {
        grant_id: grant.id,
        request_id: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status,
        ip: request.ip,
      },
    };
    try {
      await this.auditDb.append(
        rows.map(({ type, id }) => ({ ...line, resourceType: type, resourceId: id })),
      );
      await this.noteFirstUse(lent);
    } catch (err) {
      this.log.error({ request_id: request.id, grant_id: grant.id, err }, 'access was not noted');
      throw new NotNoted();
    }
  }

  /** Under the tenant's own context: a grant writes nothing. */
  private async noteFirstUse({ tenantId, grant, scope }: Lent): Promise<void> {
    await this.db.runAs(systemScope(tenantId, 'access-grants', scope.requestId), (tx) =>
      tx.change(
        'update access_grants set first_used_at = now() where id = $1 and first_used_at is null returning id',
        [grant.id],
      ),
    );
  }

  private watch({ grant, person }: Lent, stream: StreamableFile): void {
    const stands = async () =>
      (await this.grants.stands(grant, person)) &&
      person.sessionId !== null &&
      (await this.sessions.find(person.sessionId)) !== null;
    cutOffWhen(stream.getStream(), stands, CHECK_MS);
  }
}

/** The trail did not take what was to be shown: it is not shown. */
class NotNoted extends Error {
  readonly answer = problem('service.unavailable', { retryAfterSeconds: 2 });
}

function lentOf(scope: Scope | undefined): Lent | null {
  if (scope?.actor.kind !== 'user' || scope.tenantId === null) return null;
  const { actor: person, tenantId } = scope;
  return person.grant === undefined ? null : { scope, tenantId, person, grant: person.grant };
}

/** The plural a route's permission begins with. */
function nounOf({ permission }: FastifyRequest): string {
  return permission?.split(':', 1)[0] ?? 'request';
}

function addressedBy({ params }: FastifyRequest): unknown {
  return typeof params === 'object' && params !== null && 'id' in params ? params.id : undefined;
}

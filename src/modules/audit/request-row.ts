import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTenantId, isUuid, NOBODY_ID, PLATFORM_TENANT_ID } from '#kernel/ids.js';
import type { ApiKey, KeyRefusal } from '#platform/auth/api-key.js';
import type { AuditRow } from './audit-row.js';

/**
 * What the trail has to say of an answered request, or null: a request without credentials is nobody's, and a change
 * is told by the database in the transaction that makes it.
 */
export function auditRowOf(
  request: FastifyRequest,
  reply: FastifyReply,
  at: Date,
): AuditRow | null {
  const { scope, permission, apiKey, keyRefusal } = request;
  if (keyRefusal !== undefined) return rowOfRefusedKey(keyRefusal, request, reply, at);
  if (scope?.actor.kind !== 'user' || permission === undefined) return null;
  const { grant } = scope.actor;
  // what was let through under an access grant was told before it was answered
  if (grant !== undefined && scope.decision === 'allow') return null;
  const refused = reply.statusCode === 403;
  if (!refused && request.method !== 'GET' && request.method !== 'HEAD') return null;
  if (!refused && permission === 'delivery:read' && isPublicReader(apiKey)) return null;
  const tenantId = scope.tenantId ?? PLATFORM_TENANT_ID;
  if (!isTenantId(tenantId)) return null;
  // a rule about the row (one's own post, the stage of a review) refuses after the role was let through
  const decision = refused && scope.decision === 'allow' ? 'deny:rule' : scope.decision;
  return {
    tenantId,
    operation: refused ? 'access' : 'read',
    resourceType: singular(permission.slice(0, permission.indexOf(':'))),
    resourceId: request.readId ?? idOf(request.params),
    userId: scope.actor.userId,
    decision,
    trustScore: scope.trustScore,
    at,
    metadata: {
      ...metadataOf(request, reply, scope.actor.keyId),
      ...(grant === undefined ? {} : { grant_id: grant.id }),
    },
  };
}

/** A key with the right secret that ended, or is used from elsewhere: its tenant must be able to see that. */
function rowOfRefusedKey(
  { key, objection }: KeyRefusal,
  request: FastifyRequest,
  reply: FastifyReply,
  at: Date,
): AuditRow {
  return {
    tenantId: key.tenantId,
    operation: 'access',
    resourceType: 'api_key',
    resourceId: key.id,
    userId: key.serviceUserId,
    decision: `deny:key_${objection}`,
    trustScore: 0,
    at,
    metadata: metadataOf(request, reply, key.id),
  };
}

/** Whoever reads with a key what everybody may read leaves no more of a trail than everybody. */
function isPublicReader(key: ApiKey | undefined): boolean {
  return key?.levels.every((level) => level === 'public') ?? false;
}

function metadataOf(
  request: FastifyRequest,
  reply: FastifyReply,
  keyId: string | undefined,
): AuditRow['metadata'] {
  return {
    request_id: request.id,
    method: request.method,
    route: request.routeOptions.url ?? 'none',
    status: reply.statusCode,
    ip: request.ip,
    ...(keyId === undefined ? {} : { key_id: keyId }),
  };
}

/** Reads are found beside the changes of the same thing, which the database calls `post`, `category`, `user`. */
function singular(noun: string): string {
  if (noun === 'delivery') return 'publication';
  return noun.replace(/ies$/, 'y').replace(/([^isu])s$/, '$1');
}

function idOf(params: unknown): string {
  if (typeof params !== 'object' || params === null || !('id' in params)) return NOBODY_ID;
  return isUuid(params.id) ? params.id : NOBODY_ID;
}

import { isUuid } from '#kernel/ids.js';
import type { Scope } from '#kernel/scope.js';

/**
 * BEGIN and the scope's settings in one message. The settings are transaction-local: they end with the transaction and
 * never reach the next user of the connection. SET takes no parameters, so every value is checked before it is
 * written into the text.
 */
export function beginSql(scope: Scope): string {
  const { actor } = scope;
  const settings: [name: string, value: string][] = [
    ['app.tenant_id', uuidOrEmpty(scope.tenantId)],
    ['app.actor_id', actor.kind === 'user' ? uuidOrEmpty(actor.userId) : ''],
    ['app.actor_name', plain(actorName(scope))],
    ['app.request_id', plain(scope.requestId)],
    ['app.decision', plain(scope.decision)],
    ['app.trust_score', String(Math.trunc(scope.trustScore))],
  ];
  if (actor.kind === 'user' && actor.role === 'platform_admin' && scope.tenantId === null) {
    settings.push(['app.platform', 'on']);
  }
  return `begin; ${settings.map(([name, value]) => `set local ${name} = '${value}'`).join('; ')}`;
}

function actorName({ actor }: Scope): string {
  return actor.kind === 'user' ? actor.role : actor.name;
}

function uuidOrEmpty(value: string | null): string {
  if (value === null) return '';
  if (!isUuid(value)) throw new Error('a scope was given an id that is no UUID');
  return value;
}

/** Keeps what may stand in an id, a role or a request id; nothing of it can end a literal. */
function plain(value: string): string {
  return value.replace(/[^A-Za-z0-9._:-]/g, '_').slice(0, 128);
}

import { textAt } from './json.js';
import { makePlatformAdmin, type Person, type Tenant } from './people.js';
import type { Answer, Call, Method, TestApp } from './test-app.js';

export interface Request {
  readonly scope?: readonly string[];
  readonly minutes?: number;
}

/** What an administrator of the install asks of a tenant; gives the grant's id. */
export async function requestAccess(
  app: TestApp,
  admin: Person,
  tenant: Tenant,
  { scope = ['posts'], minutes = 60 }: Request = {},
): Promise<string> {
  const asked = await app.call('POST', '/v1/access-grants', {
    token: admin.token,
    body: { tenant_id: tenant.id, reason: 'Incidente 4711: artigo não abre', scope, minutes },
  });
  return textAt(asked.body, 'id');
}

export async function decide(
  app: TestApp,
  administrator: Person,
  grantId: string,
  what: 'approve' | 'refuse' | 'revoke',
): Promise<Answer> {
  return app.call('POST', `/v1/tenant/access-grants/${grantId}/${what}`, {
    token: administrator.token,
  });
}

/** Somebody of the install whom the tenant let in. */
export interface Guest {
  readonly admin: Person;
  readonly grantId: string;
  readonly call: (method: Method, path: string, call?: Call) => Promise<Answer>;
}

export async function letIn(
  app: TestApp,
  tenant: Tenant,
  administrator: Person,
  request: Request = {},
): Promise<Guest> {
  const admin = await makePlatformAdmin(app);
  const grantId = await requestAccess(app, admin, tenant, request);
  const approved = await decide(app, administrator, grantId, 'approve');
  if (approved.status !== 200) throw new Error(`approve answered ${approved.text}`);
  return { admin, grantId, call: callUnder(app, admin, grantId) };
}

/** Calls with a grant's header. */
export function callUnder(app: TestApp, admin: Person, grantId: string): Guest['call'] {
  return (method, path, call = {}) =>
    app.call(method, path, {
      ...call,
      token: admin.token,
      headers: { ...call.headers, 'x-access-grant': grantId },
    });
}

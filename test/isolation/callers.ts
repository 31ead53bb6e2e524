import { KEY_SCOPES } from '#kernel/key-scopes.js';
import { GRANT_SCOPES } from '#kernel/permissions.js';
import { letIn } from '../support/access.js';
import { makeKey } from '../support/keys.js';
import { makePlatformAdmin } from '../support/people.js';
import type { TestApp } from '../support/test-app.js';
import type { FullTenant } from './two-tenants.js';

/** Somebody who asks, and the headers he asks with. */
export interface Caller {
  /** `A administrator`; what stands before the blank is whose eyes they are. */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The people of a tenant who between them may do everything that can be done in it, and its key with every scope. */
export function peopleOf(side: 'A' | 'B', tenant: FullTenant): readonly Caller[] {
  const people = [tenant.administrator, tenant.officer, tenant.reviewer, tenant.author];
  return [
    ...people.map(({ role, token }) => ({ name: `${side} ${role}`, headers: bearer(token) })),
    { name: `${side} API key`, headers: bearer(tenant.apiKey.key) },
  ];
}

/** Who asked B to be let in, and sees what became of that. */
export function askerOf(tenant: FullTenant): Caller {
  return { name: 'platform admin who asked', headers: bearer(tenant.guest.token) };
}

/**
 * Everybody who must learn nothing of B: the people of A, who holds no credentials, who runs the install, whom A let in
 * to see all that can be seen, and a key of A's with every scope there is.
 */
export async function strangersTo(app: TestApp, a: FullTenant): Promise<readonly Caller[]> {
  const platformAdmin = await makePlatformAdmin(app);
  const { admin, grantId } = await letIn(app, a.tenant, a.administrator, { scope: GRANT_SCOPES });
  const key = await makeKey(app, a.administrator, KEY_SCOPES);
  const guest = { ...bearer(admin.token), 'x-access-grant': grantId };
  return [
    ...peopleOf('A', a),
    { name: 'A guest', headers: guest },
    { name: 'A key', headers: bearer(key.key) },
    { name: 'nobody', headers: {} },
    { name: 'platform admin', headers: bearer(platformAdmin.token) },
  ];
}

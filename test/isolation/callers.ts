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

/** The people of a tenant who between them may do everything that can be done in it. */
export function peopleOf(side: 'A' | 'B', tenant: FullTenant): readonly Caller[] {
  return [tenant.administrator, tenant.officer, tenant.reviewer, tenant.author].map(
    ({ role, token }) => ({ name: `${side} ${role}`, headers: bearer(token) }),
  );
}

/** Everybody who must learn nothing of B: the people of A, who holds no credentials, and who runs the install. */
export async function strangersTo(app: TestApp, a: FullTenant): Promise<readonly Caller[]> {
  const platformAdmin = await makePlatformAdmin(app);
  return [
    ...peopleOf('A', a),
    { name: 'nobody', headers: {} },
    { name: 'platform admin', headers: bearer(platformAdmin.token) },
  ];
}

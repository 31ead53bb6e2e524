import type { TenantId } from '#kernel/ids.js';
import type { Person } from '#kernel/scope.js';

/** Who stands behind the credentials of a request. */
export type Caller = Omit<Person, 'kind'> & { readonly tenantId: TenantId | null };

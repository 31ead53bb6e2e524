import { asOwner, type OwnerConfig } from './as-owner.js';

export interface SetUpTenant {
  readonly slug: string;
  readonly name: string;
}

/** Makes the tenants that are not there, all of them or none; marked as being filled. Nobody is invited. */
export async function setUpTenants(
  config: OwnerConfig,
  tenants: readonly SetUpTenant[],
): Promise<void> {
  await asOwner(config, async (owner) => {
    for (const { slug, name } of tenants) {
      await owner.query('select app.set_up_tenant($1, $2)', [slug, name]);
    }
  });
}

import type { DemoDoor } from '#platform/http/pages/landing-page.js';
import { DEMO_PASSWORD, DEMO_TENANTS, PLATFORM_ADMIN_EMAIL } from './demo-data.js';

/** The log-ins that the front page of a demo install shows. */
export function demoDoor(): DemoDoor {
  return {
    password: DEMO_PASSWORD,
    platformAdmin: PLATFORM_ADMIN_EMAIL,
    tenants: DEMO_TENANTS.map(({ slug, name }) => ({ slug, name })),
  };
}

import { KEY_PERMISSIONS, type Permission } from './permissions.js';

/**
 * The compliance levels a key may be given to read. `phi` is none of them: a patient's data are shown to people who sign
 * in and whose name then stands in the trail, never to a secret that programs pass around.
 */
export const DELIVERY_LEVELS = ['public', 'professional', 'restricted'] as const;
export type DeliveryLevel = (typeof DELIVERY_LEVELS)[number];

const DELIVERY = 'delivery:';

/** Everything an API key can be given; the database holds the same list. */
export const KEY_SCOPES = [
  'delivery:public',
  'delivery:professional',
  'delivery:restricted',
  ...KEY_PERMISSIONS,
] as const satisfies readonly (`${typeof DELIVERY}${DeliveryLevel}` | Permission)[];
export type KeyScope = (typeof KEY_SCOPES)[number];

/** The levels that scopes name, in the order of DELIVERY_LEVELS. */
export function levelsOf(scopes: readonly string[]): readonly DeliveryLevel[] {
  return DELIVERY_LEVELS.filter((level) => scopes.includes(`${DELIVERY}${level}`));
}

/** What scopes allow: those of the permission table, and delivery where a level is named. */
export function permissionsOf(scopes: readonly string[]): readonly Permission[] {
  const named: readonly Permission[] = KEY_PERMISSIONS.filter((name) => scopes.includes(name));
  return levelsOf(scopes).length > 0 ? [...named, 'delivery:read'] : named;
}

/** Which of the scopes somebody with these permissions cannot hand on, since he has not got them himself. */
export function beyond(
  scopes: readonly KeyScope[],
  permissions: readonly Permission[],
): KeyScope[] {
  // who reads every post of the tenant reads what is delivered of them
  const own = permissions.includes('posts:read') ? [...permissions, 'delivery:read'] : permissions;
  return scopes.filter((scope) => !permissionsOf([scope]).every((name) => own.includes(name)));
}

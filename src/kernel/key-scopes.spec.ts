import { beyond, KEY_SCOPES, levelsOf, permissionsOf } from './key-scopes.js';
import { KEY_PERMISSIONS, type Permission, PERMISSIONS, ROLE_PERMISSIONS } from './permissions.js';

describe('the scopes of a key', () => {
  it('name the levels it reads, each by itself', () => {
    expect(levelsOf(['delivery:restricted', 'posts:read', 'delivery:public'])).toEqual([
      'public',
      'restricted',
    ]);
    expect(levelsOf(['delivery:phi', 'delivery:', 'restricted'])).toEqual([]);
  });

  it('allow what they name and delivery where they name a level', () => {
    expect(permissionsOf(['posts:read'])).toEqual(['posts:read']);
    expect(permissionsOf(['delivery:professional'])).toEqual(['delivery:read']);
    expect(
      permissionsOf(['posts:publish', 'users:manage', 'delivery:read', 'profile:read']),
    ).toEqual([]);
  });

  it('never reach what only people may', () => {
    const never: readonly Permission[] = PERMISSIONS.filter((name) =>
      /publish|review|submit|delete|manage|_any|^users|^audit|^profile|^queue/.test(name),
    );
    expect(never.length).toBeGreaterThan(12);
    expect(never.filter((name) => permissionsOf(KEY_SCOPES).includes(name))).toEqual([]);
    expect(never.filter((name) => ROLE_PERMISSIONS.service.includes(name))).toEqual([]);
  });

  it('are all an administrator’s to give, and nobody’s who lacks them', () => {
    expect(beyond(KEY_SCOPES, ROLE_PERMISSIONS.administrator)).toEqual([]);
    expect(beyond(KEY_SCOPES, ROLE_PERMISSIONS.platform_admin)).toEqual(KEY_SCOPES);
    expect(beyond(KEY_SCOPES, [])).toEqual(KEY_SCOPES);
    const given = beyond(
      ['posts:create', 'posts:read', 'delivery:public'],
      ROLE_PERMISSIONS.subscriber,
    );
    expect(given).toEqual(['posts:create']);
    expect(KEY_PERMISSIONS.length + 3).toBe(KEY_SCOPES.length);
  });
});

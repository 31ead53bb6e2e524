import { roleHas } from '#kernel/permissions.js';
import type { Person } from '#platform/auth/current-person.js';
import type { MediaEntity } from './media.entity.js';

type Guarded = Pick<MediaEntity, 'uploaded_by_id' | 'contains_phi' | 'access_level'>;

/** One's own uploads, and everybody's for those who keep the tenant's files. */
export function mayChange({ userId, role }: Person, { uploaded_by_id: owner }: Guarded): boolean {
  return owner === userId || roleHas(role, 'media:manage');
}

/** Files with a patient's data and restricted ones are shown to those who edit everything, and to their uploader. */
export function mayReadContent({ userId, role }: Person, file: Guarded): boolean {
  const open = file.contains_phi !== true && file.access_level !== 'restricted';
  const judges = roleHas(role, 'posts:update_any') || roleHas(role, 'posts:review');
  return open || judges || file.uploaded_by_id === userId;
}

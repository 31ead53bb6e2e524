import { actorMay, type Person } from '#kernel/scope.js';
import type { MediaEntity } from './media.entity.js';

type Guarded = Pick<MediaEntity, 'uploaded_by_id' | 'contains_phi' | 'access_level'>;

/** One's own uploads, and everybody's for those who keep the tenant's files. */
export function mayChange(person: Person, { uploaded_by_id: owner }: Guarded): boolean {
  return owner === person.userId || actorMay(person, 'media:manage');
}

/** Files with a patient's data and restricted ones are shown to those who edit everything, and to their uploader. */
export function mayReadContent(person: Person, file: Guarded): boolean {
  const open = file.contains_phi !== true && file.access_level !== 'restricted';
  const judges = actorMay(person, 'posts:update_any') || actorMay(person, 'posts:review');
  return open || judges || file.uploaded_by_id === person.userId;
}

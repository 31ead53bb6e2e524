import { actorMay, type Person } from '#kernel/scope.js';
import type { MediaEntity } from './media.entity.js';

type Guarded = Pick<MediaEntity, 'uploaded_by_id' | 'contains_phi' | 'access_level'>;

/** One's own uploads, and everybody's for those who keep the tenant's files. */
export function mayChange(person: Person, { uploaded_by_id: owner }: Guarded): boolean {
  return owner === person.userId || actorMay(person, 'media:manage');
}

/** True for who sees every file of the tenant: those who edit or judge everything. */
export function seesEveryFile(person: Person): boolean {
  return actorMay(person, 'posts:update_any') || actorMay(person, 'posts:review');
}

/**
 * Files with a patient's data and restricted ones are shown to those who edit everything, and to their uploader; for
 * others they are not there, neither their bytes nor what is said of them. `visibleSql` says the same of a list.
 */
export function maySee(person: Person, file: Guarded): boolean {
  const open = file.contains_phi !== true && file.access_level !== 'restricted';
  return open || seesEveryFile(person) || file.uploaded_by_id === person.userId;
}

/** The rows of `media` that a person, given as a parameter (`$1`), may see; null for who sees all. */
export const visibleSql = (
  person: string,
) => `(${person}::uuid is null or uploaded_by_id = ${person}
    or (not coalesce(contains_phi, false) and access_level is distinct from 'restricted'))`;

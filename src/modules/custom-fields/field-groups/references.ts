import { actorMay } from '#kernel/scope.js';
import { requireScope } from '#platform/auth/current-person.js';
import type { Tx } from '#platform/db/tx.js';
import type { FieldFault } from '../field-types.js';
import type { Reference } from './value-check.js';

/** References with the place of the value they stand in. */
export interface PlacedReference {
  readonly pointer: string;
  readonly reference: Reference;
}

const MISSING = {
  post: 'não existe tal artigo / there is no such post',
  media: 'não existe tal arquivo / there is no such file',
} as const;

interface Found {
  readonly id: string;
  readonly is_image: boolean;
}

// What a person does not see is not there for him (`seenSql` of posts, which stand above this module): of others' posts what is published, of files what is open.
const FIND_SQL = `
  select p.id, false as is_image from posts p
   where p.id = any ($1::uuid[]) and p.deleted_at is null
     and ($3::uuid is null or p.author_id = $3 or $3 = any (p.author_ids)
       or exists (select 1 from publications u where u.post_id = p.id))
  union all
  select m.id, m.attachment_type = 'image' from media m
   where m.id = any ($2::uuid[])
     and ($3::uuid is null or m.uploaded_by_id = $3
       or (not coalesce(m.contains_phi, false) and m.access_level is distinct from 'restricted'))`;

/** References to what is not there, each with its place in the request. */
export async function missingReferences(
  tx: Tx,
  places: readonly PlacedReference[],
): Promise<readonly FieldFault[]> {
  if (places.length === 0) return [];
  const idsOf = (kind: Reference['kind']) => [
    ...new Set(places.flatMap(({ reference: r }) => (r.kind === kind ? r.ids : []))),
  ];
  const rows = await tx.query<Found>(FIND_SQL, [idsOf('post'), idsOf('media'), sight()]);
  const found = new Map(rows.map(({ id, is_image: isImage }) => [id, isImage]));
  return places.flatMap(({ pointer, reference }) =>
    reference.ids.flatMap((id, n): readonly FieldFault[] => {
      const isImage = found.get(id.toLowerCase());
      const path = reference.list ? `${pointer}/${n}` : pointer;
      if (isImage === undefined) {
        const what = reference.kind === 'post' ? 'post' : 'file';
        return [{ path, code: `${what}_not_found`, message: MISSING[reference.kind] }];
      }
      if (!reference.image || isImage) return [];
      return [
        {
          path,
          code: 'not_an_image',
          message: 'o arquivo não é uma imagem / the file is no image',
        },
      ];
    }),
  );
}

/** Null for those who see everything of their tenant. */
function sight(): string | null {
  const { actor } = requireScope();
  if (actor.kind !== 'user') return null;
  const seesAll = actorMay(actor, 'posts:update_any') || actorMay(actor, 'posts:review');
  return seesAll ? null : actor.userId;
}

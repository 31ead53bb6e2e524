import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { numberedSlugs, slugify } from '#kernel/slug.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { CreateTagDto } from './dto/create-tag.dto.js';
import type { ListTagsDto } from './dto/tag-queries.dto.js';
import type { UpdateTagDto } from './dto/update-tag.dto.js';
import { TagEntity } from './tag.entity.js';
import { TAG_COLUMNS, type TagRow, type TagView, toTagView } from './tag.view.js';

/** Leaves room in the column for a number. */
const MAX_MADE_SLUG = 90;
const SLUG_TRIES = 40;
/** As people look for a name: case and accents do not matter. */
const FOLDED = (name: string) => `(lower(public.unaccent(${name})) collate "C")`;

interface ListedRow extends TagRow {
  readonly folded: string;
}

/** The tenant's tags. Their count is the database's own. */
@Injectable()
export class TagsService {
  constructor(private readonly db: Db) {}

  /** By name. @throws Problem request.invalid_cursor */
  async list({ q, limit, cursor }: ListTagsDto): Promise<Page<TagView>> {
    const [folded = '', id = '00000000-0000-0000-0000-000000000000'] = readCursor(cursor);
    const rows = await this.db.read<ListedRow>(
      `select ${TAG_COLUMNS}, ${FOLDED('name')} as folded from tags
          where (${FOLDED('name')}, id) > ($1::text, $2::uuid)
            and ($3::text is null or position(${FOLDED('$3')} in ${FOLDED('name')}) > 0)
          order by ${FOLDED('name')}, id limit $4`,
      [folded, id, q ?? null, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [row.folded, row.id]);
    return { ...page, data: page.data.map(toTagView) };
  }

  /** @throws Problem tags.not_found */
  async get(id: string): Promise<TagView> {
    return this.db.run(async (tx) => toTagView(await readTag(tx, id)));
  }

  /** @throws Problem tags.slug_taken, tags.name_taken */
  async create(body: CreateTagDto): Promise<TagView> {
    return this.db.run(async (tx) => {
      const id =
        body.slug === undefined
          ? await insertWithFreeSlug(tx, body)
          : await insert(tx, body, body.slug);
      if (id === null) throw slugTaken();
      return toTagView(await readTag(tx, id));
    });
  }

  /** @throws Problem tags.not_found, tags.stale and what create throws */
  async update(id: string, version: number | null, changes: UpdateTagDto): Promise<TagView> {
    return this.db.run(async (tx) => {
      const tag = await lockTag(tx, id, version);
      if (Object.keys(changes).length > 0) {
        await tx.manager.update(TagEntity, { id, version: tag.version }, { ...changes });
      }
      return toTagView(await readTag(tx, id));
    });
  }
}

/** @throws Problem tags.not_found */
export async function readTag(tx: Tx, id: string, lock: '' | 'for update' = ''): Promise<TagRow> {
  const row = isUuid(id)
    ? await tx.one<TagRow>(`select ${TAG_COLUMNS} from tags where id = $1 ${lock}`, [id])
    : null;
  if (row === null) throw problem('tags.not_found');
  return row;
}

/**
 * Holds a tag until the transaction ends: what was checked stays true, and no post takes it meanwhile.
 * @throws Problem tags.not_found, tags.stale
 */
export async function lockTag(tx: Tx, id: string, version: number | null): Promise<TagRow> {
  const tag = await readTag(tx, id, 'for update');
  if (version !== null && version !== tag.version) throw problem('tags.stale');
  return tag;
}

function readCursor(cursor: string | undefined): readonly string[] {
  if (cursor === undefined) return [];
  const key = decodeCursor(cursor, 2);
  if (key === null || !isUuid(key[1]) || key[0]?.includes('\0') === true) {
    throw problem('request.invalid_cursor');
  }
  return key;
}

/** Names that fold to one slug are numbered; who loses a slug to another transaction looks again. */
async function insertWithFreeSlug(tx: Tx, body: CreateTagDto): Promise<string | null> {
  const base = slugify(body.name, MAX_MADE_SLUG) || `tag-${randomBytes(4).toString('hex')}`;
  for (let attempt = 0; attempt < SLUG_TRIES; attempt += 1) {
    const free = await tx.one<{ slug: string }>(
      `select c.slug from unnest($1::text[]) with ordinality c (slug, n)
        where not exists (select 1 from tags t where t.slug = c.slug) order by c.n limit 1`,
      [numberedSlugs(base, SLUG_TRIES)],
    );
    const id = free === null ? null : await insert(tx, body, free.slug);
    if (free === null || id !== null) return id;
  }
  return null;
}

/** The new tag's id, or null when the slug is taken. */
async function insert(tx: Tx, body: CreateTagDto, slug: string): Promise<string | null> {
  const row = await tx.one<{ id: string }>(
    `insert into tags (name, slug, description) values ($1, $2, $3)
     on conflict (tenant_id, slug) do nothing returning id`,
    [body.name, slug, body.description ?? null],
  );
  return row?.id ?? null;
}

function slugTaken() {
  const code = 'tags.slug_taken';
  return problem(code, {
    errors: [{ pointer: '/slug', message: 'Another tag has this slug', code }],
  });
}

import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { numberedSlugs, slugify } from '#kernel/slug.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { CategoryEntity } from './category.entity.js';
import {
  type CategoriesView,
  CATEGORY_COLUMNS,
  type CategoryRow,
  type CategoryView,
  toCategoryView,
  toTree,
} from './category.view.js';
import type { CreateCategoryDto } from './dto/create-category.dto.js';
import type { ListCategoriesDto } from './dto/list-categories.dto.js';
import type { UpdateCategoryDto } from './dto/update-category.dto.js';

/** The key of the lock that the database takes itself where a category gets a parent. */
const TREE_LOCK = 7204102;
/** Leaves room in the column for a number. */
const MAX_MADE_SLUG = 90;
const SLUG_TRIES = 40;

// Siblings by name as a reader looks for them: case and accents do not matter. A parent stands before its children.
const TREE_SQL = `
  with recursive tree as (
    select c.*, array[lower(public.unaccent(c.name)), c.id::text] as path from categories c where c.parent_id is null
    union all
    select c.*, t.path || array[lower(public.unaccent(c.name)), c.id::text]
      from categories c join tree t on c.parent_id = t.id
  )
  select ${CATEGORY_COLUMNS} from tree order by path`;

/** The tenant's categories. Level and count are the database's own. */
@Injectable()
export class CategoriesService {
  constructor(private readonly db: Db) {}

  /** All of them: nested below their parents, or in the same order in one list. */
  async list({ flat }: ListCategoriesDto): Promise<CategoriesView> {
    const rows = await this.db.run((tx) => tx.query<CategoryRow>(TREE_SQL));
    const data = rows.map(toCategoryView);
    return { data: flat === 'true' ? data : toTree(data), next_cursor: null };
  }

  /** @throws Problem categories.not_found */
  async get(id: string): Promise<CategoryView> {
    return this.db.run(async (tx) => toCategoryView(await find(tx, id, '')));
  }

  /** @throws Problem categories.slug_taken, categories.name_taken, categories.parent_not_found */
  async create(body: CreateCategoryDto): Promise<CategoryView> {
    return this.db.run(async (tx) => {
      await lockTree(tx);
      const id =
        body.slug === undefined
          ? await insertWithFreeSlug(tx, body)
          : await insert(tx, body, body.slug);
      if (id === null) throw slugTaken();
      return toCategoryView(await find(tx, id, ''));
    });
  }

  /** @throws Problem categories.not_found, categories.stale, categories.cycle and what create throws */
  async update(
    id: string,
    version: number | null,
    changes: UpdateCategoryDto,
  ): Promise<CategoryView> {
    return this.db.run(async (tx) => {
      await lockTree(tx);
      const category = await lock(tx, id, version);
      if (Object.keys(changes).length > 0) {
        await tx.manager.update(CategoryEntity, { id, version: category.version }, { ...changes });
      }
      return toCategoryView(await find(tx, id, ''));
    });
  }

  /**
   * Removes a category. What stood below it becomes a root, what was written in it has none.
   * @throws Problem categories.not_found, categories.stale
   */
  async remove(id: string, version: number | null): Promise<void> {
    await this.db.run(async (tx) => {
      await lockTree(tx);
      if (isUuid(id)) await lockPosts(tx, id);
      await lock(tx, id, version);
      await tx.change('delete from categories where id = $1 returning id', [id]);
    });
  }
}

async function find(tx: Tx, id: string, suffix: '' | 'for update'): Promise<CategoryRow> {
  const row = isUuid(id)
    ? await tx.one<CategoryRow>(
        `select ${CATEGORY_COLUMNS} from categories where id = $1 ${suffix}`,
        [id],
      )
    : null;
  if (row === null) throw problem('categories.not_found');
  return row;
}

/**
 * One change of a tenant's tree at a time, taken before any row: a child waits for its parent's row and a move for its
 * children's, so two changes that began with rows could wait for each other, or miss each other's levels.
 */
async function lockTree(tx: Tx): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1, hashtext(app.current_tenant()::text))', [
    TREE_LOCK,
  ]);
}

/**
 * The posts that a removal will change, before the category's row: who publishes holds his post and then waits for the
 * category, to count it.
 */
async function lockPosts(tx: Tx, id: string): Promise<void> {
  await tx.query(
    `select 1 from posts p
      where p.category_id = $1 or p.id in (select u.post_id from publications u where u.category_id = $1)
      order by p.id for update`,
    [id],
  );
}

/** Holds the row until the transaction ends, so that the version checked is the version changed. */
async function lock(tx: Tx, id: string, version: number | null): Promise<CategoryRow> {
  const row = await find(tx, id, 'for update');
  if (version !== null && version !== row.version) throw problem('categories.stale');
  return row;
}

/** Names that fold to one slug are numbered; who loses a slug to another transaction looks again. */
async function insertWithFreeSlug(tx: Tx, body: CreateCategoryDto): Promise<string | null> {
  const base = slugify(body.name, MAX_MADE_SLUG) || `category-${randomBytes(4).toString('hex')}`;
  for (let attempt = 0; attempt < SLUG_TRIES; attempt += 1) {
    const free = await tx.one<{ slug: string }>(
      `select c.slug from unnest($1::text[]) with ordinality c (slug, n)
        where not exists (select 1 from categories p where p.slug = c.slug) order by c.n limit 1`,
      [numberedSlugs(base, SLUG_TRIES)],
    );
    const id = free === null ? null : await insert(tx, body, free.slug);
    if (free === null || id !== null) return id;
  }
  return null;
}

/** The new category's id, or null when the slug is taken. */
async function insert(tx: Tx, body: CreateCategoryDto, slug: string): Promise<string | null> {
  const row = await tx.one<{ id: string }>(
    `insert into categories (name, slug, description, parent_id, medical_specialty, compliance_required,
       crm_validation_required)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (slug, tenant_id) do nothing returning id`,
    [
      body.name,
      slug,
      body.description ?? null,
      body.parent_id ?? null,
      body.medical_specialty ?? null,
      body.compliance_required ?? false,
      body.crm_validation_required ?? false,
    ],
  );
  return row?.id ?? null;
}

function slugTaken() {
  const code = 'categories.slug_taken';
  return problem(code, {
    errors: [{ pointer: '/slug', message: 'Another category has this slug', code }],
  });
}

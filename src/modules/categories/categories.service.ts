import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { numberedSlugs, slugify } from '#kernel/slug.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { CategoryEntity } from './category.entity.js';
import { FILING_LOCK, lockBranch, lockCategory, lockTree } from './category-locks.js';
import { readCategory, TREE_SQL } from './category-queries.js';
import {
  type CategoriesView,
  type CategoryRow,
  type CategoryView,
  toCategoryView,
  toTree,
} from './category.view.js';
import type { CreateCategoryDto } from './dto/create-category.dto.js';
import type { ListCategoriesDto } from './dto/list-categories.dto.js';
import type { UpdateCategoryDto } from './dto/update-category.dto.js';

/** Leaves room in the column for a number. */
const MAX_MADE_SLUG = 90;
const SLUG_TRIES = 40;

/** Fields whose change reaches what stands below, and the posts in it. */
const OF_THE_BRANCH = [
  'parent_id',
  'medical_specialty',
  'compliance_required',
  'crm_validation_required',
] as const;

/** The tenant's categories. Level and count are the database's own. */
@Injectable()
export class CategoriesService {
  constructor(private readonly db: Db) {}

  /** All of them: nested below their parents, or in the same order in one list. */
  async list({ flat }: ListCategoriesDto): Promise<CategoriesView> {
    const rows = await this.db.read<CategoryRow>(TREE_SQL);
    const data = rows.map(toCategoryView);
    return { data: flat === 'true' ? data : toTree(data), next_cursor: null };
  }

  /** @throws Problem categories.not_found */
  async get(id: string): Promise<CategoryView> {
    return this.db.run(async (tx) => toCategoryView(await readCategory(tx, id)));
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
      return toCategoryView(await readCategory(tx, id));
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
      const wide = OF_THE_BRANCH.some((field) => changes[field] !== undefined);
      if (wide && isUuid(id)) await lockBranch(tx, id, []);
      const category = await lockCategory(tx, id, version);
      if (Object.keys(changes).length > 0) {
        await tx.manager.update(CategoryEntity, { id, version: category.version }, { ...changes });
      }
      return toCategoryView(await readCategory(tx, id));
    });
  }
}

/**
 * For who gives a post other categories, before he holds the post: no category changes what it asks until he is done.
 * The database takes the lock too, but only when the post is held already.
 */
export async function shareFiling(tx: Tx): Promise<void> {
  await tx.query('select pg_advisory_xact_lock_shared($1, hashtext(app.current_tenant()::text))', [
    FILING_LOCK,
  ]);
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

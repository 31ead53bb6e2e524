import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { currentPerson } from '#platform/auth/current-person.js';
import { roleHas } from '#kernel/permissions.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { CreatePostDto } from './dto/create-post.dto.js';
import type { UpdatePostDto } from './dto/update-post.dto.js';
import { PostEntity } from './post.entity.js';
import { slugify } from './post-slug.js';
import type { PostView } from './post.view.js';
import { assertMayChange, PostsService } from './posts.service.js';

const SLUG_TRIES = 40;

/** Creates, changes, trashes and restores posts. Versions and revisions are numbered by the database. */
@Injectable()
export class PostWriter {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
  ) {}

  /** @throws Problem posts.slug_taken, posts.category_not_found, posts.author_not_found, posts.disclaimer_required */
  async create(body: CreatePostDto): Promise<PostView> {
    const { slug, ...fields } = body;
    const authorId = authorOf(body);
    return this.db.run(async (tx) => {
      const id =
        slug === undefined
          ? await insertWithFreeSlug(tx, fields, authorId)
          : await insertPost(tx, fields, authorId, slug);
      if (id === null) throw slugTaken();
      return this.posts.read(tx, id);
    });
  }

  /** @throws Problem posts.not_found, posts.stale, policy.forbidden and what create throws */
  async update(postId: string, version: number | null, changes: UpdatePostDto): Promise<PostView> {
    if (changes.author_id !== undefined) authorOf(changes);
    return this.db.run(async (tx) => {
      const post = await this.posts.lockPost(tx, postId);
      assertMayChange(post);
      assertVersion(post.version, version);
      if (Object.keys(changes).length > 0) {
        await tx.manager.update(PostEntity, { id: postId }, { ...changes });
      }
      return this.posts.read(tx, postId);
    });
  }

  /** Puts a post into the trash, which takes it from the public too, and frees its slug. */
  async remove(postId: string, version: number | null): Promise<void> {
    await this.db.run(async (tx) => {
      const post = await this.posts.lockPost(tx, postId);
      assertMayChange(post, 'posts:delete_any');
      assertVersion(post.version, version);
      await tx.change(
        `update posts set status = 'trash', deleted_at = now(), scheduled_at = null, scheduled_revision = null,
                slug = left(slug, 230) || '-trashed-' || wp_id
          where id = $1`,
        [postId],
      );
    });
  }

  /** Takes a post out of the trash as a draft, under its old slug where that is still free. */
  async restore(postId: string): Promise<PostView> {
    return this.db.run(async (tx) => {
      const trashed = isUuid(postId)
        ? await tx.one<{ author_id: string; slug: string; wp_id: number }>(
            `select author_id, slug, wp_id from posts where id = $1 and status = 'trash' for update`,
            [postId],
          )
        : null;
      if (trashed === null) throw problem('posts.not_found');
      assertMayChange(trashed);
      const old = trashed.slug.replace(`-trashed-${trashed.wp_id}`, '');
      const slug = await firstFreeSlug(tx, old);
      await tx.change(`update posts set status = 'draft', deleted_at = null, slug = $2 where id = $1`, [
        postId,
        slug,
      ]);
      return this.posts.read(tx, postId);
    });
  }
}

type Fields = Omit<CreatePostDto, 'slug'>;

async function insertWithFreeSlug(tx: Tx, fields: Fields, authorId: string): Promise<string | null> {
  const base = slugify(fields.title) || `post-${randomBytes(4).toString('hex')}`;
  for (let attempt = 0; attempt < SLUG_TRIES; attempt += 1) {
    // somebody may take the slug between the look and the insert: then the next one is looked for
    const id = await insertPost(tx, fields, authorId, await firstFreeSlug(tx, base));
    if (id !== null) return id;
  }
  return insertPost(tx, fields, authorId, `${base}-${randomBytes(6).toString('hex')}`);
}

/** The slug itself, or with the first number from 2 on that nobody has, as WordPress numbers them. */
async function firstFreeSlug(tx: Tx, base: string): Promise<string> {
  const numbered = Array.from({ length: SLUG_TRIES }, (_, n) => (n === 0 ? base : `${base}-${n + 1}`));
  const free = await tx.one<{ slug: string }>(
    `select c.slug from unnest($1::text[]) with ordinality c (slug, n)
      where not exists (select 1 from posts p where p.slug = c.slug) order by c.n limit 1`,
    [numbered],
  );
  return free?.slug ?? `${base}-${randomBytes(6).toString('hex')}`;
}

/** The new post's id, or null when the slug is taken. */
async function insertPost(tx: Tx, fields: Fields, authorId: string, slug: string): Promise<string | null> {
  const row = await tx.one<{ id: string }>(
    `insert into posts (title, content, slug, author_id, excerpt, post_type, comment_status, ping_status, category_id,
       medical_category, compliance_level, medical_disclaimer, meta_description, meta_keywords)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (slug, tenant_id) do nothing returning id`,
    [
      fields.title,
      fields.content,
      slug,
      authorId,
      fields.excerpt ?? null,
      fields.post_type ?? 'post',
      fields.comment_status ?? 'open',
      fields.ping_status ?? 'open',
      fields.category_id ?? null,
      fields.medical_category ?? null,
      fields.compliance_level ?? 'public',
      fields.medical_disclaimer ?? null,
      fields.meta_description ?? null,
      fields.meta_keywords ?? null,
    ],
  );
  return row?.id ?? null;
}

/** The caller, or whom he names if he may write in others' names. */
function authorOf({ author_id: named }: { readonly author_id?: string }): string {
  const { userId, role } = currentPerson();
  if (named === undefined || named === userId) return userId;
  if (!roleHas(role, 'posts:update_any')) {
    throw problem('policy.forbidden', { detail: 'Only who may change every post names another author.' });
  }
  return named;
}

function assertVersion(current: number, wanted: number | null): void {
  if (wanted !== null && wanted !== current) throw problem('posts.stale');
}

function slugTaken() {
  return problem('posts.slug_taken', {
    errors: [{ pointer: '/slug', message: 'Another post has this slug', code: 'posts.slug_taken' }],
  });
}

import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { actorMay } from '#kernel/scope.js';
import { numberedSlugs } from '#kernel/slug.js';
import { shareFiling } from '#modules/categories/categories.service.js';
import { CustomFieldsService } from '#modules/custom-fields/custom-fields.service.js';
import { currentPerson } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { CreatePostDto } from './dto/create-post.dto.js';
import type { UpdatePostDto } from './dto/update-post.dto.js';
import { mustBeOwnOr, sightOf } from './post-access.js';
import { PostEntity } from './post.entity.js';
import { slugOfTitle, trashedSlug } from './post-slug.js';
import { readyChange, type ReadyText, readyText } from './post-text.js';
import type { PostView } from './post.view.js';
import { assertMayChange, type LockedPost, PostsService } from './posts.service.js';

const SLUG_TRIES = 40;

interface TrashedPost {
  readonly author_id: string;
  readonly post_type: string;
  readonly slug: string;
}

/** Creates, changes, trashes and restores posts. Versions and revisions are numbered by the database. */
@Injectable()
export class PostWriter {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
    private readonly fields: CustomFieldsService,
  ) {}

  /**
   * Stores a draft with its custom fields.
   * @throws Problem posts.slug_taken, posts.category_not_found, posts.author_not_found, posts.disclaimer_required,
   *   custom_fields.invalid_value, custom_fields.required, policy.forbidden for another's name
   */
  async create(body: CreatePostDto): Promise<PostView> {
    return this.db.run(async (tx) => {
      const text = await readyText(tx, body.content, null);
      const draft = { ...body, ...text, author_id: await authorOf(tx, body.author_id) };
      const id = await this.newPostWithFields(tx, draft);
      if (body.slug === undefined) await insertWithFreeSlug(tx, id, draft);
      else if (!(await insertPost(tx, id, draft, body.slug))) throw slugTaken();
      return this.posts.read(tx, id);
    });
  }

  /** @throws Problem posts.not_found, posts.stale, policy.forbidden and what create throws */
  async update(postId: string, version: number | null, changes: UpdatePostDto): Promise<PostView> {
    return this.db.run(async (tx) => {
      if (changes.category_id !== undefined) await shareFiling(tx);
      const post = await this.lock(tx, postId, version, assertMayChange);
      const { author_id: named } = changes;
      if (named !== undefined && named !== post.author_id) await authorOf(tx, named);
      if (Object.keys(changes).length > 0) {
        const text = await readyChange(tx, postId, changes.content);
        await tx.manager.update(
          PostEntity,
          { id: postId, version: post.version },
          { ...changes, ...text },
        );
      }
      return this.posts.read(tx, postId);
    });
  }

  /**
   * Puts a post into the trash, which takes it from the public too, and frees its slug.
   * @throws Problem posts.not_found, posts.stale, policy.forbidden
   */
  async remove(postId: string, version: number | null): Promise<void> {
    await this.db.run(async (tx) => {
      await this.lock(tx, postId, version, (post) => mustBeOwnOr(post, 'posts:delete_any'));
      const kept = await tx.one<{ slug: string; post_type: string; wp_id: number }>(
        'select slug, post_type, wp_id from posts where id = $1',
        [postId],
      );
      if (kept === null) throw problem('posts.not_found');
      await tx.change(
        `update posts set status = 'trash', deleted_at = now(), scheduled_at = null, scheduled_revision = null,
                slug = $2
          where id = $1 returning id`,
        [postId, await firstFreeSlug(tx, kept.post_type, trashedSlug(kept.slug, kept.wp_id))],
      );
    });
  }

  /**
   * Takes a post out of the trash as a draft, under its old slug where that is still free.
   * @throws Problem posts.not_found, policy.forbidden
   */
  async restore(postId: string): Promise<PostView> {
    return this.db.run(async (tx) => {
      // the trash changes no revision, so the last one still has the slug in full
      const trashed = isUuid(postId)
        ? await tx.one<TrashedPost>(
            `select p.author_id, p.post_type, r.snapshot ->> 'slug' as slug
               from posts p join post_revisions r on r.post_id = p.id and r.revision = p.revision
              where p.id = $1 and p.status = 'trash' and ($2::uuid is null or p.author_id = $2) for update of p`,
            [postId, sightOf()],
          )
        : null;
      if (trashed === null) throw problem('posts.not_found');
      assertMayChange(trashed);
      await tx.change(
        `update posts set status = 'draft', deleted_at = null, slug = $2 where id = $1 returning id`,
        [postId, await firstFreeSlug(tx, trashed.post_type, trashed.slug)],
      );
      return this.posts.read(tx, postId);
    });
  }

  /** Holds the row until the transaction ends, so that the version checked is the version changed. */
  private async lock(
    tx: Tx,
    postId: string,
    version: number | null,
    assertAllowed: (post: LockedPost) => void,
  ): Promise<LockedPost> {
    const post = await this.posts.lockPost(tx, postId);
    assertAllowed(post);
    if (version !== null && version !== post.version) throw problem('posts.stale');
    return post;
  }

  /**
   * The id of a post to be, whose fields are there already: only so is the first revision complete. The foreign key
   * waits for the post until the end of the transaction.
   */
  private async newPostWithFields(tx: Tx, body: Draft): Promise<string> {
    const row = await tx.one<{ id: string }>('select app.uuid_v7() as id');
    if (row === null) throw new Error('the database gave no id');
    const fields = body.custom_fields ?? [];
    if (fields.length > 0) {
      await tx.query('set constraints custom_fields_post_fkey deferred');
      await this.fields.put(tx, row.id, fields, (index) => `/custom_fields/${index}`, body);
    }
    return row.id;
  }
}

type Draft = CreatePostDto & ReadyText & { readonly author_id: string };

async function insertWithFreeSlug(tx: Tx, id: string, draft: Draft): Promise<void> {
  const base = slugOfTitle(draft.title) || `post-${randomBytes(4).toString('hex')}`;
  for (let attempt = 0; attempt < SLUG_TRIES; attempt += 1) {
    // somebody may take the slug between the look and the insert: then the next one is looked for
    const slug = await firstFreeSlug(tx, draft.post_type ?? 'post', base);
    if (await insertPost(tx, id, draft, slug)) return;
  }
  if (!(await insertPost(tx, id, draft, `${base}-${randomBytes(6).toString('hex')}`)))
    throw slugTaken();
}

/** The slug itself, or with the first number from 2 on that no post of the type has, as WordPress numbers them. */
async function firstFreeSlug(tx: Tx, type: string, base: string): Promise<string> {
  const free = await tx.one<{ slug: string }>(
    `select c.slug from unnest($1::text[]) with ordinality c (slug, n)
      where not exists (select 1 from posts p where p.slug = c.slug and p.post_type = $2) order by c.n limit 1`,
    [numberedSlugs(base, SLUG_TRIES), type],
  );
  return free?.slug ?? `${base}-${randomBytes(6).toString('hex')}`;
}

/** False when the slug is taken. */
async function insertPost(tx: Tx, id: string, draft: Draft, slug: string): Promise<boolean> {
  const row = await tx.one<{ id: string }>(
    `insert into posts (id, title, content, slug, author_id, excerpt, post_type, comment_status, ping_status,
       category_id, medical_category, compliance_level, medical_disclaimer, meta_description, meta_keywords,
       media_ids, blocks, sanitizer_version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     on conflict (slug, tenant_id, post_type) do nothing returning id`,
    [
      id,
      draft.title,
      draft.content,
      slug,
      draft.author_id,
      draft.excerpt ?? null,
      draft.post_type ?? 'post',
      draft.comment_status ?? 'open',
      draft.ping_status ?? 'open',
      draft.category_id ?? null,
      draft.medical_category ?? null,
      draft.compliance_level ?? 'public',
      draft.medical_disclaimer ?? null,
      draft.meta_description ?? null,
      draft.meta_keywords ?? null,
      draft.media_ids,
      JSON.stringify(draft.blocks),
      draft.sanitizer_version,
    ],
  );
  return row !== null;
}

/** The caller, or somebody of the tenant whom he names if he may write in others' names. */
async function authorOf(tx: Tx, named: string | undefined): Promise<string> {
  const person = currentPerson();
  if (named === undefined || named === person.userId) return person.userId;
  if (!actorMay(person, 'posts:update_any')) {
    throw problem('policy.forbidden', {
      detail: 'Only who may change every post names another author.',
    });
  }
  const known = await tx.one('select 1 from users where id = $1 and deleted_at is null', [named]);
  if (known === null) throw authorNotFound();
  return named;
}

/** As the foreign key would say it. */
function authorNotFound() {
  const code = 'posts.author_not_found';
  return problem(code, {
    errors: [{ pointer: '/author_id', message: 'There is no such author', code }],
  });
}

function slugTaken() {
  const code = 'posts.slug_taken';
  return problem(code, {
    errors: [{ pointer: '/slug', message: 'Another post has this slug', code }],
  });
}

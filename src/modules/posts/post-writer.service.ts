import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUuid, NOBODY_ID } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { actorMay } from '#kernel/scope.js';
import { numberedSlugs } from '#kernel/slug.js';
import { shareFiling } from '#modules/categories/categories.service.js';
import { CustomFieldsService } from '#modules/custom-fields/custom-fields.service.js';
import { currentPerson, requireScope } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { CreatePostDto } from './dto/create-post.dto.js';
import type { OptionalPostFields } from './dto/optional-post-fields.dto.js';
import type { UpdatePostDto } from './dto/update-post.dto.js';
import { type Authored, mustBeOwnOr, sightOf } from './post-access.js';
import { wroteSql } from './post-columns.js';
import { assertPeople, authorOf, namesNobody } from './post-people.js';
import { assertReferences, namesNothing } from './post-references.js';
import {
  applyColumns,
  insertPost,
  insertPostAlone,
  type PostColumns,
  type PostRow,
} from './post-row.js';
import { clearAutosaveAtEnd } from './autosave/autosaves.service.js';
import { slugOfTitle, trashedSlug } from './post-slug.js';
import { type CleanText, cleanText, readyChange, withFiles } from './post-text.js';
import type { PostView } from './post.view.js';
import { assertMayChange, type LockedPost, PostsService, toWholeView } from './posts.service.js';
import { staleProblem } from './revisions/post-conflict.js';

const SLUG_TRIES = 40;

interface TrashedPost extends Authored {
  readonly post_type: string;
  readonly slug: string;
  readonly version: number;
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
   * @throws Problem posts.slug_taken, posts.disclaimer_required, posts.type_not_found, posts.parent_invalid,
   *   posts.category_not_found and its like for each kind of reference, custom_fields.invalid_value,
   *   custom_fields.required, policy.forbidden for another's name
   */
  async create(body: CreatePostDto): Promise<PostView> {
    const clean = cleanText(body.content, null);
    const alone = await this.createAlone(body, clean);
    if (alone !== null) return toWholeView(alone, []);
    return this.db.run(async (tx) => {
      const author = await authorOf(tx, body.author_id);
      const text = await withFiles(tx, clean);
      const columns = { ...body, ...text, author_id: author };
      const hasFields = body.custom_fields !== undefined && body.custom_fields.length > 0;
      const planned = hasFields ? await this.idOfFields(tx, columns) : null;
      await assertNames(tx, planned ?? NOBODY_ID, author, body);
      const row =
        body.slug === undefined
          ? await insertWithFreeSlug(tx, planned, columns)
          : await insertPost(tx, planned, columns);
      if (row === null) throw slugTaken();
      return toWholeView(row, hasFields ? await this.fields.list(tx, row.id) : []);
    });
  }

  /**
   * Most drafts name nothing that must be looked up: one statement is then the whole of it. Null where there is more to
   * do, or where the slug is taken.
   */
  private async createAlone(
    body: CreatePostDto,
    { namedFiles, ...text }: CleanText,
  ): Promise<PostRow | null> {
    const isAlone = namedFiles.length === 0 && namesNothing(body) && namesNobody(body);
    if (!isAlone || (body.custom_fields ?? []).length > 0) return null;
    return insertPostAlone(this.db, {
      ...body,
      ...text,
      media_ids: [],
      author_id: currentPerson().userId,
      slug: body.slug ?? newSlug(body.title),
    });
  }

  /**
   * In one statement: one version, at most one revision.
   * @throws Problem posts.not_found, posts.stale, policy.forbidden, posts.cycle, posts.too_deep, posts.has_children and what
   *   create throws
   */
  async update(postId: string, version: number | null, changes: UpdatePostDto): Promise<PostView> {
    return this.db.run(async (tx) => {
      const post = await this.change(postId, version, changes);
      // what he was typing is saved now
      clearAutosaveAtEnd(tx, postId);
      return post;
    });
  }

  /** An update that nobody has typed: what the caller keeps aside of the post stays there. */
  async change(postId: string, version: number | null, changes: UpdatePostDto): Promise<PostView> {
    return this.db.run(async (tx) => {
      const files = changes.category_id !== undefined || changes.category_ids !== undefined;
      if (files) await shareFiling(tx);
      const post = await this.lock(tx, postId, version, assertMayChange);
      await assertNames(tx, postId, post.author_id, changes);
      const text = await readyChange(tx, postId, changes.content);
      await applyColumns(tx, postId, { ...changes, ...text, ...statusColumns(changes.status) });
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
   * Takes a post out of the trash as a draft, under its old slug where that is still free, and below its parent where that
   * was not thrown away since. Null takes any version.
   * @throws Problem posts.not_found, posts.stale, policy.forbidden
   */
  async restore(postId: string, version: number | null = null): Promise<PostView> {
    return this.db.run(async (tx) => {
      // the trash changes no revision, so the last one still has the slug in full
      const trashed = isUuid(postId)
        ? await tx.one<TrashedPost>(
            `select p.author_id, p.author_ids, p.version, p.post_type, r.snapshot ->> 'slug' as slug
               from posts p join post_revisions r on r.post_id = p.id and r.revision = p.revision
              where p.id = $1 and p.status = 'trash' and ($2::uuid is null or ${wroteSql('p', '$2')})
                for update of p`,
            [postId, sightOf()],
          )
        : null;
      if (trashed === null) throw problem('posts.not_found');
      assertMayChange(trashed);
      if (version !== null && version !== trashed.version) throw problem('posts.stale');
      await tx.change(
        `update posts p set status = 'draft', deleted_at = null, slug = $2,
                parent_id = (select a.id from posts a
                              where a.id = p.parent_id and a.deleted_at is null and a.post_type = p.post_type)
          where p.id = $1 returning p.id`,
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
    if (version !== null && version !== post.version) throw await staleProblem(tx, post, version);
    return post;
  }

  /**
   * The id of a post to be, whose fields are there already: only so is the first revision complete. The foreign key
   * waits for the post until the end of the transaction.
   */
  private async idOfFields(
    tx: Tx,
    body: CreatePostDto & { readonly author_id: string },
  ): Promise<string> {
    const row = await tx.one<{ id: string }>('select app.uuid_v7() as id');
    if (row === null) throw new Error('the database gave no id');
    const fields = body.custom_fields ?? [];
    await tx.query('set constraints custom_fields_post_fkey, marked_fields_post_fkey deferred');
    await this.fields.put(tx, row.id, fields, (index) => `/custom_fields/${index}`, body);
    return row.id;
  }
}

/** What a body names is there, and the caller may name it. */
async function assertNames(
  tx: Tx,
  postId: string,
  authorId: string,
  body: OptionalPostFields,
): Promise<void> {
  await assertPeople(tx, postId, authorId, body);
  await assertReferences(tx, postId, body);
}

/**
 * A post that becomes private or a draft is taken from the public, and is planned no more: the database ends its plans, and
 * refuses it where a planned release changes the post (schedule.in_release).
 * @throws Problem policy.forbidden for who may not publish
 */
function statusColumns(status: UpdatePostDto['status']): PostColumns {
  if (status === undefined) return {};
  if (!actorMay(requireScope().actor, 'posts:publish')) {
    throw problem('policy.forbidden', { detail: 'Only who may publish changes the status.' });
  }
  return { status };
}

/** The new post; null in the end only where chance takes a slug of twelve random digits. */
async function insertWithFreeSlug(
  tx: Tx,
  planned: string | null,
  columns: PostColumns & Pick<CreatePostDto, 'title'>,
): Promise<PostRow | null> {
  const base = newSlug(columns.title);
  // most titles are new; only for the others is a free slug looked for
  let slug = base;
  for (let attempt = 0; attempt < SLUG_TRIES; attempt += 1) {
    const row = await insertPost(tx, planned, { ...columns, slug });
    if (row !== null) return row;
    // somebody may take it between the look and the insert: then the next one is looked for
    slug = await firstFreeSlug(tx, columns.post_type ?? 'post', base);
  }
  return insertPost(tx, planned, {
    ...columns,
    slug: `${base}-${randomBytes(6).toString('hex')}`,
  });
}

/** What a title makes, or chance where nothing of it can stand in an address. */
function newSlug(title: string): string {
  return slugOfTitle(title) || `post-${randomBytes(4).toString('hex')}`;
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

function slugTaken() {
  const code = 'posts.slug_taken';
  return problem(code, {
    errors: [{ pointer: '/slug', message: 'Another post has this slug', code }],
  });
}

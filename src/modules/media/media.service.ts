import { Inject, Injectable } from '@nestjs/common';
import { type Page, toPage } from '#kernel/cursor.js';
import { problem } from '#kernel/problem.js';
import { currentPerson } from '#platform/auth/current-person.js';
import { readDatabaseError } from '#platform/db/database-error.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { Tx } from '#platform/db/tx.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { BLOB_STORE, type BlobStore } from '#platform/storage/blob-store.js';
import type { ListMediaDto } from './dto/list-media.dto.js';
import { pictureOf } from './dto/picture.dto.js';
import type { UpdateMediaDto } from './dto/update-media.dto.js';
import { mayChange, seesEveryFile, visibleSql } from './media-access.js';
import { findMedia, lockMedia } from './media-rows.js';
import { MediaEntity } from './media.entity.js';
import { assertNoPersonalData } from './shown-texts.js';
import { MEDIA_COLUMNS, type MediaRow, type MediaView, toMediaView } from './media.view.js';

interface ListedRow extends MediaRow {
  readonly instant: string;
}

/** What is known about the files of the scope's tenant. */
@Injectable()
export class MediaService {
  constructor(
    private readonly db: Db,
    @Inject(BLOB_STORE) private readonly store: BlobStore,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** What the current person may see, newest first. */
  async list(query: ListMediaDto): Promise<Page<MediaView>> {
    const { attachment_type: kind, post_id: postId, contains_phi: phi, limit, cursor } = query;
    const person = currentPerson();
    const sight = seesEveryFile(person) ? null : person.userId;
    const rows = await this.db.read<ListedRow>(
      `select ${MEDIA_COLUMNS}, ${instantSql('inserted_at')} as instant from media
          where (inserted_at, id) < ($1::timestamptz, $2::uuid)
            and ($3::text is null or attachment_type = $3)
            and ($4::uuid is null or post_id = $4)
            and ($5::boolean is null or coalesce(contains_phi, false) = $5)
            and ${visibleSql('$6')}
          order by inserted_at desc, id desc limit $7`,
      [...readTimeCursor(cursor), kind ?? null, postId ?? null, phi ?? null, sight, limit + 1],
    );
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map(toMediaView) };
  }

  /** @throws Problem media.not_found */
  async get(id: string): Promise<MediaView> {
    return this.db.run(async (tx) => toMediaView(await findMedia(tx, id)));
  }

  /** @throws Problem media.not_found, media.stale, media.post_not_found, media.is_public, media.personal_data, policy.forbidden */
  async update(id: string, version: number | null, body: UpdateMediaDto): Promise<MediaView> {
    return this.db.run(async (tx) => {
      const file = await lockMedia(tx, id, version);
      assertMayChange(file);
      if (Object.keys(body).length === 0) return toMediaView(file);
      const { picture, ...texts } = body;
      const facts =
        picture === undefined ? {} : { picture: picture === null ? null : pictureOf(picture) };
      await assertNoPersonalData(tx, file, { ...file, ...texts });
      await tx.manager.update(MediaEntity, { id: file.id }, { ...texts, ...facts });
      return toMediaView(await findMedia(tx, file.id));
    });
  }

  /** @throws Problem media.not_found, media.stale, media.in_use, policy.forbidden */
  async remove(id: string, version: number | null): Promise<void> {
    const removed = await this.db.run(async (tx) => {
      const file = await lockMedia(tx, id, version);
      assertMayChange(file);
      await removeUnused(tx, file.id);
      return file;
    });
    await this.discard(removed);
  }

  /** The row is gone for good by now; a blob that stays behind is only room on a disk. */
  private async discard({ id, file_path: key }: MediaEntity): Promise<void> {
    if (key === null) return;
    await this.store.remove(key).catch((err: unknown) => {
      this.log.warn({ media_id: id, err }, 'a removed file stays in the blob store');
    });
  }
}

/** So many of the posts that show a file are named. */
const MAX_NAMED = 20;

/**
 * Nothing that a post shows goes, and it is said which posts do. Drafts hold their files by keys; what is public, and in its draft not shown any more, is
 * asked for.
 */
async function removeUnused(tx: Tx, id: string): Promise<void> {
  const posts = await tx.query<{ id: string; published: boolean }>(
    `select u.id, bool_or(u.published) as published
       from (select post_id as id, false as published from post_links where media_id = $1
             union all
             select post_id, true from publications
              where $1 = any (media_ids) or featured_media_id = $1 or og_image_id = $1) u
      group by u.id order by u.id limit ${MAX_NAMED}`,
    [id],
  );
  if (posts.length > 0) throw problem('media.in_use', { members: { posts } });
  try {
    await tx.change('delete from media where id = $1 returning id', [id]);
  } catch (error) {
    const isShown = readDatabaseError(error)?.constraint === 'post_links_media_fkey';
    throw isShown ? problem('media.in_use') : error;
  }
}

function assertMayChange(file: MediaEntity): void {
  if (mayChange(currentPerson(), file)) return;
  throw problem('policy.forbidden', { detail: 'The file was uploaded by someone else.' });
}

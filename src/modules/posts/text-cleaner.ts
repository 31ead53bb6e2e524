import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { type IdentifiedBlock, identifyBlocks } from '#platform/html/block-ids.js';
import { cleanValue } from '#modules/custom-fields/custom-fields.service.js';
import { sanitizeHtml, SANITIZER_VERSION } from '#platform/html/sanitize-html.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Chores } from '#platform/queue/chores.js';
import { RelayDb } from '#platform/queue/relay-db.js';

/** Rules change with a release, and a release starts all processes anew: the look at the start is the one that counts. */
const EVERY_MS = 3_600_000;
const BATCH = 50;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
/** Known to the database: only under this name is a public text changed without an approval. */
const ACTOR = 'html-cleaner';

interface Found {
  readonly tenant_id: string;
  readonly post_id: string;
}

interface PublicField {
  readonly value: string | null;
  readonly type: string;
}

/** The texts of a post that clients show as HTML. */
interface Texts {
  readonly content: string | null;
  readonly excerpt: string | null;
  readonly medical_disclaimer: string | null;
  readonly blocks: readonly IdentifiedBlock[];
}

interface PublicTexts extends Texts {
  readonly revision: number;
  readonly sanitizer_version: number;
  readonly custom_fields: readonly PublicField[];
}

/**
 * Goes over stored texts when the rules of what HTML may hold have become stricter. A working copy that changes by it is a
 * new revision, to be approved as any; what is public stays the approved revision, without what the rules refuse.
 */
@Injectable()
export class TextCleaner implements OnModuleInit {
  constructor(
    private readonly chores: Chores,
    private readonly relayDb: RelayDb,
    private readonly db: Db,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.chores.register('clean stored texts', EVERY_MS, () => this.cleanAll());
  }

  /** Every text of every tenant that older rules let through; a text that fails does not hold up the others. */
  async cleanAll(): Promise<void> {
    for (let after = BEFORE_ALL; ;) {
      const found = await this.relayDb.query<Found>(
        'select tenant_id, post_id from app.texts_to_clean($1, $2, $3)',
        [SANITIZER_VERSION, after, BATCH],
      );
      for (const post of found) await this.tryClean(post);
      const last = found.at(-1);
      if (last === undefined || found.length < BATCH) return;
      after = last.post_id;
    }
  }

  private async tryClean({ tenant_id: tenantId, post_id: postId }: Found): Promise<void> {
    if (!isTenantId(tenantId)) return;
    try {
      await this.clean(tenantId, postId);
    } catch (err) {
      this.log.error({ err, post: postId }, 'a stored text could not be cleaned');
    }
    // long texts take a while each; whoever waits for this process comes between them
    await setImmediate();
  }

  private async clean(tenantId: TenantId, postId: string): Promise<void> {
    await this.db.runAs(systemScope(tenantId, ACTOR, postId), async (tx) => {
      await cleanFields(tx, postId);
      await cleanWorkingCopy(tx, postId);
      await cleanPublicCopy(tx, postId);
    });
  }
}

/** Before the post: its row counts what is changed here as a change of its own. */
async function cleanFields(tx: Tx, postId: string): Promise<void> {
  await tx.query('select 1 from posts where id = $1 for update', [postId]);
  const fields = await tx.query<{ id: string; meta_value: string; meta_type: string }>(
    `select id, meta_value, meta_type from custom_fields
      where post_id = $1 and not coalesce(is_phi, false) and meta_value ~* '<|u003c'`,
    [postId],
  );
  for (const { id, meta_value: value, meta_type: type } of fields) {
    const clean = cleanValue(type, value);
    if (clean === value) continue;
    await tx.change('update custom_fields set meta_value = $2, updated_at = now() where id = $1', [
      id,
      clean,
    ]);
  }
}

async function cleanWorkingCopy(tx: Tx, postId: string): Promise<void> {
  const post = await tx.one<Texts>(
    `select content, excerpt, medical_disclaimer, blocks from posts
      where id = $1 and sanitizer_version < $2`,
    [postId, SANITIZER_VERSION],
  );
  if (post === null) return;
  const { content, excerpt, medical_disclaimer, blocks } = cleanTexts(post);
  await tx.change(
    `update posts set content = $2, excerpt = $3, medical_disclaimer = $4, blocks = $5::jsonb, sanitizer_version = $6
      where id = $1`,
    [postId, content, excerpt, medical_disclaimer, JSON.stringify(blocks), SANITIZER_VERSION],
  );
}

async function cleanPublicCopy(tx: Tx, postId: string): Promise<void> {
  const known = await tx.one<PublicTexts>(
    `select revision, sanitizer_version, content, excerpt, medical_disclaimer, blocks, custom_fields
       from publications where post_id = $1`,
    [postId],
  );
  if (known === null || known.sanitizer_version >= SANITIZER_VERSION) return;
  const fields = known.custom_fields.map((field) => ({
    ...field,
    value: field.value === null ? null : cleanValue(field.type, field.value),
  }));
  const texts = { ...cleanTexts(known), custom_fields: fields };
  const { revision, sanitizer_version: _version, ...before } = known;
  const isSame = JSON.stringify(before) === JSON.stringify(texts);
  await tx.query('select app.clean_publication($1, $2, $3, $4)', [
    postId,
    revision,
    SANITIZER_VERSION,
    isSame ? null : JSON.stringify(texts),
  ]);
}

/** Blocks are only found anew where the text is another: those of a text that is well are as they were judged. */
function cleanTexts({ content, excerpt, medical_disclaimer, blocks }: Texts): Texts {
  const clean = content === null ? null : sanitizeHtml(content);
  const isSame = clean === content || clean === null;
  return {
    content: clean,
    excerpt: cleanText(excerpt),
    medical_disclaimer: cleanText(medical_disclaimer),
    blocks: isSame ? blocks : identifyBlocks(clean, { html: content ?? '', blocks }),
  };
}

/** A text field is text: it is left alone unless a client that takes it for HTML would come to harm. */
function cleanText(text: string | null): string | null {
  return text === null ? null : cleanValue('text', text);
}

import { Injectable } from '@nestjs/common';
import { Problem } from '#kernel/problem.js';
import type { NewFieldDto, CustomFieldView } from '#modules/custom-fields/custom-fields.service.js';
import { currentPerson } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import type { Language } from '#platform/http/language.js';
import type { CreatePostDto } from './dto/create-post.dto.js';
import { withoutMissing } from './post-references.js';
import { PostWriter } from './post-writer.service.js';
import type { PostView } from './post.view.js';
import { PostsService } from './posts.service.js';
import { withoutMissingValues } from './without-missing-values.js';

const MAX_TITLE_CHARS = 255;
const SUFFIX: Readonly<Record<Language, string>> = { pt: 'cópia', en: 'copy' };
const SUFFIXED = / \((?:cópia|copy)\)$/;

/** Makes drafts of what is there already. */
@Injectable()
export class PostDuplicator {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
    private readonly writer: PostWriter,
  ) {}

  /**
   * A draft of the caller's with the text, the relations and the fields of a post's working copy. What is of a patient, of
   * its review, its times and its public address is not copied, nor who or what cannot be named any more.
   * @throws Problem posts.not_found, policy.forbidden for who sees only what is published of it, and what a new post throws
   */
  async duplicate(postId: string, language: Language): Promise<PostView> {
    return this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      const draft = draftOf(await this.posts.read(tx, postId), language);
      return this.created(await withoutMissing(tx, draft));
    });
  }

  /** Fields that name what is gone are found out by the one who stores them, before anything is stored. */
  private async created(draft: CreatePostDto): Promise<PostView> {
    try {
      return await this.writer.create(draft);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'custom_fields.invalid_value') throw error;
      const kept = withoutMissingValues(draft.custom_fields ?? [], error.extras.errors ?? []);
      if (kept === null) throw error;
      return this.writer.create({ ...draft, custom_fields: kept });
    }
  }
}

function draftOf(post: PostView, language: Language): CreatePostDto {
  // who copies is the author of the copy, and nobody reviews his own
  const { userId } = currentPerson();
  const others = (ids: readonly string[]) => ids.filter((id) => id !== userId);
  return {
    title: titleOf(post.title, language),
    content: post.content ?? '',
    excerpt: post.excerpt,
    post_type: post.post_type,
    comment_status: post.comment_status,
    ping_status: post.ping_status,
    category_id: post.category_id,
    medical_category: post.medical_category,
    compliance_level: post.compliance_level,
    medical_disclaimer: post.medical_disclaimer,
    meta_description: post.meta_description,
    meta_keywords: post.meta_keywords,
    parent_id: post.parent_id,
    menu_order: post.menu_order,
    featured_media_id: post.featured_media_id,
    tag_ids: post.tag_ids,
    category_ids: post.category_ids,
    author_ids: others(post.author_ids),
    reviewer_ids: others(post.reviewer_ids),
    related_ids: post.related_ids,
    seo_title: post.seo_title,
    canonical_url: post.canonical_url,
    noindex: post.noindex,
    og_title: post.og_title,
    og_description: post.og_description,
    og_image_id: post.og_image_id,
    disclosures: post.disclosures,
    custom_fields: post.custom_fields.filter(({ is_phi }) => !is_phi).map(toNewField),
  };
}

function titleOf(title: string, language: Language): string {
  const suffix = ` (${SUFFIX[language]})`;
  // by characters: half a surrogate pair cannot be stored
  const letters = Array.from(title.replace(SUFFIXED, ''));
  return letters.slice(0, MAX_TITLE_CHARS - suffix.length).join('') + suffix;
}

function toNewField(field: CustomFieldView): NewFieldDto {
  return {
    meta_key: field.meta_key,
    meta_value: field.meta_value,
    meta_type: field.meta_type,
    field_group: field.field_group,
    field_order: field.field_order,
    is_required: field.is_required,
    medical_significance: field.medical_significance,
    requires_validation: field.requires_validation,
    validation_rules: field.validation_rules,
  };
}

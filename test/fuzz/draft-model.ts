import { at, isRecord } from '../support/json.js';

/** Everything of a post that a review judges, as the editor's API gives it. */
export interface Text {
  readonly revision: number;
  readonly slug: string;
  readonly texts: Readonly<Record<TextField, string | null>>;
  readonly note: string | null;
  readonly links: Links;
}

export const TEXT_FIELDS = [
  'title',
  'content',
  'excerpt',
  'meta_description',
  'seo_title',
  'medical_disclaimer',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What a post refers to. */
export interface Links {
  readonly category_id: string | null;
  readonly tag_ids: readonly string[];
  readonly category_ids: readonly string[];
  readonly author_ids: readonly string[];
  readonly related_ids: readonly string[];
}

/** One post of a sequence, as the steps so far must have left it. */
export interface Post {
  readonly id: string;
  version: number;
  status: 'draft' | 'published' | 'scheduled' | 'trash';
  /** Every text there was, by its revision. */
  readonly texts: Map<number, Text>;
  working: number;
  readonly approved: Set<number>;
  /** The revision a review is open for, and how far it is. */
  review: { readonly revision: number; readonly state: 'none' | 'waiting' | 'refused' };
  /** The revision the public sees. */
  published: number | null;
  scheduled: number | null;
}

/** Reads a post out of an answer of the editor's API. */
export function textOf(body: Readonly<Record<string, unknown>>): Text {
  const field = (name: string): string | null => {
    const value = body[name];
    return typeof value === 'string' ? value : null;
  };
  const ids = (name: string): readonly string[] => {
    const value = body[name];
    if (!Array.isArray(value)) throw new Error(`the post has no ${name}`);
    return value.map(String);
  };
  const fields = Array.isArray(body.custom_fields) ? body.custom_fields.filter(isRecord) : [];
  const note = fields.find((each) => each.meta_key === 'nota')?.meta_value;
  return {
    revision: Number(body.revision),
    slug: String(body.slug),
    texts: {
      title: field('title'),
      content: field('content'),
      excerpt: field('excerpt'),
      meta_description: field('meta_description'),
      seo_title: field('seo_title'),
      medical_disclaimer: field('medical_disclaimer'),
    },
    note: typeof note === 'string' ? note : null,
    links: {
      category_id: field('category_id'),
      tag_ids: ids('tag_ids'),
      category_ids: ids('category_ids'),
      author_ids: ids('author_ids'),
      related_ids: ids('related_ids'),
    },
  };
}

export function workingOf(post: Post): Text {
  return known(post, post.working);
}

export function publishedOf(post: Post): Text | null {
  return post.published === null ? null : known(post, post.published);
}

function known(post: Post, revision: number): Text {
  const text = post.texts.get(revision);
  if (text === undefined) throw new Error(`revision ${revision} was never seen`);
  return text;
}

/** The slugs or names a delivered list of objects has under a key. */
export function namesAt(body: unknown, list: string, key: string): readonly string[] {
  const rows = at(body, list);
  if (!Array.isArray(rows)) throw new Error(`the article has no ${list}`);
  return rows.map((row) => String(at(row, key)));
}

import { slugify } from '#kernel/slug.js';

/** Leaves room in the column for a number, and for what the trash adds. */
const MAX_MADE_SLUG = 200;
const MAX_KEPT_IN_TRASH = 230;

/** The slug a title makes; empty when nothing of it can stand in an address. */
export function slugOfTitle(title: string): string {
  return slugify(title, MAX_MADE_SLUG);
}

/** The slug of a post in the trash, which leaves its own to others. */
export function trashedSlug(slug: string, wpId: number): string {
  return `${slug.slice(0, MAX_KEPT_IN_TRASH).replace(/-$/, '')}-trashed-${wpId}`;
}

import anyAscii from 'any-ascii';

/** What may stand in an address: words of a-z, 0-9 and _ with single hyphens between them. */
export const SLUG = /^[a-z0-9_]+(?:-[a-z0-9_]+)*$/;

/** What transliteration writes for soft signs and glottal stops: sounds within a word, no end of one. */
const SOUNDS = /['"`]+/g;

/**
 * A text as it stands in an address: "Doenças Cardíacas" gives "doencas-cardiacas", "Здоровье" gives "zdorove". Letters
 * of every script become ASCII first, or they would be lost; signs and pictures part words. At most `maxLength`
 * characters, cut at the end of a word where that leaves half of them. Empty when nothing of the text can stand in an
 * address. A slug stays as it is, but for `_`.
 */
export function slugify(text: string, maxLength: number): string {
  const words = text
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const slug = anyAscii(words)
    .replace(SOUNDS, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return cutAtWord(slug, maxLength);
}

function cutAtWord(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const end = slug.lastIndexOf('-', maxLength);
  return slug.slice(0, end >= maxLength / 2 ? end : maxLength).replace(/-$/, '');
}

/** A slug and its followers as WordPress numbers them: `base`, `base-2`, `base-3` …, `count` in all. */
export function numberedSlugs(base: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => (n === 0 ? base : `${base}-${n + 1}`));
}

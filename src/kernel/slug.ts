/** What may stand in an address: words of a-z, 0-9 and _ with single hyphens between them. */
export const SLUG = /^[a-z0-9_]+(?:-[a-z0-9_]+)*$/;

/** Letters that Unicode does not take apart into a letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * A text as it stands in an address: "Doenças Cardíacas" gives "doencas-cardiacas". Letters are folded to ASCII first,
 * or they would be lost. Empty when nothing of the text can stand in an address.
 */
export function slugify(text: string, maxLength: number): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => FOLDED[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, maxLength)
    .replace(/-$/, '');
}

/** A slug and its followers as WordPress numbers them: `base`, `base-2`, `base-3` …, `count` in all. */
export function numberedSlugs(base: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => (n === 0 ? base : `${base}-${n + 1}`));
}

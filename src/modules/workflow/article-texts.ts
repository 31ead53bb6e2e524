import { isUuid } from '#kernel/ids.js';
import { listOf, propertyOf } from './json-parts.js';

/** What a review judges of a post: the JSON that `app.post_snapshot` makes of it. */
export type PostSnapshot = Readonly<Record<string, unknown>>;

/** What is said of one file that the article shows. */
export interface FileTexts {
  readonly id: string;
  readonly title: string | null;
  readonly alt_text: string | null;
  readonly caption: string | null;
  readonly description: string | null;
  readonly original_filename: string;
  readonly dicom_metadata: string | null;
}

/** In the order in which a page shows them; stages name findings in this order. */
export const TEXT_FIELDS = [
  'title',
  'slug',
  'excerpt',
  'content',
  'medical_disclaimer',
  'seo_title',
  'meta_description',
  'meta_keywords',
  'canonical_url',
  'og_title',
  'og_description',
] as const;
/** Of the disclosures those that are published beside the text. */
const DISCLOSED = ['sponsor', 'conflict_of_interest'] as const;

const FILE_TEXTS = [
  ['title', 'title'],
  ['alt_text', 'alt_text'],
  ['caption', 'caption'],
  ['description', 'description'],
  ['file_name', 'original_filename'],
  ['dicom_metadata', 'dicom_metadata'],
] as const satisfies readonly (readonly [name: string, column: keyof FileTexts])[];

/** Ids and yes or no are no texts. Files are read by what is said of them. */
const WITHOUT_TEXT: ReadonlySet<unknown> = new Set([
  'boolean',
  'true_false',
  'image',
  'file',
  'relationship',
]);
const STRUCTURED: ReadonlySet<unknown> = new Set([
  'json',
  'checkbox',
  'repeater',
  'group',
  'flexible_content',
]);
/** Names which kind of row it is: the tenant's own word, chosen from a list. */
const LAYOUT_PROPERTY = 'acf_fc_layout';

/**
 * Every text of a revision by its field: `title`, …, `custom_fields.<key>`, within structures `custom_fields.faq.0.question`, and
 * `media.<id>.alt_text` and its like. Names of tags and categories are left out: they are few, the tenant's own, and shown on
 * pages that no review could hold.
 */
export function articleTexts(
  snapshot: PostSnapshot,
  files: readonly FileTexts[],
): Readonly<Record<string, string>> {
  const own = TEXT_FIELDS.map((name) => [name, snapshot[name]] as const);
  const { disclosures } = snapshot;
  const disclosed = [
    ...DISCLOSED.map((name) => [`disclosures.${name}`, propertyOf(disclosures, name)] as const),
    ['disclosures.advertiser', propertyOf(propertyOf(disclosures, 'advertiser'), 'name')] as const,
  ];
  const ofFiles = files.flatMap((file) =>
    FILE_TEXTS.map(([name, column]) => [`media.${file.id}.${name}`, file[column]] as const),
  );
  const all = [...own, ...customTexts(snapshot.custom_fields), ...disclosed, ...ofFiles];
  return Object.fromEntries(all.flatMap(([name, text]) => (isText(text) ? [[name, text]] : [])));
}

/** The files an article shows, each once: its picture, those of its text, its fields and its previews. */
export function shownFiles(snapshot: PostSnapshot): readonly string[] {
  const named = [
    snapshot.featured_media_id,
    ...listOf(snapshot.media_ids),
    ...listOf(snapshot.custom_fields).flatMap((field) => filesOf(propertyOf(field, 'refs'))),
    snapshot.og_image_id,
  ];
  return [...new Set(named.filter(isUuid))];
}

function filesOf(refs: unknown): readonly unknown[] {
  return listOf(refs).flatMap((ref) =>
    propertyOf(ref, 'kind') === 'media' ? listOf(propertyOf(ref, 'ids')) : [],
  );
}

type NamedText = readonly [name: string, text: unknown];

function customTexts(fields: unknown): readonly NamedText[] {
  return listOf(fields).flatMap((field): readonly NamedText[] => {
    const value = propertyOf(field, 'value');
    const type = propertyOf(field, 'type');
    if (typeof value !== 'string' || WITHOUT_TEXT.has(type)) return [];
    const name = `custom_fields.${String(propertyOf(field, 'key'))}`;
    if (!STRUCTURED.has(type)) return [[name, value]];
    const refs = listOf(propertyOf(field, 'refs'));
    const ids = new Set(refs.flatMap((ref) => listOf(propertyOf(ref, 'ids'))));
    return leavesOf(name, parsed(value)).filter(([, text]) => !ids.has(text));
  });
}

/**
 * Texts and numbers within a value, each with its path. Values are at most 64 levels deep, which their check sees to; what is
 * none of JSON is one text.
 */
function leavesOf(path: string, value: unknown): NamedText[] {
  if (typeof value === 'number') return [[path, String(value)]];
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) =>
    name === LAYOUT_PROPERTY ? [] : leavesOf(`${path}.${name}`, part),
  );
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

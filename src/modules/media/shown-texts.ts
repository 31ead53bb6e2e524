import { analyseLgpd } from '#compliance/lgpd/lgpd.analyser.js';
import { plainArticle } from '#compliance/plain-article.js';
import { type FieldError, problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';
import type { MediaEntity } from './media.entity.js';

/** What is said of a file, by the names of a PATCH; its name can be left out, but not changed. */
const TEXTS = ['title', 'alt_text', 'caption', 'description', 'original_filename'] as const;

type File = Pick<MediaEntity, 'id' | 'contains_phi' | (typeof TEXTS)[number]>;

// working copies, fields and what is public, which may show what its draft does not any more
const SHOWN = `
  select t.name from tenants t
   where t.id = app.current_tenant()
     and (exists (select 1 from post_links where media_id = $1)
       or exists (select 1 from custom_field_links where media_id = $1)
       or exists (select 1 from publications
                   where $1 = any (media_ids) or featured_media_id = $1 or og_image_id = $1))`;

/**
 * Sees to it that no personal data come to stand beneath an article that was judged without them: what is said of a file is
 * in no revision (ADR 21). A file that no post shows, and one of a patient, which is never published, may say anything.
 * @throws Problem media.personal_data
 */
export async function assertNoPersonalData(tx: Tx, before: File, after: File): Promise<void> {
  if (after.contains_phi === true) return;
  const opened = before.contains_phi === true;
  const said = TEXTS.filter((name) => opened || after[name] !== before[name]).flatMap((name) => {
    const text = after[name];
    return text === null || text === '' ? [] : [[name, text] as const];
  });
  if (said.length === 0) return;
  const house = await tx.one<{ readonly name: string }>(SHOWN, [after.id]);
  if (house === null) return;
  const article = plainArticle(Object.fromEntries(said), { establishment: { name: house.name } });
  const blocking = analyseLgpd(article).findings.filter(({ severity }) => severity === 'B');
  const fields = new Set(blocking.map(({ field }) => field));
  // never the words themselves
  const errors = [...fields].map((field): FieldError => ({
    pointer: `/${field}`,
    message:
      'tem dados pessoais, e um artigo mostra este arquivo / has personal data, and a post shows this file',
    code: blocking.find((finding) => finding.field === field)?.rule ?? 'LGPD',
  }));
  if (errors.length > 0) throw problem('media.personal_data', { errors });
}

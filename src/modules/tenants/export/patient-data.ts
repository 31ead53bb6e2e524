/**
 * What of a table is patients', as SQL over a row `t`. The same is kept from whoever a tenant lets in (the policies
 * `lent_*` of migration 0020); an archive also leaves out what was derived from it, since it goes out of the house.
 */
export interface PatientData {
  /** Rows that do not leave at all. */
  readonly rows: string | null;
  /** Rows that leave with some values blanked. */
  readonly blanked: string | null;
  /** By column: what stands in it instead, in the rows of `blanked`. */
  readonly instead: Readonly<Record<string, string>>;
}

/** Everything of a post that is a patient's now, also what was written before anybody said so. */
const ofPhiPost = (postId: string) => `exists (select 1 from public.posts p
  where p.tenant_id = t.tenant_id and p.id = t.${postId} and p.compliance_level = 'phi')`;

/** A revision that was a patient's when it was written, whatever the post is now. */
const ofPhiRevision = (row: string) => `exists (select 1 from public.post_revisions r
  where r.tenant_id = ${row}.tenant_id and r.post_id = ${row}.content_id and r.revision = ${row}.revision
    and r.snapshot ->> 'compliance_level' = 'phi')`;

/** Also of a field that is gone: the mark stays where it was. */
const isMarked = (postId: string) =>
  `f ->> 'key' = any ((select app.marked_keys(${postId}))::text[])`;

/** A copy of custom fields keeps no value of a marked one; but the mark may have come after the copy. */
const holdsMarked = (fields: string, postId: string) =>
  `exists (select 1 from jsonb_array_elements(${fields}) f where ${isMarked(postId)})`;

const withoutMarked = (fields: string, postId: string) => `(select jsonb_agg(
    case when ${isMarked(postId)} then f || '{"value": null}' else f end order by n)
  from jsonb_array_elements(${fields}) with ordinality e (f, n))`;

/** Claims and results quote sentences of the revision that a run judged. */
const judgedMarked = (run: string) => `exists (select 1 from public.post_revisions r
  where r.tenant_id = ${run}.tenant_id and r.post_id = ${run}.content_id and r.revision = ${run}.revision
    and ${holdsMarked(`r.snapshot -> 'custom_fields'`, 'r.post_id')})`;

const ofRun = (condition: string) => `exists (select 1 from public.workflow_states w
  where w.tenant_id = t.tenant_id and w.id = t.run_id and (${condition}))`;

const phiRun = (run: string) => `exists (select 1 from public.posts p
  where p.tenant_id = ${run}.tenant_id and p.id = ${run}.content_id and p.compliance_level = 'phi')
  or ${ofPhiRevision(run)}`;

const MEDIA = `coalesce(t.contains_phi, false) or ${ofPhiPost('post_id')}`;

export const PATIENT_DATA: Readonly<Record<string, PatientData>> = {
  posts: { rows: `t.compliance_level = 'phi'`, blanked: null, instead: {} },
  post_revisions: {
    rows: `t.snapshot ->> 'compliance_level' = 'phi' or ${ofPhiPost('post_id')}`,
    blanked: holdsMarked(`t.snapshot -> 'custom_fields'`, 't.post_id'),
    instead: {
      snapshot: `t.snapshot || jsonb_build_object('custom_fields',
        ${withoutMarked(`t.snapshot -> 'custom_fields'`, 't.post_id')})`,
    },
  },
  publications: {
    rows: `t.compliance_level = 'phi' or ${ofPhiPost('post_id')}`,
    blanked: holdsMarked('t.custom_fields', 't.post_id'),
    instead: { custom_fields: withoutMarked('t.custom_fields', 't.post_id') },
  },
  slug_history: {
    rows: `${ofPhiPost('post_id')} or exists (select 1 from public.post_revisions r
      where r.tenant_id = t.tenant_id and r.post_id = t.post_id and r.snapshot ->> 'slug' = t.slug
        and r.snapshot ->> 'compliance_level' = 'phi')`,
    blanked: null,
    instead: {},
  },
  publication_history: {
    rows: `t.compliance_level = 'phi' or ${ofPhiPost('post_id')}`,
    blanked: `t.differs ? 'custom_fields'`,
    instead: { differs: `t.differs - 'custom_fields'` },
  },
  preview_tokens: { rows: ofPhiPost('post_id'), blanked: null, instead: {} },
  custom_fields: {
    rows: ofPhiPost('post_id'),
    blanked: 't.is_phi',
    instead: { meta_value: 'null', key_id: 'null' },
  },
  media: {
    rows: null,
    blanked: MEDIA,
    instead: {
      title: 'null',
      original_filename: 'null',
      alt_text: 'null',
      caption: 'null',
      description: 'null',
      dicom_metadata: 'null',
    },
  },
  workflow_states: {
    rows: phiRun('t'),
    blanked: judgedMarked('t'),
    instead: { medical_claims: 'null', scientific_references: 'null' },
  },
  stage_results: {
    rows: ofRun(phiRun('w')),
    blanked: ofRun(judgedMarked('w')),
    instead: { result: 'null', findings: 'null' },
  },
  // which references it names was in the text
  reference_checks: {
    rows: ofRun(`${phiRun('w')} or ${judgedMarked('w')}`),
    blanked: null,
    instead: {},
  },
  post_schedules: { rows: ofPhiPost('post_id'), blanked: null, instead: {} },
  workflow_transitions: { rows: phiRun('t'), blanked: null, instead: {} },
};

/** Files whose bytes do not leave: the condition over a row `t` of `media`. */
export const PATIENT_FILES = MEDIA;

/** Of the text before a value was marked: with a short value, whoever knows the rest could find it by trying. */
export const TELLS_OF_TEXT = 'content_hash';

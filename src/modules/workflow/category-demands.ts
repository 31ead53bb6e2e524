import { problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';

/** What a post needs whose category, or one above, has `compliance_required`, with what an editor is told. */
const DEMANDS = {
  medical_category: 'Indique a categoria médica / Name the medical category',
  medical_disclaimer: 'Escreva o aviso médico / Write the medical disclaimer',
} as const;

type Missing = Readonly<Record<keyof typeof DEMANDS, boolean>>;

/**
 * A category can demand that what is submitted in it says which field of medicine it is of, and warns its readers.
 * @throws Problem workflow.category_requires, which names the empty fields
 */
export async function assertDemandsMet(tx: Tx, postId: string): Promise<void> {
  const missing = await tx.one<Missing>(
    `select p.medical_category is null as medical_category,
            coalesce(btrim(p.medical_disclaimer), '') = '' as medical_disclaimer
       from posts p
      where p.id = $1 and exists (select 1 from categories c
        where c.id = any (p.category_id || p.category_ids) and c.effective_compliance_required)`,
    [postId],
  );
  if (missing === null) return;
  const code = 'workflow.category_requires';
  const errors = (['medical_category', 'medical_disclaimer'] as const)
    .filter((field) => missing[field])
    .map((field) => ({ pointer: `/${field}`, message: DEMANDS[field], code }));
  if (errors.length > 0) throw problem(code, { errors });
}

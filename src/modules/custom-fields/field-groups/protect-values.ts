import type { Tx } from '#platform/db/tx.js';
import type { FieldDefinition } from './definition.js';

/** A group, as far as it says what is patient data. */
interface Protecting {
  readonly active: boolean;
  readonly fields: readonly FieldDefinition[];
}

/** Marks the values there already of fields that are patient data now; the database takes them from what is public. */
export async function protectValues(tx: Tx, { active, fields }: Protecting): Promise<void> {
  const keys = fields.filter(({ is_phi: isPhi }) => isPhi).map(({ name }) => name);
  if (!active || keys.length === 0) return;
  await tx.change(
    `update custom_fields set is_phi = true, updated_at = clock_timestamp()
      where meta_key = any ($1::text[]) and not coalesce(is_phi, false) returning id`,
    [keys],
  );
}

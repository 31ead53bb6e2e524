import type { Tx } from '#platform/db/tx.js';
import type { PatientValues } from '../patient-values.js';
import type { FieldDefinition } from './definition.js';

/** A group, as far as it says what is patient data. */
interface Protecting {
  readonly active: boolean;
  readonly fields: readonly FieldDefinition[];
}

/**
 * Marks and encrypts the values there already of fields that are patient data now; the database takes them from what is
 * public.
 * @throws Problem service.keys_unavailable
 */
export async function protectValues(
  tx: Tx,
  patients: PatientValues,
  { active, fields }: Protecting,
): Promise<void> {
  const keys = fields.filter(({ is_phi: isPhi }) => isPhi).map(({ name }) => name);
  if (!active || keys.length === 0) return;
  // posts before their fields, in the order of their ids, as everybody takes them
  await tx.query(
    `select 1 from posts p where p.id in (
       select f.post_id from custom_fields f where f.meta_key = any ($1::text[]) and not coalesce(f.is_phi, false))
      order by p.id for update`,
    [keys],
  );
  await patients.protect(tx, keys);
}

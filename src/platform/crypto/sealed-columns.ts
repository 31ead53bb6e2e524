import type { SealedColumn } from './vault.js';

/** Every column whose values are encrypted. */
export const SEALED_COLUMNS = {
  customFieldValue: { table: 'custom_fields', column: 'meta_value', purpose: 'custom_fields' },
} as const satisfies Readonly<Record<string, SealedColumn>>;

import { domainToASCII } from 'node:url';

/** As the table's own rule: at least two labels of letters, digits and inner hyphens; the last begins with a letter. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const MAX_CHARS = 253;
/** What is part of an address but of no name; the conversion below would drop some of it silently. */
const NO_NAME = /[\s/\\:@?#%*_[\]]/;

/** Ends under which nobody owns a name in the public DNS. */
const PRIVATE_ENDS = new Set([
  'arpa',
  'home',
  'internal',
  'invalid',
  'lan',
  'local',
  'localhost',
  'onion',
]);
/** The commonest ends of two labels under which names are registered; the register itself is no tenant's. */
const SECOND_LEVEL = /^(?:com|org|net|gov|edu|mil|med|odo|psc|fst|nom|blog|eco|co|ac|ne|or|go)$/;

/**
 * A domain as it is stored: lower case, international letters in their xn-- form. Null for what is no domain that anybody
 * could prove to be his: addresses, single labels, trailing dots, private ends, registers like com.br.
 */
export function normaliseDomain(text: string): string | null {
  if (NO_NAME.test(text) || text.endsWith('.')) return null;
  const name = domainToASCII(text);
  if (name.length > MAX_CHARS || !DOMAIN.test(name)) return null;
  const labels = name.split('.');
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  if (PRIVATE_ENDS.has(last)) return null;
  if (labels.length === 2 && last.length === 2 && SECOND_LEVEL.test(first)) return null;
  return name;
}

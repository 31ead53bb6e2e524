/** Forms and queries know text alone: the two words become what they say, everything else stays for the rules to refuse. */
export function toBoolean(value: unknown): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}

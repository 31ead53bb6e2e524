const CACHE = new Map<number, string>();

/** One UTF-16 unit in lower case and without its accent; always exactly one unit, so that indexes keep their meaning. */
function foldUnit(code: number): string {
  const known = CACHE.get(code);
  if (known !== undefined) return known;
  const unit = String.fromCharCode(code);
  const base = unit.normalize('NFD').charAt(0);
  const folded = (base === '' ? unit : base).toLowerCase().charAt(0);
  CACHE.set(code, folded);
  return folded;
}

/**
 * Lower-cases and strips accents unit by unit: the answer has the same length as `text`, so a match in the
 * folded text has the same offsets in `text`.
 */
export function fold(text: string): string {
  // a folded unit is lower-case already, so that the last step changes ASCII alone
  return text.replace(/[^\0-\x7f]/g, (unit) => foldUnit(unit.charCodeAt(0))).toLowerCase();
}

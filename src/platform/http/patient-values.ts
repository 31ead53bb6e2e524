/**
 * The answer as it may be kept for a while: a value that its view marks as a patient's is masked, as it is for whoever may
 * not read it. Answers are stored as they are, and who gets one again may have lost the right since.
 */
export function withoutPatientValues(view: unknown): unknown {
  if (Array.isArray(view)) return view.map(withoutPatientValues);
  if (typeof view !== 'object' || view === null || view instanceof Date) return view;
  const parts = Object.entries(view).map(([name, part]) => [name, withoutPatientValues(part)]);
  const copy: Record<string, unknown> = Object.fromEntries(parts);
  return copy.is_phi === true && copy.masked === false
    ? { ...copy, meta_value: null, masked: true }
    : copy;
}

const ORIGIN = /^(?:https:\/\/[a-z0-9.-]{1,253}|http:\/\/localhost)(?::\d{1,5})?$/;

/** An origin exactly as a browser would send it (RFC 6454 §6.2): https, or http for this very machine. */
export function isOrigin(value: unknown): boolean {
  if (typeof value !== 'string' || !ORIGIN.test(value) || !URL.canParse(value)) return false;
  return new URL(value).origin === value;
}

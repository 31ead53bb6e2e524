const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * A moment in ISO 8601 with a time zone and up to six digits after the second, in milliseconds since 1970 and rounded up;
 * null when the text is none, or names a day that is not in the calendar.
 */
export function readInstant(text: string): number | null {
  const [, second = '', fraction = '', zone = ''] = INSTANT.exec(text) ?? [];
  const local = Date.parse(`${second}Z`);
  const moment = Date.parse(`${second}${zone}`);
  if (Number.isNaN(local) || Number.isNaN(moment)) return null;
  // JavaScript makes March of the 30th of February
  if (new Date(local).toISOString().slice(0, 19) !== second) return null;
  return moment + Math.ceil(Number(`0.${fraction || 0}`) * 1000);
}

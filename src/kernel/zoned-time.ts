/** How a time was written: an instant, a reading of a clock that hangs somewhere, or neither. */
export type WrittenTime =
  | { readonly kind: 'instant'; readonly at: Date }
  | { readonly kind: 'local'; readonly reading: number }
  | null;

const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?$/;
const ZONE = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/;
const MAX_ZONE_LENGTH = 64;
const HOUR_MS = 3_600_000;
/** Around a change of the clocks one of these shows the offset before it, and one that after it. */
const PROBES = [-26, -4, 4, 26].map((hours) => hours * HOUR_MS);

/** Reads `2026-12-01T08:00:00-03:00`, `…Z`, or `2026-12-01T08:00:00` without an offset. Seconds may be left out. */
export function readTime(text: string): WrittenTime {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  // what is finer than the clock is left out
  const fraction = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'));
  if (year === undefined || month === undefined || day === undefined) return null;
  const reading = Date.UTC(year, month - 1, day, hour, minute, second, fraction);
  // JavaScript takes the 2nd of March for the 30th of February
  const again = new Date(reading).toISOString();
  const written = `${text.slice(0, 16)}:${String(second).padStart(2, '0')}`;
  if (!again.startsWith(written)) return null;
  const offset = match[8];
  if (offset === undefined) return { kind: 'local', reading };
  const shift = offset === 'Z' ? 0 : offsetMs(offset);
  return shift === null ? null : { kind: 'instant', at: new Date(reading - shift) };
}

/** The name of an IANA time zone as its data base writes it; null when there is no such zone. */
export function findZone(name: string): string | null {
  if (name.length > MAX_ZONE_LENGTH || !ZONE.test(name)) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions();
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return null;
  }
}

/**
 * The instants at which a clock in this zone shows this reading, in order: one as a rule, none where the clocks are put
 * forward over it, two where they are put back over it.
 */
export function instantsOf(reading: number, zone: string): readonly Date[] {
  return offsetsAround(reading, zone)
    .map((offset) => reading - offset)
    .filter((at) => offsetAt(at, zone) === reading - at)
    .sort((one, other) => one - other)
    .map((at) => new Date(at));
}

/** For a reading that no clock shows: the instants it would be without the change, and with it. */
export function nearestInstants(reading: number, zone: string): readonly Date[] {
  return offsetsAround(reading, zone)
    .map((offset) => new Date(reading - offset))
    .sort((one, other) => one.getTime() - other.getTime());
}

/** How an instant reads in a zone, with its offset: `2026-12-01T08:00:00-03:00`. */
export function inZone(at: Date, zone: string): string {
  const offset = offsetAt(at.getTime(), zone);
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (n: number) => String(n).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const local = new Date(at.getTime() + offset).toISOString().slice(0, 19);
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function offsetsAround(reading: number, zone: string): readonly number[] {
  return [...new Set(PROBES.map((probe) => offsetAt(reading + probe, zone)))];
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((found) => found.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(at / 1_000) * 1_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Making one takes longer than all the rest. There are some six hundred zones, each written in more ways than memory holds:
 * letters count alike in either case.
 */
function formatOf(zone: string): Intl.DateTimeFormat {
  const key = zone.toLowerCase();
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(key, made);
  return made;
}

function offsetMs(offset: string): number | null {
  const [hours, minutes] = offset.slice(1).split(':').map(Number);
  if (hours === undefined || minutes === undefined || hours > 15 || minutes > 59) return null;
  return (offset.startsWith('-') ? -1 : 1) * (hours * HOUR_MS + minutes * 60_000);
}

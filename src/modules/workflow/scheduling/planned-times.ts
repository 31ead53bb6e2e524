import { type FieldError, problem } from '#kernel/problem.js';
import { findZone, instantsOf, inZone, nearestInstants, readTime } from '#kernel/zoned-time.js';
import type { Tx } from '#platform/db/tx.js';

/** Where an editor is who names no zone. */
export const DEFAULT_ZONE = 'America/Sao_Paulo';
/** Nobody plans further; a year with a digit too many does. */
const FURTHEST = '10 years';

/** Reads the times of one body, and tells of all that is wrong with them at once. */
export class PlannedTimes {
  readonly zone: string;
  private readonly errors: FieldError[] = [];
  private readonly choices: Record<string, readonly string[]> = {};

  constructor(zoneName: string | null | undefined) {
    const zone = findZone(zoneName ?? DEFAULT_ZONE);
    if (zone === null) this.wrong('/time_zone', 'unknown_time_zone', 'must be an IANA time zone');
    this.zone = zone ?? DEFAULT_ZONE;
  }

  /** The instant that the field `name` means. What is left out and what is null stay so. */
  read(name: string, text: string | null | undefined): Date | null | undefined {
    if (text === null || text === undefined) return text;
    const time = readTime(text);
    if (time?.kind === 'instant') return time.at;
    if (time === null) {
      this.wrong(`/${name}`, 'not_a_time', 'must be an ISO 8601 time such as 2026-12-01T08:00');
      return undefined;
    }
    const instants = instantsOf(time.reading, this.zone);
    const [at] = instants;
    if (at !== undefined && instants.length === 1) return at;
    this.choose(name, at === undefined ? nearestInstants(time.reading, this.zone) : instants, at);
    return undefined;
  }

  /** @throws Problem request.invalid with every wrong time, and the choices where a local time is not one instant */
  assertRead(): void {
    if (this.errors.length === 0) return;
    const members = Object.keys(this.choices).length === 0 ? {} : { choices: this.choices };
    throw problem('request.invalid', { errors: this.errors, members });
  }

  private choose(name: string, instants: readonly Date[], first: Date | undefined): void {
    const choices = instants.map((at) => inZone(at, this.zone));
    this.choices[name] = choices;
    const ways = choices.join(' or ');
    if (first === undefined) {
      this.wrong(`/${name}`, 'time_does_not_exist', `the clocks skip this time: write ${ways}`);
    } else this.wrong(`/${name}`, 'time_exists_twice', `the clocks show it twice: write ${ways}`);
  }

  private wrong(pointer: string, code: string, message: string): void {
    this.errors.push({ pointer, code, message });
  }
}

/**
 * By the clock of the database, which also decides when a time has come.
 * @throws Problem request.invalid for times gone by or too far away; names are those of the body's fields
 */
export async function assertAhead(
  tx: Tx,
  times: Readonly<Record<string, Date | null | undefined>>,
): Promise<void> {
  const given = Object.entries(times).filter(([, at]) => at !== null && at !== undefined);
  if (given.length === 0) return;
  const rows = await tx.query<{ name: string; past: boolean }>(
    `select t.name, t.at <= clock_timestamp() as past
       from unnest($1::text[], $2::timestamptz[]) with ordinality t (name, at, n)
      where t.at <= clock_timestamp() or t.at > clock_timestamp() + $3::interval order by t.n`,
    [given.map(([name]) => name), given.map(([, at]) => at), FURTHEST],
  );
  if (rows.length === 0) return;
  throw problem('request.invalid', {
    errors: rows.map(({ name, past }) => ({
      pointer: `/${name}`,
      code: past ? 'in_the_past' : 'too_far',
      message: past ? 'must be in the future' : 'must be within ten years',
    })),
  });
}

/** A post is taken back after it went out. */
export function endsTooEarly(pointer: string) {
  return problem('request.invalid', {
    errors: [
      { pointer, code: 'before_publication', message: 'must be after the planned publication' },
    ],
  });
}

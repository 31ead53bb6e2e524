import { victimOf } from '../drill/victim.js';
import type { Answer, Method, TestApp } from '../support/test-app.js';
import { ask, seen } from './ask.js';
import { type Caller, peopleOf } from './callers.js';
import type { Operation, Place } from './operations.js';
import { KINDS, nobodys } from './places.js';
import type { FullTenant } from './two-tenants.js';

const SHOWN = 400;

/** Another tenant's reference, and one that looks the same and is nobody's. */
export interface Pair {
  readonly foreign: string;
  readonly unknown: string;
}

/** What a caller should not have been told. */
export interface Difference {
  readonly where: string;
  readonly told: string;
  readonly wanted: string;
}

/** Asks for what is B's and for what is nobody's, and tells where the answers differ. */
export class Walk {
  comparisons = 0;
  /** What was asked for so far: the callers' own trail repeats it to them. */
  private readonly said = new Set<string>();

  private constructor(
    private readonly app: TestApp,
    private readonly a: FullTenant,
    private readonly b: FullTenant,
    /** Every id of B's rows, and its word. */
    private readonly secrets: readonly string[],
  ) {}

  static async between(app: TestApp, a: FullTenant, b: FullTenant): Promise<Walk> {
    const { ids } = await victimOf(app, b);
    return new Walk(app, a, b, [b.canary, ...ids]);
  }

  /** A cursor is asked for where it is then used, so that it is one of that list. */
  async pairFor(operation: Operation, place: Place): Promise<Pair> {
    const foreign =
      place.kind === 'cursor' ? await this.cursorOf(operation) : KINDS[place.kind](this.b);
    return { foreign, unknown: nobodys(place.kind, foreign) };
  }

  /** Everything that is wrong with how `caller` is answered at one place, by default twice and as HEAD where he may GET. */
  async differences(
    operation: Operation,
    place: Place,
    caller: Caller,
    { foreign, unknown }: Pair,
    methods: readonly Method[] = twice(operation),
  ): Promise<readonly Difference[]> {
    const where = `${caller.name} ${operation.name} ${place.in} ${place.name}`;
    this.said.add(foreign);
    const found: Difference[] = [];
    const toForeign = await this.answers(operation, place, caller, foreign, methods);
    const toUnknown = await this.answers(operation, place, caller, unknown, methods);
    this.comparisons += 1;
    for (const [n, answer] of toForeign.entries()) {
      const told = seen(answer, foreign, operation.method);
      const other = toUnknown[n];
      const wanted = other === undefined ? '' : seen(other, unknown, operation.method);
      if (told !== wanted) found.push({ where, ...shortened(told, wanted) });
      if (answer.status >= 500) found.push({ where, told: answer.text, wanted: 'no failure' });
      found.push(...this.leaks(where, answer, foreign));
    }
    return found;
  }

  private async answers(
    operation: Operation,
    place: Place,
    caller: Caller,
    value: string,
    methods: readonly Method[],
    own = this.a,
  ): Promise<readonly Answer[]> {
    const all: Answer[] = [];
    for (const method of methods) {
      all.push(await ask(this.app, { operation, place, value, caller, own, method }));
    }
    return all;
  }

  /** B's words in what somebody else was told, but for what he said himself. */
  private leaks(where: string, { text, headers }: Answer, sent: string): readonly Difference[] {
    const told = `${text}${JSON.stringify(headers)}`.replaceAll(sent, '');
    const own = (secret: string) => where.includes(' GET /v1/audit ') && this.said.has(secret);
    const found = this.secrets.filter(
      (secret) => !sent.includes(secret) && told.includes(secret) && !own(secret),
    );
    return found.length === 0 ? [] : [{ where, told: found.join(), wanted: 'none of these' }];
  }

  private async cursorOf(operation: Operation): Promise<string> {
    const [administrator] = peopleOf('B', this.b);
    if (administrator === undefined) throw new Error('B has nobody');
    const limit = { in: 'query', name: 'limit', kind: 'word', list: false } as const;
    const [page] = await this.answers(operation, limit, administrator, '1', ['GET'], this.b);
    return typeof page?.body.next_cursor === 'string' ? page.body.next_cursor : this.b.cursor;
  }

  /** Whether one of `owners` is answered otherwise for B's reference than for nobody's: it is a reference indeed. */
  async isReal(operation: Operation, place: Place, owners: readonly Caller[]): Promise<boolean> {
    const { foreign, unknown } = await this.pairFor(operation, place);
    const { method } = operation;
    for (const caller of owners) {
      const [nothing] = await this.answers(operation, place, caller, unknown, [method], this.b);
      const [something] = await this.answers(operation, place, caller, foreign, [method], this.b);
      if (nothing === undefined || something === undefined) continue;
      if (seen(nothing, unknown, method) !== seen(something, foreign, method)) return true;
    }
    return false;
  }
}

/** The second answer may differ from the first, but alike for every reference. */
const twice = ({ method }: Operation): readonly Method[] =>
  method === 'GET' ? ['GET', 'HEAD', 'GET'] : [method, method];

/** Both from a little before the place where they part. */
function shortened(told: string, wanted: string): Pick<Difference, 'told' | 'wanted'> {
  let same = 0;
  while (same < told.length && told[same] === wanted[same]) same += 1;
  const from = Math.max(0, same - 60);
  const part = (text: string) => `${text.slice(0, 4)}…${text.slice(from, from + SHOWN)}`;
  return { told: part(told), wanted: part(wanted) };
}

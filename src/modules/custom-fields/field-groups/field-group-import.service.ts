import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type FieldError, type Problem, problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { toProblem } from '#platform/http/to-problem.js';
import { META_KEY } from '../dto/put-field.dto.js';
import { pointerPart } from '../field-types.js';
import { lineFault } from '../safe-values.js';
import { fromAcf, isAcfGroup, originOf } from './acf.js';
import { lockGroups } from './applying-groups.js';
import type { ImportFieldGroupsDto } from './dto/import-field-groups.dto.js';
import {
  type FieldGroupContentView,
  type ImportedGroupView,
  type ImportView,
  toFieldGroupContent,
} from './field-group.view.js';
import { allGroups, FieldGroupsService } from './field-groups.service.js';
import { readLocation } from './location.js';
import { readDefinitions } from './read-definitions.js';

type Given = Readonly<Partial<Record<string, unknown>>>;

interface ReadGroup {
  readonly key: string | null;
  readonly content: FieldGroupContentView | null;
  readonly errors: readonly FieldError[];
}

const PROPERTIES: ReadonlySet<string> = new Set([
  'key',
  'title',
  'location',
  'position',
  'active',
  'fields',
]);

/** Takes groups over from a file: all of them or none. A group is known by its key. */
@Injectable()
export class FieldGroupImport {
  constructor(
    private readonly db: Db,
    private readonly groups: FieldGroupsService,
  ) {}

  /**
   * What became of each group, or, for `dry_run`, what would become of it.
   * @throws Problem field_groups.invalid, field_groups.values_exist and field_groups.disagree, with what is wrong
   */
  async import({
    groups,
    dry_run: dryRun,
    leave_values: leave,
  }: ImportFieldGroupsDto): Promise<ImportView> {
    const read = withoutTwins(groups.map(readGroup));
    const failed = read.some(({ errors }) => errors.length > 0);
    if (failed && dryRun !== true) throw refusal(read);
    return this.db.run(async (tx) => {
      await lockGroups(tx, 'changing');
      const known = new Map((await allGroups(tx)).map((group) => [group.key, group]));
      if (dryRun === true) await tx.query('savepoint import');
      const data: ImportedGroupView[] = [];
      for (const [index, one] of read.entries()) {
        data.push(await this.store(tx, index, one, known, leave === true, dryRun === true));
      }
      if (dryRun === true) await tx.query('rollback to savepoint import');
      return { dry_run: dryRun === true, data };
    });
  }

  private async store(
    tx: Tx,
    index: number,
    { key, content, errors }: ReadGroup,
    known: ReadonlyMap<string, Awaited<ReturnType<typeof allGroups>>[number]>,
    leave: boolean,
    dryRun: boolean,
  ): Promise<ImportedGroupView> {
    if (key === null || content === null) return { index, key, outcome: 'failed', errors };
    const before = known.get(key);
    if (before !== undefined && isDeepStrictEqual(toFieldGroupContent(before), content)) {
      return { index, key, outcome: 'unchanged', errors };
    }
    try {
      if (dryRun) await tx.query('savepoint one');
      if (before === undefined) await this.groups.insert(tx, key, content);
      else await this.groups.change(tx, before, content, leave);
    } catch (error) {
      // no word about the group: whoever answers the request notes it, and says no more than that it failed
      if (toProblem(error).status >= 500) throw error;
      const why = whyNot(error, index);
      if (!dryRun) throw why;
      await tx.query('rollback to savepoint one');
      return { index, key, outcome: 'failed', errors: why.extras.errors ?? [] };
    }
    return { index, key, outcome: before === undefined ? 'created' : 'updated', errors };
  }
}

function readGroup(given: object, index: number): ReadGroup {
  const root = `/groups/${index}`;
  const acf = isAcfGroup({ ...given });
  const { group, origins } = acf
    ? fromAcf({ ...given })
    : { group: { ...given } satisfies Given, origins: new Map<string, string>() };
  const where = readLocation(listOf(group.location), '/location');
  const what = readDefinitions(group.fields, '/fields');
  const errors = [...ownFaults(group), ...where.faults, ...what.faults].map(
    ({ path, code, message }): FieldError => ({
      pointer: `${root}${originOf(path, origins)}`,
      code,
      message,
    }),
  );
  const { key, title, position = 0, active = true } = group;
  const name = typeof key === 'string' && META_KEY.test(key) ? key : null;
  const sound =
    errors.length === 0 &&
    name !== null &&
    typeof title === 'string' &&
    typeof position === 'number' &&
    typeof active === 'boolean';
  if (!sound) return { key: name, content: null, errors };
  const { location } = where;
  return {
    key: name,
    content: { key: name, title, location, position, active, fields: what.fields },
    errors,
  };
}

function ownFaults(group: Given) {
  const { key, title, position = 0, active = true, location = [] } = group;
  const checks: readonly (readonly [string, boolean, string])[] = [
    ['key', typeof key === 'string' && META_KEY.test(key), 'must be 1 to 100 of a-z, 0-9 and _'],
    [
      'title',
      typeof title === 'string' && title.trim() !== '' && title.length <= 255,
      'must be text of 1 to 255 characters',
    ],
    [
      'position',
      typeof position === 'number' &&
        Number.isInteger(position) &&
        position >= 0 &&
        position <= 1_000_000,
      'must be a whole number from 0 on',
    ],
    ['active', typeof active === 'boolean', 'must be true or false'],
    ['location', Array.isArray(location) && location.length <= 50, 'must be a list of at most 50'],
  ];
  const titleFault = typeof title === 'string' ? lineFault(title, '/title') : null;
  const unknown = Object.keys(group).filter((name) => !PROPERTIES.has(name));
  return [
    ...unknown.map((name) => ({
      path: pointerPart(name),
      code: 'unknown_property',
      message: 'is not known here',
    })),
    ...checks.flatMap(([name, good, message]) =>
      good ? [] : [{ path: `/${name}`, code: name, message }],
    ),
    ...(titleFault === null ? [] : [titleFault]),
  ];
}

function withoutTwins(groups: readonly ReadGroup[]): readonly ReadGroup[] {
  const seen = new Set<string>();
  return groups.map((group, n) => {
    if (group.key === null || !seen.has(group.key)) {
      if (group.key !== null) seen.add(group.key);
      return group;
    }
    const error = { pointer: `/groups/${n}/key`, code: 'duplicate', message: 'stands twice' };
    return { key: group.key, content: null, errors: [...group.errors, error] };
  });
}

function refusal(groups: readonly ReadGroup[]): Problem {
  const data = groups.map(({ key, errors }, index) => ({
    index,
    key,
    outcome: errors.length === 0 ? 'not_stored' : 'failed',
  }));
  return problem('field_groups.invalid', {
    errors: groups.flatMap(({ errors }) => errors).slice(0, 100),
    members: { data },
  });
}

/** The refusal of one group, with its place in the request. */
function whyNot(error: unknown, index: number): Problem {
  const { code, title, extras } = toProblem(error);
  return problem(code, {
    ...extras,
    errors: [{ pointer: `/groups/${index}`, code, message: title }],
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

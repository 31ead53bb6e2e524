import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { type FieldError, type Problem, problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import type { FieldFault } from '../field-types.js';
import { PatientValues } from '../patient-values.js';
import { factsOf, lockGroups } from './applying-groups.js';
import { breaksBetween } from './compatibility.js';
import type { FieldDefinition } from './definition.js';
import type { CreateFieldGroupDto } from './dto/create-field-group.dto.js';
import type { UpdateFieldGroupDto } from './dto/update-field-group.dto.js';
import {
  FIELD_GROUP_COLUMNS,
  type FieldGroupContentView,
  type FieldGroupRow,
  type FieldGroupsFileView,
  FieldGroupsView,
  type FieldGroupVersionRowView,
  type FieldGroupVersionView,
  type FieldGroupView,
  toFieldGroupContent,
  toFieldGroupView,
} from './field-group.view.js';
import { applies, type Location, readLocation } from './location.js';
import { protectValues } from './protect-values.js';
import { readDefinitions } from './read-definitions.js';

// Other modules see this file alone: posts serve the groups of a post.
export { FieldGroupsView } from './field-group.view.js';

/** Groups of one tenant. All of them are looked at whenever a value is written. */
export const MAX_GROUPS = 100;
const NUMBER = /^[1-9]\d{0,8}$/;

/** A group as it would be stored. */
export type GroupContent = Omit<FieldGroupContentView, 'key'>;

/** What fields the posts of the tenant have, and what their values must be. */
@Injectable()
export class FieldGroupsService {
  constructor(
    private readonly db: Db,
    private readonly patients: PatientValues,
  ) {}

  /** All of them, in their order. */
  async list(): Promise<FieldGroupsView> {
    const rows = await this.db.run(allGroups);
    return { data: rows.map(toFieldGroupView), next_cursor: null };
  }

  /** @throws Problem field_groups.not_found */
  async get(id: string): Promise<FieldGroupView> {
    return this.db.run(async (tx) => toFieldGroupView(await find(tx, id, '')));
  }

  /** The groups that apply to a post, in their order; whoever asks has made sure that it may be seen. */
  async listFor(tx: Tx, postId: string): Promise<FieldGroupsView> {
    const facts = await factsOf(tx, postId);
    const rows = await allGroups(tx);
    const data = rows.filter(({ active, location }) => active && applies(location, facts));
    return { data: data.map(toFieldGroupView), next_cursor: null };
  }

  /**
   * Keeps the groups as they are until the transaction ends. Whoever locks a post to change its fields asks for this first:
   * a change of a group locks posts too, and each would wait for the other.
   */
  async hold(tx: Tx): Promise<void> {
    await lockGroups(tx, 'reading');
  }

  /** @throws Problem field_groups.invalid, field_groups.key_taken, field_groups.disagree, field_groups.too_many */
  async create(body: CreateFieldGroupDto): Promise<FieldGroupView> {
    const { key, title, position = 0, active = true } = body;
    const content = { title, position, active, ...readLists(body, { location: [], fields: [] }) };
    return this.db.run(async (tx) => {
      await lockGroups(tx, 'changing');
      const id = await this.insert(tx, key, content);
      if (id === null) throw keyTaken();
      return toFieldGroupView(await find(tx, id, ''));
    });
  }

  /**
   * @throws Problem field_groups.not_found, field_groups.stale, field_groups.invalid, field_groups.disagree, and
   *   field_groups.values_exist where values would lose their field
   */
  async update(
    id: string,
    version: number | null,
    { leave_values: leave, ...changes }: UpdateFieldGroupDto,
  ): Promise<FieldGroupView> {
    return this.db.run(async (tx) => {
      await lockGroups(tx, 'changing');
      const group = await lock(tx, id, version);
      const lists = readLists(changes, group);
      if (Object.keys(changes).length > 0) {
        await this.change(tx, group, { ...group, ...changes, ...lists }, leave === true);
      }
      return toFieldGroupView(await find(tx, id, ''));
    });
  }

  /**
   * Removes a group. The values of its fields stay with their posts, as fields that no group defines.
   * @throws Problem field_groups.not_found, field_groups.stale
   */
  async remove(id: string, version: number | null): Promise<void> {
    await this.db.run(async (tx) => {
      await lockGroups(tx, 'changing');
      await lock(tx, id, version);
      await tx.change('delete from field_groups where id = $1 returning id', [id]);
    });
  }

  /** Every group as the import takes it. */
  async export(): Promise<FieldGroupsFileView> {
    const rows = await this.db.run(allGroups);
    return { groups: rows.map(toFieldGroupContent) };
  }

  /**
   * The states a group was in, newest first; also of one that was removed.
   * @throws Problem field_groups.not_found, request.invalid_cursor
   */
  async listVersions(
    id: string,
    { limit, cursor }: PageQueryDto,
  ): Promise<Page<FieldGroupVersionRowView>> {
    const before = readCursor(cursor);
    const rows = isUuid(id)
      ? await this.db.read<FieldGroupVersionRowView>(
          `select version as number, removed, created_by, created_at from field_group_versions
              where group_id = $1 and ($2::integer is null or version < $2) order by version desc limit $3`,
          [id, before, limit + 1],
        )
      : [];
    if (rows.length === 0 && before === null) throw problem('field_groups.not_found');
    return toPage(rows, limit, ({ number }) => [String(number)]);
  }

  /** @throws Problem field_groups.not_found, also for a version that never was */
  async getVersion(id: string, number: string): Promise<FieldGroupVersionView> {
    const found =
      isUuid(id) && NUMBER.test(number)
        ? await this.db.run((tx) =>
            tx.one<FieldGroupVersionView>(
              `select version as number, removed, created_by, created_at, snapshot as "group"
                 from field_group_versions where group_id = $1 and version = $2`,
              [id, Number(number)],
            ),
          )
        : null;
    if (found === null) throw problem('field_groups.not_found');
    return { ...found, group: toFieldGroupContent(found.group) };
  }

  /** Stores a new group under the lock of the groups; null when its key is taken. */
  async insert(tx: Tx, key: string, content: GroupContent): Promise<string | null> {
    const { count } = (await tx.one<{ count: number }>(
      'select count(*)::integer as count from field_groups',
    )) ?? { count: 0 };
    if (count >= MAX_GROUPS) throw problem('field_groups.too_many');
    const row = await tx.one<{ id: string }>(
      `insert into field_groups (key, title, location, position, active, fields)
       values ($1, $2, $3::jsonb, $4, $5, $6::jsonb) on conflict (tenant_id, key) do nothing returning id`,
      [key, ...columnsOf(content)],
    );
    if (row !== null) await protectValues(tx, this.patients, content);
    return row?.id ?? null;
  }

  /** Changes a group under the lock of the groups. */
  async change(
    tx: Tx,
    before: FieldGroupRow,
    after: GroupContent,
    leaveValues: boolean,
  ): Promise<void> {
    if (!leaveValues) await assertNoValueLost(tx, before.fields, after.fields);
    await tx.change(
      `update field_groups set title = $2, location = $3::jsonb, position = $4, active = $5, fields = $6::jsonb
        where id = $1 returning id`,
      [before.id, ...columnsOf(after)],
    );
    await protectValues(tx, this.patients, after);
  }
}

/** Every group of the tenant in its order. */
export async function allGroups(tx: Tx): Promise<readonly FieldGroupRow[]> {
  return tx.query<FieldGroupRow>(
    `select ${FIELD_GROUP_COLUMNS} from field_groups order by position, key`,
  );
}

interface Lists {
  readonly location: Location;
  readonly fields: readonly FieldDefinition[];
}

/**
 * What is given, and the rest as it was: a group that was made under milder rules can still be renamed or put to rest.
 * @throws Problem field_groups.invalid with what is wrong below `/location` and `/fields`
 */
function readLists(
  given: { readonly [Name in keyof Lists]?: readonly unknown[] | undefined },
  before: Lists,
): Lists {
  const none: readonly FieldFault[] = [];
  const where =
    given.location === undefined
      ? { location: before.location, faults: none }
      : readLocation(given.location, '/location');
  const what =
    given.fields === undefined
      ? { fields: before.fields, faults: none }
      : readDefinitions(given.fields, '/fields');
  const faults = [...where.faults, ...what.faults];
  if (faults.length > 0) throw invalid(faults);
  return { location: where.location, fields: what.fields };
}

function invalid(faults: readonly FieldFault[]): Problem {
  const errors = faults
    .slice(0, 100)
    .map(({ path, code, message }): FieldError => ({ pointer: path, code, message }));
  return problem('field_groups.invalid', { errors });
}

function columnsOf({ title, location, position, active, fields }: GroupContent): unknown[] {
  return [title, JSON.stringify(location), position, active, JSON.stringify(fields)];
}

async function assertNoValueLost(
  tx: Tx,
  before: readonly FieldDefinition[],
  after: readonly FieldDefinition[],
): Promise<void> {
  const breaks = breaksBetween(before, after);
  if (breaks.length === 0) return;
  const rows = await tx.query<{ key: string; values: number }>(
    `select meta_key as key, count(*)::integer as values from custom_fields
      where meta_key = any ($1::text[]) and coalesce(meta_value, '') <> '' group by meta_key`,
    [breaks.map(({ key }) => key)],
  );
  const counts = new Map(rows.map(({ key, values }) => [key, values]));
  const lost = breaks.flatMap(({ key, field, change }) => {
    const values = counts.get(key);
    return values === undefined ? [] : [{ field, change, values }];
  });
  if (lost.length > 0) throw problem('field_groups.values_exist', { members: { fields: lost } });
}

async function find(tx: Tx, id: string, suffix: '' | 'for update'): Promise<FieldGroupRow> {
  const row = isUuid(id)
    ? await tx.one<FieldGroupRow>(
        `select ${FIELD_GROUP_COLUMNS} from field_groups where id = $1 ${suffix}`,
        [id],
      )
    : null;
  if (row === null) throw problem('field_groups.not_found');
  return row;
}

async function lock(tx: Tx, id: string, version: number | null): Promise<FieldGroupRow> {
  const row = await find(tx, id, 'for update');
  if (version !== null && version !== row.version) throw problem('field_groups.stale');
  return row;
}

function readCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  const [number] = decodeCursor(cursor, 1) ?? [];
  if (number === undefined || !NUMBER.test(number)) throw problem('request.invalid_cursor');
  return Number(number);
}

function keyTaken(): Problem {
  const code = 'field_groups.key_taken';
  return problem(code, {
    errors: [{ pointer: '/key', message: 'Another group has this key', code }],
  });
}

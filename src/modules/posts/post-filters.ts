import { type FieldFilter, fieldFilterSql } from '#modules/custom-fields/field-filters.service.js';
import type { PostFiltersDto } from './dto/list-posts.dto.js';

/** Puts a value into the statement and gives its place, `$1`. */
export type Bind = (value: unknown) => string;

const EQUAL = ['post_type', 'medical_category', 'compliance_level'] as const;
const TIMES = ['inserted_at', 'updated_at', 'published_at', 'scheduled_at'] as const;

/**
 * Conditions on the posts somebody may see (`s`). What stands in a working copy decides for who is inside of the post alone;
 * for everybody else what is published does. So no filter tells what is not shown.
 */
export function filterConditions(
  filters: PostFiltersDto,
  sight: string | null,
  bind: Bind,
  byFields: readonly FieldFilter[],
): string[] {
  const refers = references(sight === null);
  const equal = EQUAL.flatMap((name) => {
    const wanted = filters[name];
    return wanted === undefined ? [] : [`s.${name} = ${bind(wanted)}`];
  });
  const conditions = [statusCondition(filters, bind), ...equal, ...timeConditions(filters, bind)];
  const { category_id, include_below, tag_id, author_id, reviewer_id, parent_id, state } = filters;
  if (category_id !== undefined) {
    conditions.push(categoryCondition(bind(category_id), include_below === true, refers));
  }
  if (tag_id !== undefined) {
    const wanted = bind(tag_id);
    conditions.push(
      refers(
        `select l.post_id from post_links l where l.kind = 'tag' and l.tag_id = ${wanted}`,
        `select t.post_id from publication_terms t where t.tag_id = ${wanted}`,
      ),
    );
  }
  if (author_id !== undefined) {
    const wanted = bind(author_id);
    conditions.push(`(s.author_id = ${wanted} or ${refers(...peopleOf('author', wanted))})`);
  }
  if (reviewer_id !== undefined) {
    conditions.push(refers(...peopleOf('reviewer', bind(reviewer_id))));
  }
  if (parent_id !== undefined) {
    const wanted = bind(parent_id);
    conditions.push(
      refers(
        `select l.post_id from post_links l where l.kind = 'parent' and l.target_post_id = ${wanted}`,
        `select u.post_id from publications u where u.parent_id = ${wanted}`,
      ),
    );
  }
  if (state !== undefined) {
    conditions.push(
      `s.inside and ${bind(state)} = (select w.state from workflow_states w where w.content_id = s.id
         order by w.id desc limit 1)`,
    );
  }
  for (const filter of byFields) {
    conditions.push(
      refers(
        fieldFilterSql('custom_field_index', filter, bind),
        fieldFilterSql('publication_field_index', filter, bind),
      ),
    );
  }
  return conditions;
}

function statusCondition({ status }: PostFiltersDto, bind: Bind): string {
  if (status === undefined) return `s.status <> 'trash'`;
  const [only, ...others] = status;
  // with one, the order of an index remains
  return others.length === 0 ? `s.status = ${bind(only)}` : `s.status = any (${bind(status)})`;
}

function timeConditions(filters: PostFiltersDto, bind: Bind): string[] {
  return TIMES.flatMap((name) => {
    const from = filters[`${name}.gte`];
    const before = filters[`${name}.lt`];
    return [
      ...(from === undefined ? [] : [`s.${name} >= ${bind(from)}::timestamptz`]),
      ...(before === undefined ? [] : [`s.${name} < ${bind(before)}::timestamptz`]),
    ];
  });
}

/** Whether a post is among those that refer to something: for the inside by its working copy, else by what is published. */
type Refers = (working: string, published: string) => string;

function references(allInside: boolean): Refers {
  if (allInside) return (working) => `s.id in (${working})`;
  return (working, published) =>
    `case when s.inside then s.id in (${working}) else s.id in (${published}) end`;
}

function peopleOf(
  part: 'author' | 'reviewer',
  wanted: string,
): [working: string, published: string] {
  return [
    `select l.post_id from post_links l where l.kind = '${part}' and l.user_id = ${wanted}`,
    `select n.post_id from publication_people n where n.part = '${part}' and n.user_id = ${wanted}`,
  ];
}

function categoryCondition(wanted: string, below: boolean, refers: Refers): string {
  const among = below
    ? `in (with recursive b as (
         select c.id from categories c where c.id = ${wanted}
         union select c.id from categories c join b on c.parent_id = b.id) select b.id from b)`
    : `= ${wanted}`;
  const further = refers(
    `select l.post_id from post_links l where l.kind = 'category' and l.category_id ${among}`,
    `select t.post_id from publication_terms t where t.category_id ${among}`,
  );
  return `(s.category_id ${among} or ${further})`;
}

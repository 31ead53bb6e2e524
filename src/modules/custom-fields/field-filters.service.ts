import { Injectable } from '@nestjs/common';
import { type FieldError, problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import { type FieldFilter, type GivenFilter, keyOfFilter, toFieldFilter } from './field-filter.js';

// Other modules see this file alone.
export {
  AreFieldFilters,
  type FieldFilter,
  fieldFilterSql,
  type GivenFilter,
} from './field-filter.js';

/** Reads what somebody asks of the values of fields. */
@Injectable()
export class FieldFilters {
  constructor(private readonly db: Db) {}

  /** @throws Problem request.invalid_parameter for a field that no definition makes filterable, or a value it cannot have */
  async read(given: readonly GivenFilter[] | undefined): Promise<readonly FieldFilter[]> {
    if (given === undefined) return [];
    const rows = await this.db.read<{ key: string; type: string }>(
      `select distinct meta_key as key, type from field_definitions
        where filterable and meta_key = any ($1::text[])`,
      [given.map(([name]) => keyOfFilter(name))],
    );
    const types = new Map(rows.map(({ key, type }) => [key, type]));
    const filters: FieldFilter[] = [];
    const errors: FieldError[] = [];
    for (const one of given) {
      const type = types.get(keyOfFilter(one[0]) ?? '');
      const read =
        type === undefined ? 'is no field that posts are found by' : toFieldFilter(one, type);
      if (typeof read !== 'string') filters.push(read);
      else {
        const code = 'request.invalid_parameter';
        errors.push({ pointer: `field.${one[0]}`, message: read, code });
      }
    }
    if (errors.length > 0) throw problem('request.invalid_parameter', { errors });
    return filters;
  }
}

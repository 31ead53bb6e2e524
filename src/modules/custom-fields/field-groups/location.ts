import { isUuid } from '#kernel/ids.js';
import { isRole } from '#kernel/permissions.js';
import { type FieldFault, pointerPart } from '../field-types.js';
import { lineFault } from '../safe-values.js';

/** What of a post a group can go by. */
export const LOCATION_PARAMS = [
  'post_type',
  'category_id',
  'medical_category',
  'compliance_level',
  'post_status',
  'author_role',
] as const;
export type LocationParam = (typeof LOCATION_PARAMS)[number];
const MAX_RULES = 50;

export interface LocationRule {
  readonly param: LocationParam;
  readonly operator: '==' | '!=';
  readonly value: string;
}

/** Any of lists of rules that hold together; an empty one is every post. */
export type Location = readonly (readonly LocationRule[])[];

/** What a post is, as far as groups go by it. It can stand in several categories. */
export type PostFacts = Readonly<Record<LocationParam, readonly string[]>>;

/** Whether a group with this location has anything to say of a post. */
export function applies(location: Location, facts: PostFacts): boolean {
  if (location.length === 0) return true;
  return location.some((all) =>
    all.every(({ param, operator, value }) => facts[param].includes(value) === (operator === '==')),
  );
}

interface ReadLocation {
  readonly location: Location;
  readonly faults: readonly FieldFault[];
}

/** Reads the rules of a request or a file; what is wrong with them points below `path`. */
export function readLocation(given: readonly unknown[], path: string): ReadLocation {
  const faults: FieldFault[] = [];
  const fault = (at: string, code: string, message: string) =>
    faults.push({ path: at, code, message });
  const location = given.map((all, n) => {
    const here = `${path}/${n}`;
    if (!Array.isArray(all) || all.length === 0) {
      fault(here, 'location', 'must be a list of rules');
      return [];
    }
    return all.flatMap((rule: unknown, m): readonly LocationRule[] => {
      const read = readRule(rule);
      if (typeof read === 'string') {
        fault(`${here}/${m}`, 'location', read);
        return [];
      }
      const unsafe = lineFault(read.value, `${here}/${m}/value`);
      if (unsafe !== null) faults.push(unsafe);
      return [read];
    });
  });
  if (location.flat().length > MAX_RULES || given.length > MAX_RULES) {
    fault(path, 'too_many', `must be at most ${MAX_RULES} rules`);
  }
  return { location, faults };
}

function readRule(rule: unknown): LocationRule | string {
  if (typeof rule !== 'object' || rule === null) return 'must be a rule: param, operator, value';
  const { param, operator, value, ...rest }: Partial<Record<string, unknown>> = { ...rule };
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) return `has ${pointerPart(unknown)}, which is not known here`;
  const known = LOCATION_PARAMS.find((name) => name === param);
  if (known === undefined) return `param must be one of ${LOCATION_PARAMS.join(', ')}`;
  if (operator !== '==' && operator !== '!=') return 'operator must be == or !=';
  if (typeof value !== 'string' || value === '' || value.length > 100) {
    return 'value must be text of at most 100 characters';
  }
  if (known === 'category_id' && !isUuid(value)) return 'value must be the id of a category';
  if (known === 'author_role' && !isRole(value)) return 'value must be a role';
  return { param: known, operator, value };
}

import {
  getMetadataStorage,
  IS_OPTIONAL,
  type ValidationArguments,
  ValidationTypes,
} from 'class-validator';

/** Whether one property of an object keeps one rule. */
type Rule = (value: unknown, object: object) => boolean;

/** What a class says of one property. */
interface PropertyRules {
  readonly name: string;
  /** Nothing is asked of it where it is not given: the most of a large DTO. */
  readonly optional: boolean;
  /** Where one of them does not hold, nothing is asked of the property. */
  readonly conditions: readonly Rule[];
  readonly rules: readonly Rule[];
}

interface Gathered extends PropertyRules {
  optional: boolean;
  readonly conditions: Rule[];
  readonly rules: Rule[];
}

type Metadata = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

/** By class; null for one without rules, or with some that this file does not know. */
const known = new WeakMap<object, ReadonlyMap<string, PropertyRules> | null>();

/**
 * True when class-validator would find nothing wrong with an instance of a DTO, by the rules the class was decorated with.
 * They are gathered once a class, while the library gathers them for each object, which takes longer than most requests
 * to the database. It never says what is wrong: of whatever it does not accept, or does not know, the library must
 * be asked.
 */
export function surelyFits(object: object): boolean {
  const byName = rulesOf(object.constructor);
  return byName !== null && hasOnly(object, byName) && keepsAll(object, byName);
}

function hasOnly(object: object, byName: ReadonlyMap<string, PropertyRules>): boolean {
  for (const name of Object.keys(object)) if (!byName.has(name)) return false;
  return true;
}

function keepsAll(object: object, byName: ReadonlyMap<string, PropertyRules>): boolean {
  for (const { name, optional, conditions, rules } of byName.values()) {
    const value: unknown = Reflect.get(object, name);
    if (optional && (value === undefined || value === null)) continue;
    if (!conditions.every((holds) => holds(value, object))) continue;
    if (!rules.every((keeps) => keeps(value, object))) return false;
  }
  return true;
}

function rulesOf(type: unknown): ReadonlyMap<string, PropertyRules> | null {
  if (typeof type !== 'function') return null;
  const seen = known.get(type);
  if (seen !== undefined) return seen;
  const made = gather(type);
  known.set(type, made);
  return made;
}

function gather(type: Function): ReadonlyMap<string, PropertyRules> | null {
  const all = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  if (all.length === 0) return null;
  const byName = new Map<string, Gathered>();
  for (const metadata of all) {
    const name = metadata.propertyName;
    const property = byName.get(name) ?? { name, optional: false, conditions: [], rules: [] };
    byName.set(name, property);
    switch (metadata.type) {
      case ValidationTypes.CONDITIONAL_VALIDATION:
        if (metadata.name === IS_OPTIONAL) property.optional = true;
        else property.conditions.push(conditionOf(metadata));
        break;
      case ValidationTypes.CUSTOM_VALIDATION:
      case ValidationTypes.IS_DEFINED:
        property.rules.push(...customRulesOf(metadata));
        break;
      case ValidationTypes.NESTED_VALIDATION:
        property.rules.push(nestedFits);
        break;
      case ValidationTypes.WHITELIST:
        break;
      default:
        return null;
    }
  }
  return byName;
}

function conditionOf({ constraints }: Metadata): Rule {
  const [holds]: unknown[] = constraints;
  if (typeof holds !== 'function') return () => true;
  return (value, object) => Boolean(Reflect.apply(holds, undefined, [object, value]));
}

/** A rule is kept when its validator says so at once; what answers later is left to the library. */
function customRulesOf(metadata: Metadata): readonly Rule[] {
  const { constraintCls, constraints, each, propertyName: property, validateIf } = metadata;
  return getMetadataStorage()
    .getTargetValidatorConstraints(constraintCls)
    .map(({ instance }) => (value, object) => {
      if (validateIf !== undefined && !validateIf(object, value)) return true;
      const asked: ValidationArguments = {
        targetName: object.constructor.name,
        property,
        object,
        value,
        constraints,
      };
      const keeps = (one: unknown) => instance.validate(one, asked) === true;
      if (!each || !isCollection(value)) return keeps(value);
      return Array.isArray(value) && value.every(keeps);
    });
}

function nestedFits(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.every(isFittingObject);
  return isFittingObject(value);
}

function isFittingObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !isCollection(value) && surelyFits(value);
}

function isCollection(value: unknown): boolean {
  return Array.isArray(value) || value instanceof Set || value instanceof Map;
}

import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { AppModule } from '../../src/app.module.js';

interface Rule {
  readonly type: string;
  readonly name?: string;
  readonly each: boolean;
  readonly target: { readonly name: string };
  readonly propertyName: string;
}

/** What every class of the app was decorated with. The library shows it by class only. */
function allRules(): readonly Rule[] {
  const byClass: Map<unknown, Rule[]> = Reflect.get(getMetadataStorage(), 'validationMetadatas');
  return [...byClass.values()].flat();
}

describe('a list of parts in a body', () => {
  // class-validator takes a list in the list for parts of the same kind: an empty one would pass as a part
  it('takes objects and nothing else, whichever DTO it stands in', () => {
    expect(AppModule).toBeDefined();
    const rules = allRules();
    const lists = rules.filter(
      ({ type, each }) => type === ValidationTypes.NESTED_VALIDATION && each,
    );
    const open = lists.filter(
      (list) =>
        !rules.some(
          ({ target, propertyName, name, each }) =>
            name === 'isObject' &&
            each &&
            target === list.target &&
            propertyName === list.propertyName,
        ),
    );
    expect(lists.length).toBeGreaterThan(5);
    expect(open.map(({ target, propertyName }) => `${target.name}.${propertyName}`)).toEqual([]);
  });
});

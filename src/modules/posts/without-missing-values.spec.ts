import { withoutMissingValues } from './without-missing-values.js';

const fault = (pointer: string, code = 'post_not_found') => ({ pointer, code, message: 'x' });
const field = (meta_value: string | null) => ({ meta_key: 'a', meta_value });

describe('values without what is gone', () => {
  it('lose the ids of a list, and no others', () => {
    const fields = [field('["a","b","c"]'), field('["a"]')];
    const errors = [fault('/custom_fields/0/meta_value/0'), fault('/custom_fields/0/meta_value/2')];
    expect(withoutMissingValues(fields, errors)).toEqual([field('["b"]'), field('["a"]')]);
  });

  it('lose an id that stands alone, at the top and within rows', () => {
    const fields = [
      field('id'),
      field('[{"foto":"id","n":1},{"foto":"ok"}]'),
      field('{"r":["x"]}'),
    ];
    const errors = [
      fault('/custom_fields/0/meta_value', 'file_not_found'),
      fault('/custom_fields/1/meta_value/0/foto', 'not_an_image'),
      fault('/custom_fields/2/meta_value/r/0'),
    ];
    expect(withoutMissingValues(fields, errors)).toEqual([
      field(null),
      field('[{"foto":null,"n":1},{"foto":"ok"}]'),
      field('{"r":[]}'),
    ]);
  });

  it('are no help where something else is wrong', () => {
    const fields = [field('["a"]')];
    expect(withoutMissingValues(fields, [])).toBeNull();
    expect(withoutMissingValues(fields, [fault('/title')])).toBeNull();
    const both = [
      fault('/custom_fields/0/meta_value/0'),
      fault('/custom_fields/0/meta_value', 'max'),
    ];
    expect(withoutMissingValues(fields, both)).toBeNull();
  });
});

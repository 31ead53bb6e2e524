import { readSearchWords } from './search-words.js';

const queryOf = (typed: string): string => readSearchWords(typed).query;

describe('readSearchWords', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['-', ''],
    ['"', ''],
    ['-vacina', ''],
    ['or', ''],
    ['rapido', "('rapido' | 'rapidos')"],
    ['de', "'de'"],
    ['x y', "'x' & 'y'"],
    ['x -y', "'x' & !'y'"],
    ['x or -y', "'x'"],
    ['x OR y', "'x' | 'y'"],
    ['x ou y z', "'x' | 'y' & 'z'"],
    ['"x y"', "('x' <-> 'y')"],
    ['-"x y" z', "!('x' <-> 'y') & 'z'"],
    ['x-9', "(('x' <-> '9') | 'x-9')"],
    ["x'9", "(('x' <-> '9') | 'x''9')"],
    ['x\\9', "(('x' <-> '9') | 'x\\\\9')"],
    ['x&y', "(('x' <-> 'y') | 'x&y')"],
    ['"x y', "('x' <-> 'y')"],
  ])('reads %j as %j', (typed, query) => {
    expect(queryOf(typed)).toBe(query);
  });

  it('leaves the last word open, where it is a word that one may still be typing', () => {
    expect(readSearchWords('x hip')).toMatchObject({
      last: "'hip'",
      open: "'x' & ('hip' | 'hip':*)",
    });
    for (const typed of ['hi', '"hip"', '-hip', 'hip-2', 'covid19', 'a "hip"']) {
      expect(readSearchWords(typed)).toMatchObject({ last: null, open: null });
    }
  });

  it('gives the words that may be misspelt, of a search that is words alone', () => {
    expect(readSearchWords('Coração Partido').plain).toEqual(['coracao', 'partido']);
    for (const typed of ['"hip"', 'hip -hop', 'hip or hop', 'hip 12', '', 'abc '.repeat(7)]) {
      expect(readSearchWords(typed).plain).toBeNull();
    }
  });
});

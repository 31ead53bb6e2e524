import { Turns } from './turns.js';

describe('Turns', () => {
  const drained = (turns: Turns<string>): string[] => {
    const all: string[] = [];
    for (let item = turns.next(); item !== undefined; item = turns.next()) all.push(item);
    return all;
  };

  it('lets one of each line go in turn, in the order of the line', () => {
    const turns = new Turns<string>(10, 100);
    for (const item of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1'])
      expect(turns.add(item.charAt(0), item)).toBe(true);
    expect(drained(turns)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  });

  it('puts who comes back behind those who wait', () => {
    const turns = new Turns<string>(10, 100);
    turns.add('a', 'a1');
    turns.add('b', 'b1');
    expect(turns.next()).toBe('a1');
    turns.add('a', 'a2');
    turns.add('c', 'c1');
    expect(drained(turns)).toEqual(['b1', 'a2', 'c1']);
  });

  it('refuses what is too much of one, and of all, and takes more when some went', () => {
    const turns = new Turns<string>(2, 3);
    expect(['a1', 'a2', 'a3'].map((item) => turns.add('a', item))).toEqual([true, true, false]);
    expect(['b1', 'b2'].map((item) => turns.add('b', item))).toEqual([true, false]);
    expect(turns.next()).toBe('a1');
    expect(turns.add('b', 'b2')).toBe(true);
    expect(drained(turns)).toEqual(['b1', 'a2', 'b2']);
    expect(turns.next()).toBeUndefined();
  });
});

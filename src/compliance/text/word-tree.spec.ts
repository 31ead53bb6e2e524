import { WordTree, wordsOf } from './word-tree.js';

describe('wordsOf', () => {
  it.each<[string, string[]]>([
    ['um dois-tres, 4x', ['um', 'dois', 'tres', '4x']],
    ['', []],
    ['—', []],
    ['fim', ['fim']],
  ])('%j', (text, expected) => {
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('WordTree', () => {
  const tree = new WordTree<string>();
  tree.add('acido folico', 'long');
  tree.add('acido', 'short');
  tree.add('diabet*', 'begun');
  tree.add('reac* advers*', 'two begun');
  tree.add('acido', 'second');
  tree.add('implante hormonal', 'exact first');
  tree.add('implant*', 'begun as well');
  const found = (text: string): string | undefined =>
    tree.longestAt(text, wordsOf(text), 0)?.meaning;

  it.each([
    ['acido folico', 'long'],
    ['acido-folico', 'long'],
    ['acido, folico', 'short'],
    ['acido. folico', 'short'],
    ['acido citrico', 'short'],
    ['diabeticos', 'begun'],
    ['reacao adversa', 'two begun'],
    ['reacao', undefined],
    ['dia', undefined],
    ['implante hormonal', 'exact first'],
    ['implante dentario', 'begun as well'],
    ['implantes', 'begun as well'],
    ['', undefined],
  ])('%s', (text, meaning) => {
    expect(found(text)).toBe(meaning);
  });
});

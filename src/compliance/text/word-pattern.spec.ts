import fc from 'fast-check';
import { WordPattern } from './word-pattern.js';

const ALTERNATIVES = String.raw`dor|dores? de cabeca|do[ai]r|[ao] paciente|x?ray|uti|\d{2} dias|(?:pre|pos)-natal|doenca|ab?c|cid[(|/]\d|tra(?:ta|to)\w{0,3}`;

const rangesOf = (text: string): readonly { start: number; end: number }[] =>
  [...text.matchAll(new RegExp(String.raw`\b(?:${ALTERNATIVES})\b`, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

const rangesFound = (
  pattern: WordPattern,
  text: string,
): readonly { start: number; end: number }[] =>
  pattern.matches(text).map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

describe('a pattern of words', () => {
  const pattern = new WordPattern(ALTERNATIVES);

  it('finds what the plain expression finds', () => {
    const words =
      'dor dores de cabeca doar a o paciente xray ray uti 12 dias pre-natal pos doenca doencas ac abc cid(1 cid|2 tratamos tratou _dor é - , \n';
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words.split(' '), ' '), fc.string({ maxLength: 3 }))),
        fc.constantFrom(' ', ''),
        (parts, between) => {
          const text = parts.join(between);
          expect(rangesFound(pattern, text)).toEqual(rangesOf(text));
          expect(pattern.test(text)).toBe(rangesOf(text).length > 0);
        },
      ),
    );
  });

  it('tries alternatives in their order', () => {
    const text = 'dores de cabeca';
    expect(rangesFound(pattern, text)).toEqual([{ start: 0, end: text.length }]);
    expect(rangesFound(new WordPattern('dores|dores de cabeca'), text)).toEqual([
      { start: 0, end: 5 },
    ]);
  });

  it('begins behind anything but letters and digits where the edge is a letter, and may have surroundings', () => {
    const source = String.raw`rua|r\.|(?<!\bet )al\.|p\.? ?o\.`;
    const around = {
      edge: 'letter',
      before: '(?<!-)',
      behind: String.raw` (\p{L}+)(?!\d)`,
    } as const;
    const plain = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<!-)(${source}) (\p{L}+)(?!\d)`, 'gu');
    const parts = [
      'rua ',
      'r. ',
      'al. ',
      'et ',
      'p.o. ',
      'po. ',
      'azul',
      '7',
      '-',
      '_',
      'º',
      '𐐨',
      ' ',
      'é',
    ];
    const streets = new WordPattern(source, around);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (chosen) => {
        const text = chosen.join('');
        expect(streets.matches(text).map((match) => [match.index, ...match])).toEqual(
          [...text.matchAll(plain)].map((match) => [match.index, ...match]),
        );
      }),
    );
  });
});

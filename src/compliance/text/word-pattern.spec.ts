import fc from 'fast-check';
import { WordPattern } from './word-pattern.js';

const ALTERNATIVES = String.raw`dor|dores? de cabeca|do[ai]r|[ao] paciente|x?ray|uti|\d{2} dias|(?:pre|pos)-natal|doenca|ab?c|tra(?:ta|to)\w{0,3}`;

const rangesOf = (text: string): readonly { start: number; end: number }[] =>
  [...text.matchAll(new RegExp(String.raw`\b(?:${ALTERNATIVES})\b`, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

describe('a pattern of words', () => {
  const pattern = new WordPattern(ALTERNATIVES);

  it('finds what the plain expression finds', () => {
    const words =
      'dor dores de cabeca doar a o paciente xray ray uti 12 dias pre-natal pos doenca doencas ac abc tratamos tratou _dor é - , \n';
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words.split(' '), ' '), fc.string({ maxLength: 3 }))),
        fc.constantFrom(' ', ''),
        (parts, between) => {
          const text = parts.join(between);
          expect(pattern.find(text)).toEqual(rangesOf(text));
          expect(pattern.test(text)).toBe(rangesOf(text).length > 0);
        },
      ),
    );
  });

  it('tries alternatives in their order', () => {
    const text = 'dores de cabeca';
    expect(pattern.find(text)).toEqual([{ start: 0, end: text.length }]);
    expect(new WordPattern('dores|dores de cabeca').find(text)).toEqual([{ start: 0, end: 5 }]);
  });
});

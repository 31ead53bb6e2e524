import { leanPattern } from './lean-pattern.js';
import { matchesOf } from './matches.js';

const EXPRESSIONS: readonly RegExp[] = [
  /\b(?:a|o|um|uma) (?:boa|nova|velha|outra) (?:casa|rua|(?:bela )?praia)\b/g,
  /(?<!\p{L})(dr|dra|prof)\.? (?:d[aeo]s? ){0,2}(\p{Lu}\p{Ll}{1,12})(?: (?:e|y|and) (\p{Lu}\p{Ll}+))?/gu,
  /(?<day>\d{1,2})[-/.](?<month>\d{1,2}|jan|fev|mar)[-/.](?:(?:19|20)\d{2}|\d{2})(?![\p{L}\p{N}])/gu,
  /(?:(?:rua|av\.?|praça) |r\. ?){1,2}[^\p{L}\n]{0,3}[\p{L}'’-]{2,20}(?:,|\()? ?\d{1,4}[)\]]?/giu,
  /(["'])(?:x|y|\\|\])+\1|[)\](|]{2}/g,
  /(?<=(?:a|o|na|no) (?:casa|rua) )\p{Lu}\p{L}*|\bfim$/gu,
  /^[^\p{L}\d]{0,4}(?:nota|obs\.?):? ?(?:do |da )?(?:autor|editora)?/u,
  /(?:ab|a|abc){2,3}?c{0}(?:d|e|f)*/g,
];
const TEXTS = [
  'a nova casa, uma velha rua e a outra bela praia, o boa',
  'Dra. Ana e dr Élio; prof. dos Santos; dra. de Łódź e Żaneta, dr. José and Maria',
  '1/2/1999 10-fev-88 31.12.2024x 7/mar/20 e 07.07.07',
  'rua Augusta, 12; Av. PRAÇA «Sé» (40) r.Õ’Neil-Sá 7',
  `"x]" 'y\\' )( |] "xy' ""`,
  'na rua Augusta a casa Ñandú ao fim',
  '— Nota: do autor',
  'obs. da editora',
  'ababcd abcabe aaabf 中文 Ελένη Ωmega Иван',
  '',
];

describe('leanPattern', () => {
  it.each(EXPRESSIONS.map((expression) => [String(expression), expression] as const))(
    'finds what %s finds, with the same groups',
    (_, expression) => {
      const lean = leanPattern(expression);
      const flags = expression.flags.includes('g') ? expression.flags : `${expression.flags}g`;
      const read = (pattern: RegExp) =>
        TEXTS.map((text) =>
          matchesOf(new RegExp(pattern, flags), text).map((match) => ({
            at: match.index,
            all: [...match],
            named: { ...match.groups },
          })),
        );
      expect(lean.flags).toBe(expression.flags);
      expect(read(lean)).toEqual(read(expression));
      expect(read(expression).flat()).not.toEqual([]);
    },
  );

  it('knows letters, capitals and digits as the properties do, in Latin, Greek, Cyrillic and Armenian', () => {
    for (const property of ['L', 'Lu', 'Ll', 'N']) {
      const plain = new RegExp(String.raw`^[\p{${property}}]$`, 'u');
      const lean = leanPattern(plain);
      const differing: string[] = [];
      for (let code = 0; code < 0x590; code += 1) {
        const unit = String.fromCharCode(code);
        // signs of their own are no letters by any reading of a text
        if (/[\p{P}\p{S}\p{M}\p{Cn}\p{Lm}\p{No}]/u.test(unit)) continue;
        if (plain.test(unit) !== lean.test(unit)) differing.push(unit);
      }
      expect([property, differing]).toEqual([property, []]);
    }
    const letters = leanPattern(/^\p{L}+$/u);
    for (const word of ['coração', 'Señorío', 'Łukasz', 'Ελένη', 'Надежда', 'שלום', 'محمد', '王伟'])
      expect([word, letters.test(word)]).toEqual([word, true]);
    for (const sign of ['×', '÷', '-', '’', '…', '“', '5', ' ', '。'])
      expect([sign, letters.test(sign)]).toEqual([sign, false]);
  });

  it('brings ways together behind choices, but not where the engine looks for a beginning', () => {
    const written = (pattern: RegExp): string => leanPattern(pattern).source;
    expect(written(/^(?:a|b|c) dormir (?:hoje|[d|)]|ja\|)? sim(?<=x|y|z)/)).toBe(
      String.raw`^(?:a|b|c)(?=) dormir (?:hoje|[d|)]|ja\|)?(?=) sim(?<=x|y|z)`,
    );
    expect(written(/(?:a|b|c) dormir/)).toBe('(?:a|b|c) d(?=)ormir');
    expect(written(/(?:uma|bom|cem) dormir/)).toBe('(?:uma|bom|cem)(?=) dormir');
    expect(written(/(?:a|b|c) dormir/y)).toBe('(?:a|b|c)(?=) dormir');
    expect(written(/^(?:(?:a|b|c)){2}/)).toBe('^(?:(?:a|b|c)(?=)){2}');
  });
});

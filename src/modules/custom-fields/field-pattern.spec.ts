import { compilePattern, MAX_PATTERN, MAX_PATTERN_TEXT, patternFits } from './field-pattern.js';

function fits(source: string, text: string): boolean {
  const pattern = compilePattern(source);
  if (typeof pattern === 'string') throw new Error(`${source}: ${pattern}`);
  return patternFits(pattern, text);
}

describe('patternFits', () => {
  const sources = [
    'b',
    '^b',
    'b$',
    '^$',
    '^[A-Z]{2}-\\d{4,6}$',
    '^CRM/[A-Z]{2} \\d{1,6}$',
    '^\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}$',
    '^(?:sim|não|talvez)$',
    '^(a|b)*c$',
    '^(a?){3}b$',
    '(ab|a)(bc|c)?$',
    '^[^\\s@]+@[^\\s@]+$',
    '^\\p{Lu}\\p{L}*$',
    '^\\u{1FAC0}?\\x41\\u0042$',
    '^[\\]\\-x]+$',
    '^(|a)b$',
    '^a{2,}?$',
    'x*',
    '^(a*)*$',
    '^.$',
  ];
  const texts = [
    '',
    'a',
    'b',
    'ab',
    'abc',
    'aab',
    'aaa',
    'abac',
    'SP-12345',
    'SP-1',
    'CRM/SP 123456',
    '529.982.247-25',
    'não',
    'nao',
    'ana@clinica.example',
    'Ébano',
    '🫀AB',
    'AB',
    ']-x',
    '\n',
    '🫀',
  ];

  it.each(sources)('agrees with JavaScript about %s', (source) => {
    for (const text of texts) {
      expect([text, fits(source, text)]).toEqual([text, new RegExp(source, 'u').test(text)]);
    }
  });

  it.each(['^(x+)+$', '^(x|x)*$', '^(.*x){12}$', '^(\\w*\\d*)*!$', '(x+x+)+y'])(
    'takes milliseconds where going back would take years: %s',
    (source) => {
      const started = performance.now();
      expect(fits(source, `${'x'.repeat(MAX_PATTERN_TEXT - 1)}?`)).toBe(false);
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});

describe('compilePattern', () => {
  it('makes a pattern once, and keeps no more than so many', () => {
    const first = compilePattern('^once$');
    expect(compilePattern('^once$')).toBe(first);
    for (let n = 0; n < 1_000; n += 1) compilePattern(`^other ${n}$`);
    expect(compilePattern('^once$')).not.toBe(first);
  });

  it.each([
    ['(a)\\1', 'is not supported'],
    ['(?=a)b', 'a group may only begin'],
    ['(?<!a)b', 'a group may only begin'],
    ['(?<name>a)', 'a group may only begin'],
    ['\\bword\\b', 'is not supported'],
    ['(', 'is not a regular expression'],
    ['a{2,1}', 'is not a regular expression'],
    ['x'.repeat(MAX_PATTERN + 1), 'at most'],
    ['.{1,5000}', 'repeats too much'],
    ['((a{20}){20}){20}', 'repeats too much'],
    ['(((a{0}){99999}){99999}){99999}', 'repeats too much'],
  ])('refuses %s', (source, reason) => {
    expect(compilePattern(source)).toEqual(expect.stringContaining(reason));
  });
});

import fc from 'fast-check';
import { hostileHtml, naughtyStrings } from '../../../test/support/hostile-texts.js';
import { isPlainMarkup } from './plain-markup.js';
import { sanitizeMarkup } from './sanitize-html.js';

const HOSTILE = [...hostileHtml().vectors.map(({ payload }) => payload), ...naughtyStrings()];
const NAMES =
  'p h1 h2 h6 ul ol li blockquote b strong i em u s del ins mark small sub sup abbr cite q code kbd samp var br hr div a script svg table';

/** Tags in any order, text with all the signs that mean something, and elements that are whole. */
const pieces = fc.oneof(
  fc.constantFrom(...NAMES.split(' ').flatMap((name) => [`<${name}>`, `</${name}>`])),
  fc.constantFrom(
    ' ',
    '\n',
    '\t',
    '\r',
    '&',
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&nbsp',
    '&#0;',
    '&eacute;',
    '<',
    '>',
    '"',
  ),
  fc.constantFrom(
    '<!--',
    '-->',
    '<p class="a">',
    '<P>',
    '<br/>',
    '</br>',
    'ação',
    'x < y',
    '\ufdd00\ufdd1',
    '😀',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const broken = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

/** Well made of the elements that may be plain: half of what is tried must be. */
const { whole } = fc.letrec<{ whole: string; inside: string; line: string; item: string }>(
  (tie) => ({
    line: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(
        'texto',
        ' com espaço ',
        'R&amp;D',
        '&lt;',
        '&nbsp;',
        '\u00a0',
        '<br>',
        '"aspas"',
        '',
      ),
      fc
        .tuple(
          fc.constantFrom('b', 'em', 'sup', 'code', 'small', 'q', 'u'),
          fc.array(tie('line'), { maxLength: 3 }),
        )
        .map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`),
    ),
    item: fc.array(tie('inside'), { maxLength: 3 }).map((parts) => `<li>${parts.join('')}</li>`),
    inside: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('line'),
      fc
        .tuple(fc.constantFrom('p', 'h1', 'h3', 'h6'), fc.array(tie('line'), { maxLength: 3 }))
        .map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`),
      fc
        .tuple(
          fc.constantFrom('ul', 'ol'),
          fc.array(tie('item'), { maxLength: 3 }),
          fc.constantFrom('', '\n', ' '),
        )
        .map(([name, items, space]) => `<${name}>${space}${items.join(space)}${space}</${name}>`),
      fc
        .array(tie('inside'), { maxLength: 3 })
        .map((parts) => `<blockquote>${parts.join('')}</blockquote>`),
    ),
    whole: fc.array(tie('inside'), { maxLength: 5 }).map((parts) => parts.join('\n')),
  }),
);

describe('markup that needs no sanitiser', () => {
  it.each([
    '<p>A pressão é medida <strong>em <em>repouso</em></strong>.</p>\n<h2>Como</h2><p>Duas vezes<br>ao dia.</p>',
    '<ul>\n<li>um</li>\n<li><p>dois</p><ol><li>três</li></ol></li>\n</ul>',
    '<blockquote><p>R&amp;D &lt; 5&nbsp;mm</p></blockquote>',
    'sem marcas',
  ])('is %j', (text) => {
    expect(isPlainMarkup(text)).toBe(true);
    expect(sanitizeMarkup(text)).toBe(text);
  });

  it.each([
    '<p class="a">x</p>',
    '<p>x',
    '<p>x</b></p>',
    '<p><p>x</p></p>',
    '<p><ul><li>x</li></ul></p>',
    '<ul>x</ul>',
    '<li>x</li>',
    '<script>x</script>',
    '<!-- wp:paragraph --><p>x</p>',
    'p < 0,05',
    'R&D',
    '<P>x</P>',
    '<p>x</p\n>',
    '<a>x</a>',
    '<b>'.repeat(21) + '</b>'.repeat(21),
  ])('is not %j', (text) => {
    expect(isPlainMarkup(text)).toBe(false);
  });

  it('comes out of the sanitiser byte for byte, whatever it is', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(whole, broken, fc.constantFrom(...HOSTILE)), (text) => {
        if (!isPlainMarkup(text)) return;
        plain += 1;
        expect(sanitizeMarkup(text)).toBe(text);
      }),
      { numRuns: 6_000 },
    );
    expect(plain).toBeGreaterThan(1_500);
  });

  it('is told in linear time', () => {
    const time = (text: string) => {
      const started = performance.now();
      isPlainMarkup(text);
      return performance.now() - started;
    };
    const hard = ['<p>', '<', '&amp;', '&', 'a', '<b></b>', '</', '<a '].map((part) =>
      part.repeat(200_000),
    );
    for (const text of hard) expect(time(text)).toBeLessThan(500);
  });
});

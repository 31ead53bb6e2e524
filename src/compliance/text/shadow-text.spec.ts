import { fold } from './fold.js';
import { originalRange, shadowText } from './shadow-text.js';

function locate(original: string, needle: string): string {
  const shadow = shadowText(original);
  const at = shadow.text.indexOf(needle);
  expect(at).toBeGreaterThanOrEqual(0);
  const { start, end } = originalRange(shadow, at, at + needle.length);
  return original.slice(start, end);
}

describe('shadowText', () => {
  it.each([
    ['plain text', 'abc 123', 'abc 123', 'abc 123'],
    ['zero-width inside', '529\u200b.982', '529.982', '529\u200b.982'],
    ['soft hyphen and BOM', 'a\u00adb\ufeffc', 'abc', 'a\u00adb\ufeffc'],
    ['full-width digits', 'CPF ５２９', '529', '５２９'],
    ['en dash', '982–25', '982-25', '982–25'],
    ['non-breaking hyphen', '982\u201125', '982-25', '982\u201125'],
    ['decomposed accents', 'Joa\u0303o', 'João', 'Joa\u0303o'],
    ['numeric entity', 'a&#64;b', 'a@b', 'a&#64;b'],
    ['a sign of Windows-1252', '982&#150;25', '982-25', '982&#150;25'],
    ['hexadecimal entity', 'a&#x40;b', 'a@b', 'a&#x40;b'],
    ['named entities', 'Jo&atilde;o&nbsp;Lima', 'João Lima', 'Jo&atilde;o&nbsp;Lima'],
    ['inline tags', '<b>Ana</b> <i>Lima</i>', 'Ana Lima', 'Ana</b> <i>Lima'],
    ['markdown emphasis', '**Ana** Lima', 'Ana Lima', 'Ana** Lima'],
    ['a less-than sign is no tag', 'p < 0,05 e q > 2', 'p < 0,05 e q > 2', 'p < 0,05 e q > 2'],
    ['an ampersand is no entity', 'R&D', 'R&D', 'R&D'],
    [
      'a degree sign for that of "number"',
      'RG N° 12, n.°\u00a03',
      'RG No 12, n.o 3',
      'RG N° 12, n.°\u00a03',
    ],
    ['the same as an entity', 'n&deg; 12', 'no 12', 'n&deg; 12'],
    ['degrees', 'a 38 °C, 90° e Eden°', 'a 38 °C, 90° e Eden°', 'a 38 °C, 90° e Eden°'],
    ['astral characters', '😷 Ana 💙 Lima', 'Ana 💙 Lima', 'Ana 💙 Lima'],
  ])('%s', (_name, original, expected, slice) => {
    expect(shadowText(original).text).toContain(expected);
    expect(locate(original, expected)).toBe(slice);
  });

  it('parts paragraphs by a blank line, lines by one break, cells by a tab', () => {
    expect(shadowText('<p>a</p><p>b</p>').text).toMatch(/a\n\n+b/);
    expect(shadowText('a<br>b').text).toBe('a\nb');
    expect(shadowText('<td>a</td><td>b</td>').text.trim()).toBe('a\tb');
  });

  it('ends a line once, so that a list or a table is one paragraph', () => {
    expect(shadowText('<li>a</li>\n  <li>b</li>').text.trim()).toMatch(/^a\n\n? *b$/);
    expect(shadowText('<ul><li>a</li>\n  <li>b</li></ul>').text.trim()).toMatch(/^a\n {2,4}b$/);
    expect(shadowText('<tr><td>a</td></tr><tr><td>b</td></tr>').text.trim()).toBe('a\n\tb');
  });

  it('takes a line break inside an HTML paragraph as a space, and keeps it in plain text and pre', () => {
    expect(shadowText('<p>Ana\nLima</p>').text.trim()).toBe('Ana Lima');
    expect(shadowText('Ana\nLima').text).toBe('Ana\nLima');
    expect(shadowText('<pre>Ana\nLima</pre>').text.trim()).toBe('Ana\nLima');
    expect(shadowText('<p>x</p>\nAna\nLima').text).toContain('Ana\nLima');
  });

  it('keeps the stars of a mask and drops those of emphasis', () => {
    expect(shadowText('j***@x.com').text).toBe('j***@x.com');
    expect(shadowText('**Ana** *Lima*').text).toBe('Ana Lima');
  });

  it('decodes the escapes of links', () => {
    expect(shadowText('<a href="mailto:ana%40x.com">a</a>').text).toContain('ana@x.com');
    expect(locate('<a href="mailto:ana%40x.com">a</a>', 'ana@x.com')).toBe('ana%40x.com');
  });

  it('keeps attribute text, comments and scripts behind the visible text, styles nowhere', () => {
    const original =
      '<img alt="Foto de Ana"><!-- nota --><script>var a = 1</script><style>b{}</style>fim';
    const shadow = shadowText(original);
    expect(shadow.text.slice(0, shadow.visibleEnd).trim()).toBe('fim');
    expect(shadow.hidden.map((piece) => piece.name)).toEqual(['alt', 'comment', 'script']);
    expect(shadow.text).not.toContain('b{}');
    expect(locate(original, 'Foto de Ana')).toBe('Foto de Ana');
  });

  it('does not close a tag inside a quoted attribute', () => {
    expect(shadowText('<a title="a > b">link</a>').text.startsWith('link')).toBe(true);
  });

  it.each(['<', '<a ="', '&#', '&', '\u200b', '</script', '<!--'])(
    'survives %j at the end and repeated',
    (piece) => {
      const shadow = shadowText(piece.repeat(2000));
      expect(shadow.starts).toHaveLength(shadow.text.length);
      expect(shadow.folded).toHaveLength(shadow.text.length);
    },
  );
});

describe('fold', () => {
  it('keeps the length and strips accents and capitals', () => {
    const text = 'ÁÇÃO Pão İß 😷';
    expect(fold(text)).toHaveLength(text.length);
    expect(fold('MÉDICA Prontuário')).toBe('medica prontuario');
  });
});

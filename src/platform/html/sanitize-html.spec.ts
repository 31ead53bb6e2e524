import fc from 'fast-check';
import { violations } from '../../../test/support/html-invariant.js';
import { hostileHtml } from '../../../test/support/hostile-texts.js';
import { sanitizeHtml } from './sanitize-html.js';

const same = (text: string) => [text, text] as const;

describe('HTML that editors write', () => {
  it.each([
    same('PA < 140 & dor'),
    same('p<0,05 e q>2, R&D, "aspas" e \u00a0 espaço'),
    same('<p>Uma linha<br>outra&nbsp;linha &mdash; fim</p>'),
    same('<p>sem fim<p>de parágrafo'),
    same('<ul><li>um<li>dois</ul>'),
    same('<B>forte</B> e <STRONG>forte</STRONG>'),
    same("<a href='/exames?a=1&b=2'>exames</a>"),
    same('<a href="https://x.example/" target="_blank" rel="noopener">x</a>'),
    same('<a href=#fn1 id=fnref1>1</a><h2 id="como-dormir">Como dormir</h2>'),
    same('<figure class="wp-block-image"><img src="/v1/media/1/content" alt="a > b"></figure>'),
    same('<table><tr><td colspan=2>a<td>b<tr><th scope="row">c</table>'),
    same('<!-- wp:image {"id":7,"sizeSlug":"large"} -->\n<p>x</p>\n<!-- /wp:image -->'),
    same('<!-- wp:separator /--><!--more--><!--nextpage-->'.replace('/-->', '/ -->')),
    same('<p>linha\r\noutra\ttab</p>'),
    same('[x](javascript:alert(1)) {{7*7}} [caption]x[/caption]'),
    same('\ufdd00\ufdd1'),
  ])('keeps %j byte for byte', (given, kept) => {
    expect(sanitizeHtml(given)).toBe(kept);
  });

  it.each([
    ['<p onclick="x()">a</p>', '<p>a</p>'],
    ['<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['<center>a</center><font color=red>b</font>', 'ab'],
    ['<p style="position:fixed">a</p>', '<p>a</p>'],
    ['<p>x</p><img src="data:image/png;base64,iVBORw0KGgo=">', '<p>x</p>'],
    ['<a href="//e.example/">x</a>', '<a>x</a>'],
    ['<a href="\\\\e.example/">x</a>', '<a>x</a>'],
    ['<a href=" java\tscript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="javascript&colon;alert(1)">x</a>', '<a>x</a>'],
    ['<a href="ftp://e.example/">x</a>', '<a>x</a>'],
    [
      '<a href="https://e.example/" target="_blank">x</a>',
      '<a href="https://e.example/" target="_blank" rel="noopener noreferrer">x</a>',
    ],
    [
      '<a href="/a" target="_blank" rel="opener nofollow">x</a>',
      '<a href="/a" target="_blank" rel="nofollow noopener noreferrer">x</a>',
    ],
    ['<a href="/a" target="_top">x</a>', '<a href="/a">x</a>'],
    ['<p id="cookie" name="forms">a</p>', '<p>a</p>'],
    ['<p>a</p><!-- nota do autor --><p>b</p>', '<p>a</p><p>b</p>'],
    ['<!-- wp:html {"a":"--><script>"} --></script><p>a</p>', '<p>a</p>'],
    ['<p>a</p></div></section>', '<p>a</p>'],
    ["<p>a</p><img src='https://e.example/?", '<p>a</p>'],
    ['pressão <que a média', 'pressão &lt;que a média'],
    ['fim <', 'fim &lt;'],
    ['<o:p>&nbsp;</o:p>Texto', '\u00a0Texto'],
    ['<a href="/a" href="javascript:alert(1)">x</a>', '<a href="/a">x</a>'],
    ['<svg><style><img src=x onerror=alert(1)></style></svg>', ''],
    ['a\u0000<b>b</b>', 'a\u0000<b>b</b>'],
  ])('makes of %j %j', (given, clean) => {
    expect(sanitizeHtml(given)).toBe(clean);
  });

  it('keeps the block comments of a text in which something is taken out', () => {
    const text = '<!-- wp:paragraph -->\n<p onclick="x()">a<br>b</p>\n<!-- /wp:paragraph -->';
    expect(sanitizeHtml(text)).toBe(
      '<!-- wp:paragraph -->\n<p>a<br />b</p>\n<!-- /wp:paragraph -->',
    );
  });

  it('never writes a comment into a tag', () => {
    const mark = '<!-- wp:a {"b":"c"} -->';
    for (const text of [
      `<p title='${mark}' onclick=x>a</p>`,
      `<p title="${mark}" style="a">b`,
      `<script>"<p title='${mark}'>"</script>${mark}`,
      `<title>${mark}</title><img alt="${mark}" src="/a" onload=x>`,
    ]) {
      expect(violations(sanitizeHtml(text))).toEqual([]);
      expect(sanitizeHtml(sanitizeHtml(text))).toBe(sanitizeHtml(text));
    }
  });

  it('bounds how deep elements stand in each other, and loses no text by it', () => {
    const clean = sanitizeHtml(`${'<div>'.repeat(5_000)}fundo${'</div>'.repeat(5_000)}`);
    expect(clean).toBe(`${'<div>'.repeat(100)}fundo${'</div>'.repeat(100)}`);
  });

  it('keeps no attribute of an element that has too many', () => {
    const many = Array.from({ length: 200 }, (_, n) => `aria-label${n}="1"`).join(' ');
    expect(sanitizeHtml(`<p ${many} lang="pt">a</p>`)).toBe('<p>a</p>');
  });

  const pieces = fc.constantFrom(
    ...'<p> </p> <b> </b> <a href=" <a href=\'x\' target=_blank> javascript: https://x/ "> \' " > < / <!-- --> <!-- wp:a --> <script> </script> <style> </style> <svg> <math> <table> <td> <tr> <template> </template> <noscript> <title> <textarea> <xmp> <select> <option> onerror= style= src=x <img &lt; &#60; &amp; & ] ]]> <![CDATA[ <?x texto \n ção \ufdd0 0 \ufdd1 = --!> <plaintext> <iframe> <p/onclick=x'.split(
      ' ',
    ),
  );

  it('is safe, and the same when done twice, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), fc.constantFrom('', ' '), (parts, glue) => {
        const clean = sanitizeHtml(parts.join(glue));
        expect(violations(clean)).toEqual([]);
        expect(sanitizeHtml(clean)).toBe(clean);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 3_000) },
    );
  }, 600_000);

  it('is safe between what stands before and behind it on a page', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 15 }), (parts) => {
        const page = `<div>${sanitizeHtml(parts.join(''))}</div><p title="a">" onclick=x</p>`;
        expect(violations(page)).toEqual([]);
        expect(page.endsWith('<p title="a">" onclick=x</p>')).toBe(true);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1_000) },
    );
  }, 600_000);

  it('holds for every known attack', () => {
    const { vectors, invariant } = hostileHtml();
    const failures = vectors.flatMap(({ id, payload }) => {
      const clean = sanitizeHtml(payload);
      const faults = violations(clean, invariant);
      if (sanitizeHtml(clean) !== clean) faults.push('changes when done twice');
      return faults.map((fault) => `${id}: ${fault}`);
    });
    expect(failures).toEqual([]);
  });
});

describe('the time it takes', () => {
  const LENGTH = 200_000;
  const filled = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length));
  it.each([
    ['elements without an end', filled('<b>')],
    ['ends of nothing', filled('<b></i>')],
    ['unknown ends in the deep', `${'<b>'.repeat(30_000)}${'</i>'.repeat(30_000)}`],
    ['attributes', `<p ${Array.from({ length: 30_000 }, (_, n) => `a${n}`).join(' ')}>x`],
    ['tags without an end', filled('<a')],
    ['quotes without an end', filled('<a b="')],
    ['comments without an end', filled('<!--')],
    ['block comments', filled('<!-- wp:p -->')],
    ['paragraphs without an end', filled('<p>a')],
    ['spaces in an address', `<a href="${filled(' ')}x">x</a>`],
    ['spaces in a class', `<p class="${filled('a ')}!">x`],
    ['scripts', filled('<script>')],
    ['signs', filled('< & ')],
  ])('stays bounded with many %s', (_name, text) => {
    // of the processor, whatever else the machine does; a quadratic step anywhere would take minutes
    const began = process.cpuUsage();
    sanitizeHtml(text);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000).toBeLessThan(5_000);
  });
});

import { violations } from '../../../test/support/html-invariant.js';
import { hostileHtml } from '../../../test/support/hostile-texts.js';
import { findUnsafeHtml } from './unsafe-html.js';

describe('text that a client may show as HTML', () => {
  it.each([
    'PA < 140 & dor > 3',
    'p<0,05',
    'a <',
    '<>?:"{}|_+',
    '<b>forte</b> e <em>leve</em><br/>',
    'Dose: <nome do paciente> 10 mg',
    'Fulano <fulano@clinica.example>',
    '<a href="https://x.example/" target="_blank" rel="nofollow noopener">x</a>',
    '&lt;script&gt;',
    '<!-- nota -->',
  ])('may be %j', (text) => {
    expect(findUnsafeHtml(text)).toBeNull();
    expect(violations(text)).toEqual([]);
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<ScRiPt src=x>', '<script>'],
    ['<p onclick="x">a</p>', 'onclick'],
    ['<b style="x">a</b>', 'style'],
    ['<x-chat>a</x-chat>', '<x-chat>'],
    ['<p hx-get="/x">a</p>', 'hx-get'],
    ['<img id=cookie src=/x>', 'id'],
    ['<a href="jav&#x09;ascript:alert(1)">a</a>', 'href'],
    ['<img src="data:image/png;base64,AA">', 'src'],
    ['<a href="//e.example">a</a>', 'href'],
    ['<a target="_blank" href="/a">a</a>', 'target'],
    ['fim <a href="', '<a href="'],
    ['fim <!-- nota', '<!-- nota'],
    ['<svg/onload=alert(1)>', '<svg>'],
  ])('must not be %j', (text, found) => {
    expect(findUnsafeHtml(text)).toBe(found);
  });

  it('lets no known attack pass', () => {
    const { vectors, invariant } = hostileHtml();
    const passed = vectors.filter(
      ({ payload }) =>
        findUnsafeHtml(payload) === null && violations(payload, invariant).length > 0,
    );
    expect(passed).toEqual([]);
  });

  it('names nothing that a terminal would act on', () => {
    expect(findUnsafeHtml('<a \u001b[31m="\n')).toBe('<a \ufffd[31m="\ufffd');
  });

  it('takes linear time', () => {
    const began = performance.now();
    findUnsafeHtml(`<p ${'a '.repeat(30_000)}>`);
    findUnsafeHtml('<b>'.repeat(20_000));
    findUnsafeHtml('<a b="'.repeat(10_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

import { findBlocks } from './html-blocks.js';

const cut = (html: string) =>
  findBlocks(html).map(({ tag, start, end }) => [tag, html.slice(start, end)]);

describe('the blocks of a text', () => {
  it.each([
    ['', []],
    ['   \n ', []],
    ['Uma linha.', [['p', 'Uma linha.']]],
    [
      'Um\ndois\n\n\n  três\r\n\r\nquatro <b>x</b>',
      [
        ['p', 'Um\ndois'],
        ['p', 'três'],
        ['p', 'quatro <b>x</b>'],
      ],
    ],
    [
      '<h2>T</h2>\n<p>a <em>b</em></p><p></p><hr><p>c</p>',
      [
        ['h2', '<h2>T</h2>'],
        ['p', '<p>a <em>b</em></p>'],
        ['p', '<p>c</p>'],
      ],
    ],
    [
      '<ul><li>um<li>dois<ol><li>2a</li></ol>fim</li></ul>',
      [
        ['li', '<li>um'],
        ['li', '<li>dois'],
        ['li', '<li>2a</li>'],
        ['li', 'fim</li>'],
      ],
    ],
    [
      '<blockquote class="x"><p>a</p><p>b</p></blockquote><blockquote>c</blockquote>',
      [
        ['p', '<p>a</p>'],
        ['p', '<p>b</p>'],
        ['blockquote', '<blockquote>c</blockquote>'],
      ],
    ],
    [
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><p>b</p><td>c<tr><td>d</table><p>e</p>',
      [
        ['tr', '<tr><th>a</th></tr>'],
        ['tr', '<tr><td><p>b</p><td>c'],
        ['tr', '<tr><td>d'],
        ['p', '<p>e</p>'],
      ],
    ],
    [
      '<figure><img src="/a"><figcaption>c</figcaption></figure><pre>x\n\ny</pre><p><img src="/b"></p>',
      [
        ['figure', '<figure><img src="/a"><figcaption>c</figcaption></figure>'],
        ['pre', '<pre>x\n\ny</pre>'],
        ['p', '<p><img src="/b"></p>'],
      ],
    ],
    [
      '<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->\n\nb <!-- x --> c',
      [
        ['p', '<p>a</p>'],
        ['p', 'b <!-- x --> c'],
      ],
    ],
    [
      '<div>a<p>b</p>c</div>',
      [
        ['div', '<div>a'],
        ['p', '<p>b</p>'],
        ['div', 'c</div>'],
      ],
    ],
  ])('%#: %j', (html, blocks) => {
    expect(cut(html)).toEqual(blocks);
  });

  it('takes linear time', () => {
    const began = performance.now();
    findBlocks('<p>a'.repeat(50_000));
    findBlocks('<li>'.repeat(50_000));
    findBlocks('<tr>'.repeat(50_000));
    findBlocks(`${'<div>'.repeat(50_000)}a`);
    findBlocks('\n \n'.repeat(70_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

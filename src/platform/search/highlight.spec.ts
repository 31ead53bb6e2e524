import { HIT_END, HIT_START, hitsOf, toHighlight } from './highlight.js';

const hit = (text: string): string => `${HIT_START}${text}${HIT_END}`;

describe('toHighlight', () => {
  it.each([
    [
      'puts marks around hits',
      `dor no ${hit('coração')} forte`,
      'dor no <mark>coração</mark> forte',
    ],
    [
      'escapes markup',
      `<script>alert("x")</script> ${hit('a')}`,
      '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; <mark>a</mark>',
    ],
    ['escapes markup within a hit', hit('<b>'), '<mark>&lt;b&gt;</mark>'],
    ['does not escape twice', 'sal &amp; água &lt; 5&nbsp;g', 'sal &amp; água &lt; 5 g'],
    ['turns an entity of an entity into text once', '&amp;lt;', '&amp;lt;'],
    ['leaves unknown entities as text', '&copy;', '&amp;copy;'],
    ['draws white space together', '  a \n\n b ', 'a b'],
  ])('%s', (_, marked, expected) => {
    expect(toHighlight(marked)).toBe(expected);
  });
});

describe('hitsOf', () => {
  it('gives the marked words', () => {
    expect(hitsOf(`a ${hit('dor')} b ${hit('coração')}`)).toEqual(['dor', 'coração']);
    expect(hitsOf('nada')).toEqual([]);
  });
});

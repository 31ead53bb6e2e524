import fc from 'fast-check';
import { markdownText } from './markdown-text.js';

/** Without what the analysers leave out themselves. */
const seen = (markdown: string): string => markdownText(markdown).replaceAll('\u200b', '');

describe('markdownText', () => {
  it.each([
    ['## Psoríase', '   Psoríase'],
    ['> - citado', '    citado'],
    ['- item', '  item'],
    ['1. Souza A. Pele.', '1. Souza A. Pele.'],
    ['-5 graus e +3', '-5 graus e +3'],
    ['--- \n***\n===', '    \n   \n   '],
    ['| nome | cpf |\n|---|:--:|\n| Ana | 1 |', '| nome | cpf |\n          \n| Ana | 1 |'],
    ['```js\nx\n```', '     \nx\n   '],
    [
      'veja [o estudo](https://x.org/a_b "Título") já',
      'veja  o estudo  https://x.org/a_b           já',
    ],
    ['![Foto de Ana](a.png)', '  Foto de Ana  a.png '],
    ['_CPF_ e __nome__, mas a_b_c', 'CPF e nome, mas a_b_c'],
    ['529\\.982\\.247\\-25', '529.982.247-25'],
    ['[1] e [2,3]', '[1] e [2,3]'],
    [
      '---\ndate: 2026-03-04\ntitle: Sono\n---\ndata: 1',
      '   \n                \ntitle: Sono\n   \ndata: 1',
    ],
    ['---\r\nlastmod: 1\r\n---\r\nOi', '   \r\n          \r\n   \r\nOi'],
    ['---\ndate: 2026-03-04', '   \ndate: 2026-03-04'],
  ])('%j', (markdown, text) => {
    expect(seen(markdown)).toBe(text);
  });

  it('keeps every place where it was', () => {
    const marks = fc.constantFrom(
      '#',
      '>',
      '- ',
      '_',
      '[',
      '](',
      ')',
      '\\',
      '```',
      '|',
      '\n',
      'Ana',
      ' ',
      '"',
      '*',
      '😷',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 3 }))),
        (parts) => {
          const markdown = parts.join('');
          const text = markdownText(markdown);
          expect(text).toHaveLength(markdown.length);
          for (let i = 0; i < text.length; i += 1)
            if (text[i] !== ' ' && text[i] !== '\u200b') expect(text[i]).toBe(markdown[i]);
        },
      ),
    );
  });

  it.each(['[', '[a](', '_', '\\', '> ', '|-', '# ', '](', '[a](b "'])(
    'reads a line of 500 kB of %j in time',
    (piece) => {
      const began = performance.now();
      markdownText(piece.repeat(500_000 / piece.length));
      expect(performance.now() - began).toBeLessThan(8_000);
    },
  );
});

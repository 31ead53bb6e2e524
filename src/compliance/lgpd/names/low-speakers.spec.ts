import { plainArticle } from '../../plain-article.js';
import { analyseLgpd } from '../lgpd.analyser.js';

/** Who is found to speak, each once. */
const speakers = (text: string): readonly string[] => [
  ...new Set(
    analyseLgpd(plainArticle({ content: text }))
      .spans.filter(({ reason }) => reason === 'speaks in a conversation')
      .map(({ start, end }) => text.slice(start, end)),
  ),
];

describe('who speaks in a conversation without capitals', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'given names',
      'joelma: gente, que susto\ntininha: graças a deus\njoelma: quem quiser ligar, ligue',
      ['joelma', 'tininha'],
    ],
    [
      'behind the hour',
      '[10:42] ramiro: hola, una duda\n[10:43] ramiro: es por el turno\n[10:45] ramiro: gracias',
      ['ramiro'],
    ],
    ['nobody by meals', 'manhã: café\ntarde: chá\nmanhã: suco\nnoite: sopa', []],
    ['nobody by roles', 'recepção: bom dia\nenfermeira: pois não\nrecepção: qual o exame?', []],
    ['nobody in a form', 'medidas: 3\ncores: azul\nprazo: amanhã', []],
    ['nobody in two lines', 'joelma: oi\njoelma: tchau', []],
  ])('%s', (_what, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

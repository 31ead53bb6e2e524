import { plainArticle } from '../../plain-article.js';
import { analyseLgpd } from '../lgpd.analyser.js';

/** The names found that may not be printed. */
const people = (text: string): string[] =>
  analyseLgpd(plainArticle({ content: text }))
    .spans.filter(({ type, allow }) => type === 'PERSON_NAME' && !allow)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));

describe('names that their layout hides', () => {
  it.each<[string, string[]]>([
    ['Nome: M A R T A   S O U Z A', ['M A R T A   S O U Z A']],
    ['A   B   C   D e a  e o', []],
    ['Depoimento de Raul & Ingrid Sommerfeld', ['Raul', 'Ingrid Sommerfeld']],
    ['Solange & Peter Wachholz\n"Gostamos muito."', ['Solange', 'Peter Wachholz']],
    ['Ana & Bia Modas, Bruno & Paulo Advogados, Johnson & Johnson', []],
    ['LAB SOL: HELENICE, SEU LAUDO ESTA PRONTO', ['HELENICE']],
    ['CLINICA SOL: URGENTE, SEU LAUDO ESTA PRONTO', []],
    [
      'oi gente, vim contar que a operação correu bem e que quem ficou comigo foi a minha madrinha, dorotilda, que não saiu do quarto nem para comer',
      ['dorotilda'],
    ],
    [
      'so i went in and the nurse said it was fine, and then my boyfriend, rhodrick, drove me home and we had soup and slept until noon',
      ['rhodrick'],
    ],
    [
      'Marguerite Thibodeaux, 84, "Sugar" no. Marguerite Thibodeaux, "Sugah" to us.',
      ['Marguerite Thibodeaux', 'Marguerite Thibodeaux', 'Sugah'],
    ],
    ['Su nieta, que nació en mayo, se llama Iñake; el plan se llama Vitalia.', ['Iñake']],
    [
      'el sábado salí tarde y fue por esa placa que wilmarcito, el vecino, supo que era él, y wilmarcito lo cargó hasta urgencias sin soltarlo ni un momento',
      ['wilmarcito', 'wilmarcito'],
    ],
    [
      'fui con mi hermana, cansada, a la farmacia y me dijeron que no había nada, que volviera el lunes porque el pedido no llega hasta entonces',
      [],
    ],
  ])('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

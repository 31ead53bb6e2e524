import { plainArticle } from '../../plain-article.js';
import { analyseLgpd } from '../lgpd.analyser.js';

/** The names found that may not be printed. */
const people = (text: string): string[] =>
  analyseLgpd(plainArticle({ content: text }))
    .spans.filter(({ type, allow }) => type === 'PERSON_NAME' && !allow)
    .map(({ start, end }) => text.slice(start, end));

describe('names in articles about nobody', () => {
  it.each([
    'Leon Ginzburg e Gordon Oppenheimer assinaram o artigo em 1932.',
    'Cecily Saunders founded the hospice in 1967; Florence Wald brought the idea home.',
    'Tomás Argüelles y Rafael Ibarrondo describieron el signo en 1921.',
    'Joana Angélica, Irmã Dulce e Mário Pinotti dão nome a hospitais da cidade.',
    'Marjory Lake, Cesar Ruiz and Dolores Vega have schools named after them.',
    'Los centros Santa Rosa, Carlos Lorca y Amanda Labarca abren el lunes.',
    'Autobús 23, parada Miguel Labordeta. Sala Trota de Salerno.',
    'O Hospital Vicentino Irmã Dulcina e o Centro Nefrológico Padre Ibiapina.',
    'The Wilfred Brown Stroke Unit and the Ernest Booth nursery open in May.',
    'Clube do livro: "Parto ativo", de Janet Balasko, e o romance de Lívia Prado.',
    'Book club reads "Still Here" by Lisa Genovese.',
    'Pílulas de desogestrel: Cerazette, Kelly, Juliet e Nactali.',
    'Supporters include Estée Lauder, Ralph Lauren and Wendy’s.',
    'A pet terapia tem o cão Thor, a gata Mimi e o coelho Tobias.',
    'Winston, a golden retriever, visits. Nuestro perro de terapia, Rocky, también.',
    'Founded in 1798, the ward burned in 1812. Martha Ballow kept a diary. In 1847 a rule came; Johann Kleiner declined it, and by 1910 Mary Coles had left.',
    'Jane Doe and Mr. Fulano stand for anybody.',
    'Receta de la abuela: Lentejas. Pregunte a Siri o a Alexa. El temporal Filomena pasó.',
    'CLASSIFICAÇÃO DE LOS ANGELES GRAU A. TESTE DA UREASE POSITIVO.',
    'Impressão: esteatose. Hallazgos: normales. Impression: stable. Índice de Katz: 6.',
    'Mascara de Venturi ou de Hudson, tala de Thomas, escala de Lawton y Brody.',
  ])('%j', (text) => {
    expect(people(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Em 1951 nasceu a paciente Cleonice Prado, operada ontem.', ['Cleonice Prado']],
    ['O filho Tobias, dono do cão, ligou.', ['Tobias']],
    [
      'Minha avó Odete Valadão foi ao Hospital São Lucas com Rui Prado, 40 anos.',
      ['Odete Valadão', 'Rui Prado'],
    ],
    ['Washington Luís Rabelo, 52 anos, teve alta.', ['Washington Luís Rabelo']],
  ])('still finds who is in %j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

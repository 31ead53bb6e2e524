import { plainArticle } from '../../plain-article.js';
import { analyseLgpd } from '../lgpd.analyser.js';

/** The names found that may not be printed. */
const people = (text: string): string[] =>
  analyseLgpd(plainArticle({ content: text }))
    .spans.filter(({ type, allow }) => type === 'PERSON_NAME' && !allow)
    .map(({ start, end }) => text.slice(start, end));

describe('people in prose, without a word that announces them', () => {
  it.each<[string, string[]]>([
    ['Foi Jussara quem percebeu o caroço.', ['Jussara']],
    ['Fue Consuelo quien llamó al médico.', ['Consuelo']],
    ['Naquele dia, Kimberly, a namorada, dirigiu até o posto.', ['Kimberly']],
    ['That was how Winnie found out.', ['Winnie']],
    ["Over coffee, Tariq's mother asked about the pump.", ['Tariq']],
    ['O velho deixa Otília, Renê e o caçula Ademir.', ['Otília', 'Renê', 'Ademir']],
    ['Até que Wisleide desmaiou na calçada.', ['Wisleide']],
    ['"Dormi a noite toda."\n— Lindaura, 63, Campina Grande', ['Lindaura']],
    ['My roomie Priyanka drove us home.', ['Priyanka']],
    ['a bete ligou e pediu para remarcar', ['bete']],
    ['Naquela tarde, Tiburcina sentiu a mão formigar.', ['Tiburcina']],
    ['Nothing helped until Bronagh called.', ['Bronagh']],
    ['viuda de Oleza, que descansó en el Señor', ['Oleza']],
  ])('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    'Vitória registrou queda nos casos de dengue.',
    'Jussara recebeu novas doses da vacina.',
    'A Anvisa disse que o lote foi recolhido.',
    'O Ozempic custa 9,441 reais. Reajuste de 6,06% em maio.',
    'Epônimos: Marfan, Turner, Addison e Graves.',
    'Cajal dividiu o Nobel de 1906; Elena Maseras foi pioneira nas aulas.',
    'The Harriet Beecher Atrium is on level 2.',
    'Quando Rivotril entrou no mercado, já havia diazepam.',
    "When Moderna came to market, Austin's doctors were tired.",
    '"Que teu alimento seja teu remédio." — Hipócrates',
    'LISTA\nDIPIRONA, Comprimido\nLOSARTANA, Comprimido',
    'Testemunha 1:\nLocal e data:',
    'Ele foi internado nessa casa; o porteiro chama no interfone.',
  ])('leaves alone: %j', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('registers, boards and names of files', () => {
  it.each<[string, string[]]>([
    [
      'FALTOSOS\nALBUQUERQUE E SILVA, Tauane\nCHUKWU, Blessing\nYAMASHIRO, Sayuri',
      ['ALBUQUERQUE E SILVA, Tauane', 'CHUKWU, Blessing', 'YAMASHIRO, Sayuri'],
    ],
    [
      '301-A  J. Carlos Mangabeira   D3\n302-B  Nguyen Thi Lan   soro\n303-A  Rita Prado Souza   alta',
      ['J. Carlos Mangabeira', 'Nguyen Thi Lan', 'Rita Prado Souza'],
    ],
    ['Anexo: joao-pereira-souza-alta.pdf', ['joao-pereira-souza']],
    ['Anexo: dr-joao-pereira.jpg e guia-de-exames.pdf', []],
    ['BRASIL, Congresso\nLISBOA, Portugal\nOSAKA, Japão', []],
  ])('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('who treats and is treated', () => {
  it.each<[string, string[]]>([
    [
      'Otávio Brandão Lins, pneumologista, que no ano passado descobriu um linfoma, conta a história. O dr. Otávio voltou.',
      ['Otávio Brandão Lins', 'Otávio'],
    ],
    ['Responsable: Wilberth Canul (hijo), cel. 999-155-0133', ['Wilberth Canul']],
    ['Otávio Brandão Lins, pneumologista, atende no centro.', []],
  ])('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

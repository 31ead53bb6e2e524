import { scanField } from '../scan.js';
import { recogniseNames } from './names.js';

const BY_THE_MODEL = 'its words, what stands around it and its place speak for a person';
const NOBODY = { author: '', establishment: '' };

function people(text: string): readonly string[] {
  return recogniseNames(scanField('content', text), NOBODY)
    .filter(({ type }) => type === 'PERSON_NAME')
    .map(({ start, end }) => text.slice(start, end));
}

const reasons = (text: string): readonly string[] =>
  recogniseNames(scanField('content', text), NOBODY).map(({ reason }) => reason);

/** Nobody in these lines is announced by a word for a patient or a relative. */
const STORY = `A manhã em que tudo mudou

Ninguém da rua esperava a notícia. Hermesilda voltou do postinho com um papel dobrado na bolsa e não quis almoçar. Meu irmão
leu primeiro: nódulo de dois centímetros, biópsia marcada para a semana seguinte. Naquela noite rezamos na cozinha.

A cirurgia durou quatro horas. Quando a porta abriu, a médica disse que estava tudo bem com Hermesilda, e minha mãe chorou de
alívio. Hoje ela faz fisioterapia duas vezes por semana e já voltou a cozinhar para a família.`;

const HISTORY = `Quem deu nome aos sinais

Em 1841, o anatomista escocês publicou seu tratado. Depois dele, Ortwin Hauser descreveu a manobra em Viena, em 1887, e
Gustav Lindemann repetiu a experiência em 1902. A escola de Paris preferia o método de Charcot. Os manuais de 1910 já traziam
os dois nomes, e a escala de Norton só viria em 1962. O museu guarda as lâminas de 1893 e os instrumentos de 1921.`;

describe('the model of names', () => {
  it('knows who is told of by what surrounds her, where no rule does', () => {
    expect(people(STORY)).toEqual(['Hermesilda', 'Hermesilda']);
  });

  it('leaves the dead of medicine alone', () => {
    expect(people(HISTORY)).toEqual([]);
  });

  it('says so when its word was the last', () => {
    expect(reasons(STORY)).toContain(BY_THE_MODEL);
    expect(reasons(HISTORY)).not.toContain(BY_THE_MODEL);
  });

  it('gives the same for the same text', () => {
    expect(people(STORY)).toEqual(people(STORY));
  });

  it.each([
    'A capital do Acre recebe a caravana. O ônibus sai de Rodoviária Nova às sete. Leve documento, protetor e água. Procure a recepção. '.repeat(
      4,
    ),
    'Take the shuttle from Union Station. Ask at the Blue Desk for a map. Parking is free on Sundays and Mondays. Bring your card. '.repeat(
      4,
    ),
    'Tome el autobús en Plaza Mayor. Pregunte en Admisión por su cita. Traiga la tarjeta sanitaria. Lleve ropa cómoda y agua. '.repeat(
      4,
    ),
  ])('makes no person of the capitals of directions', (text) => {
    expect(people(text)).toEqual([]);
  });
});

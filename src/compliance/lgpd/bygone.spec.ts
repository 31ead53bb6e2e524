import { plainArticle } from '../plain-article.js';
import { analyseLgpd } from './lgpd.analyser.js';
import { resolveRoles } from './roles.js';
import { scanField, type Candidate } from './scan.js';

const QUASI = new Set(['LOCATION', 'DATE', 'DATE_OF_BIRTH']);

/** The towns and days found that may not be printed. */
const quasi = (text: string): string[] =>
  analyseLgpd(plainArticle({ content: text }))
    .spans.filter(({ type, allow }) => QUASI.has(type) && !allow)
    .map(({ start, end }) => text.slice(start, end));

describe('towns and days of nobody', () => {
  it.each([
    'Em 1911, Belmiro Sampaio Arruda trabalhou em Olinda com Horácio Neves Pinto, sobrinho do fundador.',
    'Belmiro Sampaio Arruda nasceu em Olinda em 5 de agosto de 1872 e se formou cedo.',
    'A Avenida 9 de Julho fica perto de onde Marlene Couto Prado ensina.',
    'Santa Luzia, 13 de dezembro, é festa de que Marlene Couto Prado gosta.',
    'O Dia da Enfermagem, em 12 de maio, aniversário da pioneira, tem palestra.',
    'Marlene Couto Prado explicou o protocolo de Manchester e a doença de Huntington.',
    'Hilario Benavente Ruiz vivía en Albacete, 1894, y dirigió el instituto.',
    'En 1903 Hilario Benavente Ruiz trabajaba en Albacete; su hermano, en Toledo.',
    'El Día Mundial del Donante cae el 14 de junio, su cumpleaños.',
    'La viruela se declaró erradicada el 8 de mayo de 1980; el último caso fue el de Ali.',
    'In 1931 Margaret Whitlock lived in Tulsa and ran the ward.',
    'On 7 September 1854 Barnaby Whitlock, a quiet Yorkshireman, removed a handle.',
    'Supper with Peggy Whitlock\n\nMay 10 – Plant sale, with Peggy Whitlock\n',
  ])('are left alone: %s', (text) => {
    expect(quasi(text)).toEqual([]);
  });

  it.each([
    ['Dona Zulmira Sampaio Arruda, 91 anos, nascida em 1934, mora em Olinda.', 'Olinda'],
    ['A paciente Marlene Couto Prado teve alta em 9 de julho e voltou a costurar.', '9 de julho'],
    ['Minha mãe, Marlene Couto Prado, viúva desde 1969, mora em Caruaru.', 'Caruaru'],
    ['Nuestra vecina Milagros Bastida Ruiz, que enviudó en 1962, vive en Calahorra.', 'Calahorra'],
    ['Hilario Benavente Ruiz ingresó el 14 de junio y salió andando.', '14 de junio'],
    ['My father Barnaby Whitlock, married in 1958, lives in Tulsa.', 'Tulsa'],
    ['Barnaby Whitlock was admitted on May 10 – a Sunday – with chest pain.', 'May 10'],
  ])('are found where somebody lives or is treated: %s', (text, expected) => {
    expect(quasi(text)).toContain(expected);
  });

  it('an identifier near by outweighs a year of long ago', () => {
    const town = {
      type: 'LOCATION',
      confidence: 0.6,
      allow: false,
      reason: '',
      value: 'l',
    } as const;
    const name = {
      type: 'PERSON_NAME',
      confidence: 0.9,
      allow: false,
      reason: '',
      value: 'n',
    } as const;
    const text = 'Hilda Rocha, ficha 123.456.789-09, casada desde 1961, Olinda.';
    const at = (found: string, of: Omit<Candidate, 'start' | 'end'>): Candidate => {
      const start = text.indexOf(found);
      return { ...of, start, end: start + found.length };
    };
    const without = [at('Hilda Rocha', name), at('Olinda', town)];
    const cpf = at('123.456.789-09', { ...name, type: 'CPF', value: 'c' });
    const types = (candidates: readonly Candidate[]): string[] =>
      resolveRoles(scanField('content', text), candidates, '').map(({ type }) => type);
    expect(types(without)).toEqual(['PERSON_NAME']);
    expect(types([without[0], cpf, without[1]].flatMap((one) => one ?? []))).toContain('LOCATION');
  });
});

import { plainArticle } from '../../plain-article.js';
import { analyseLgpd } from '../lgpd.analyser.js';

const spansOf = (text: string): ReturnType<typeof analyseLgpd>['spans'] =>
  analyseLgpd(plainArticle({ content: text })).spans;

/** The names found that may not be printed. */
const people = (text: string): string[] =>
  spansOf(text)
    .filter(({ type, allow }) => type === 'PERSON_NAME' && !allow)
    .map(({ start, end }) => text.slice(start, end));

describe('what is called like a person', () => {
  it.each([
    // behind an English article
    'She trained at the Wetherall, then at the Dana-Pryce; the Ashworth has beds.',
    // laws, funds and halls
    'Under Rosalind’s Rule families may ask again. The Edwin Marsh Bursary pays fares.',
    'The Clara Whitlow Run raises money every May.',
    'Mutirão na Escola Cecília Prado; a Lei Henrique Prado vale desde março.',
    'La beca Lucía Ferrer y la sala Amelia Ruiz se inauguran el lunes.',
    // who writes and who plays
    'Rosalind Thorpe’s The Long Ward is our choice for March.',
    'Edwin Marsh’s essay on sleep is still assigned.',
    'The painter Edwin Marsh, the composer Clara Whitlow and the film Still Rosalind.',
    // machines and beasts
    'Ask Juno, the patient portal. Rosie the robot brings linen, and Rosie sings.',
    'Conheça a Lia, nossa assistente virtual. O cachorro Bento visita às terças; Bento é dócil.',
    'Bruno y Lola, los dos perros de terapia, estrenan chaleco. Bruno es manso.',
    'Therapy dogs Murphy and Teddy wait in the lobby.',
    // storms and ships
    'Hurricane Rosalind emptied the ward. HMS Edwin Marsh carried patients. O furacão Lucas passou.',
    // who reigns, and who is known to all
    'Queen Matilda had gout; King Edmund II did not. A rainha Matilde também não.',
    'Sylvia Plath, Michael Phelps and Chadwick Boseman are named in every lecture.',
    'Manuel Bandeira tossia; Rosalía de Castro escribía; Stephen Hawking taught.',
    // in an enumeration of eponyms, and who bears one
    'Pruebas de Lachman, McMurray, Phalen, Tinel, Ortobello y Lasègue.',
    'Barrett’s esophagus is common. Next week: why Edwin Barrett got half of it wrong.',
    'Síndrome de Sjögren: em que ano Marta Sjögren escreveu?',
    // what somebody did in science
    'David Lenkins propuso el concepto en Toronto en 1981.',
    'Edwin Marsh carried out the first transplant in Boston in 1954.',
    // how a form is filled in
    'Full name (e.g. Rosalind Marsh). Nombre (p. ej. Lucía Ferrer). Nome (por exemplo, Ana Prado).',
    // a day, a nickname of a thing, a verb
    'Recepção: it’s Human Rights Day. The oak, nicknamed Judge Marsh by the crew, stays.',
    'HOY CELEBRAMOS\n\nTiene 7 años y le sobran goles.',
  ])('is nobody in %j', (text) => {
    expect(people(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['The Okafor twins came with Rosalind Okafor, 41.', ['Rosalind Okafor']],
    ['Edwin Marsh, a cat lover, had a stroke.', ['Edwin Marsh']],
    ['Rosalind’s rule at home is simple: Rosalind rests, says her son, Tobias.', ['Tobias']],
    ['Sir Humphrey Tindall, 71, declined the feeding tube.', ['Humphrey Tindall']],
    ['Michael Phelps, 34 years old, from Leeds, was operated on.', ['Michael Phelps']],
  ])('is somebody in %j', (text, expected) => {
    expect(people(text)).toEqual(expect.arrayContaining(expected));
  });

  it('does not take the given name of somebody else for a person of the text', () => {
    expect(people('Don Pedro ingresó ayer. Vimos «Hable con ella», de Pedro Almodóvar.')).toEqual([
      'Pedro',
    ]);
  });

  it.each([
    '— Edwin Pellegrino, PharmD',
    'Physical therapy\nClara Whitlow-Reyes, DPT',
    'Miss Clara Whitlow (GMC 6118340) operates on Mondays.',
  ])('prints who holds a degree or a licence: %j', (text) => {
    expect(people(text)).toEqual([]);
  });

  it('takes no postal code behind a house without number for a serial number', () => {
    const text = 'Hospital del Valle. Avda. de la Salud s/n. 39008 Santander.';
    expect(spansOf(text).map(({ type }) => type)).not.toContain('DEVICE_ID');
  });
});

describe('people without a cue word', () => {
  it.each<[string, string[]]>([
    ['Everyone asked after Mirabel.', ['Mirabel']],
    ['Todos preguntan por Benigna. Todo mundo pergunta pela Expedita.', ['Benigna', 'Expedita']],
    [
      'Prayers for Hezekiah. Oraciones por Ezequías. Orações pelo Ezequias.',
      ['Hezekiah', 'Ezequías', 'Ezequias'],
    ],
    ['Me llamo Crescencia y tengo lupus.', ['Crescencia']],
    ['Termo assinado por Akosua Boateng na presença da mãe.', ['Akosua Boateng']],
    ['Foto: Hermenegilda en casa con su oxígeno.', ['Hermenegilda']],
    ['Guaraciara Tzul, 34 semanas, gêmeos.', ['Guaraciara Tzul']],
    ['With all our thanks,\nPerpetua Hargreaves', ['Perpetua Hargreaves']],
    ['My gogo, Nomvuyo, fell last night.', ['Nomvuyo']],
    [
      'HOST: Who are you?\nNOMVUYO: I am Nomvuyo Hargreaves.\nHOST: Welcome.\nNOMVUYO: Thanks.',
      ['NOMVUYO', 'Nomvuyo Hargreaves', 'NOMVUYO'],
    ],
  ])('are found in %j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('is no midwife who speaks after one was named', () => {
    const types = spansOf('Marta: te llama la matrona\nMillaray: ya voy').map(({ type }) => type);
    expect(types).not.toContain('PROFESSIONAL_NAME');
  });
});

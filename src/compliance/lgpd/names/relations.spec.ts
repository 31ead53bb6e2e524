import { plainArticle } from '../../plain-article.js';
import { fold } from '../../text/fold.js';
import { analyseLgpd } from '../lgpd.analyser.js';
import { isKin, isRelation, relationBefore } from './relations.js';

/** The names found that may not be printed. */
const people = (text: string): string[] =>
  analyseLgpd(plainArticle({ content: text }))
    .spans.filter(({ type, allow }) => type === 'PERSON_NAME' && !allow)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));

describe('relations before a name', () => {
  it.each<[string, string]>([
    ['veio com a avó materna, ', 'avo'],
    ['o filho mais velho, ', 'filho'],
    ['su hija de tres años, ', 'hija'],
    ['with her stepdad ', 'stepdad'],
    ['a great-granddaughter, ', 'great-granddaughter'],
    ['meu pai, seu ', 'pai'],
    ['mi suegra, doña ', 'suegra'],
    ['a paciente, sra. ', 'paciente'],
    ['la madre se llama ', 'madre'],
  ])('%j names a %s', (before, noun) => {
    expect(relationBefore(fold(before))?.noun).toBe(noun);
  });

  it.each(['mujer de 58 años. ', 'their daughter. ', 'o médico ', 'trucker, ', 'Mother and ', ''])(
    '%j names nobody',
    (before) => {
      expect(relationBefore(fold(before))).toBeUndefined();
    },
  );

  it('knows compounds by their head', () => {
    expect(isKin('half-brother')).toBe(true);
    expect(isKin('sister-in-law')).toBe(true);
    expect(isRelation('caregiver')).toBe(true);
    expect(isKin('caregiver')).toBe(false);
    expect(isRelation('in-law')).toBe(false);
  });
});

describe('names that no list has, behind a relation or a title', () => {
  it.each<[string, string[]]>([
    ['Disse que a cunhada, Zulmerinda, aplica a injeção.', ['Zulmerinda']],
    ['Vino con su suegra, Eufronia, y tosía.', ['Eufronia']],
    ['He was seen with his wife, Aeronwy.', ['Aeronwy']],
    ['Ontem a Vó Mundica e o Seu Ló vieram.', ['Mundica', 'Ló']],
    ['El sábado Doña Queta y Don Chente llegaron.', ['Queta', 'Chente']],
    ['Then Grandpa Odo and Uncle Fitch came.', ['Odo', 'Fitch']],
    ['Foi grosseira com meu pai, seu Anardino, que usa bengala.', ['Anardino']],
    [
      'Dei a carta à melhor amiga, Hellenita. Depois ao pai, Teodórico, de 92 anos.',
      ['Hellenita', 'Teodórico'],
    ],
    ['Veio o venezuelano Yormandy. O escritor argentino Borgues veio.', ['Yormandy']],
    ['Mi vieja, Gregolia, lo sabía; a mi exesposo, Duvancy, también.', ['Gregolia', 'Duvancy']],
    ['Filiação: Custódia Guarany / Aristeu Lopes', ['Custódia Guarany', 'Aristeu Lopes']],
    ['Todos la llamaban Layeta.', ['Layeta']],
    ['A mãe, Brasileira, e o pai.\nMãe Coruja Ensina Truques', []],
    ['Seu corpo precisa de água. Consulte o seu Instagram.', []],
  ])('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('greetings and signatures', () => {
  it.each<[string, string[]]>([
    ['Welcome, Junivere Rose Hallan! Born today.', ['Junivere Rose Hallan']],
    ['Bem-vinda, Lívia Aurora! Nasceu hoje.', ['Lívia Aurora']],
    ['Doctor, le escribe Eufronia Barrantes.', ['Eufronia Barrantes']],
    ['Thank you all.\nGratefully,\nTundeh', ['Tundeh']],
    ['Olá, Leitor! Dear Reader, querida Família, hola, Vecinos!', []],
    ['Gratefully,\nThe Nursing Team', []],
  ])('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('the forms a name is written in', () => {
  it.each<[string, string[]]>([
    ['Pac.: TEDESCHI, Ludovinha ....... Nasc. 19/06/1933', ['TEDESCHI, Ludovinha']],
    ['LAB\nHENLEY-OKWU,MARISOL   F   DOB 10/14/1959', ['HENLEY-OKWU,MARISOL']],
    ['The family of Eugene “Red” Halverick announces his death.', ['Eugene “Red” Halverick']],
    ['la C. Ma. del Socorro Chan Ek, CURP', ['Ma. del Socorro Chan Ek']],
    ['| Nome do cuidador | Peridório Itagy |', ['Peridório Itagy']],
    ['LINHA=3 | NM=Tainã Pankaru | DN=1990.01.02', ['Tainã Pankaru']],
    ['1) Wladim Pietrobelli — Estr. Velha do Moinho, 45', ['Wladim Pietrobelli']],
    ['Juno (they/them), 17, came alone.', ['Juno']],
    ['Escreva como no documento (ex.: Fulano de Tal).', []],
    ['TOTAL, Valor   12/03/2025\nDIPIRONA,GOTAS   12/03/2025', []],
  ])('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

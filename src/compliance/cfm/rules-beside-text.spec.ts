import { NO_FACTS, type PictureFacts } from '../article-facts.js';
import {
  firedIn,
  itHolds,
  PHYSICIAN,
  type RuleCases,
} from '../../../test/compliance/rule-cases.js';

const CASES: readonly RuleCases[] = [
  {
    rule: 'LGPD-SENS',
    known: PHYSICIAN,
    fires: [
      'Joana Teixeira tratou a depressão conosco.',
      'A paciente Carla Mendes, 42 anos, venceu o câncer.',
      'Dona Marta operou a catarata aqui na clínica.',
      'O aposentado José Pereira controla o diabetes com a nossa equipe e está curado.',
      'Nosso paciente Marcos Vinícius emagreceu 30 quilos.',
      'Paula teve alta da quimioterapia no nosso hospital.',
    ],
    spares: [
      'Uma paciente de meia-idade venceu o câncer.',
      'A doença de Alzheimer afeta a memória.',
      'A Dra. Joana Teixeira trata a depressão.',
      'O Hospital Santa Lúcia abriu uma ala de oncologia.',
      'Pacientes com diabetes precisam de acompanhamento.',
      'A doença de Parkinson foi descrita por James Parkinson em 1817.',
      'Maria Silva é a nova diretora do hospital e assume o tratamento de dados.',
      'Olha o tratamento deste implante e a recuperação.',
    ],
  },
  {
    rule: 'LGPD-CHILD',
    known: PHYSICIAN,
    fires: [
      'Pedro Alves, 7 anos, tratou a asma aqui.',
      'A aluna Sofia Ramos, 9 anos, operou o ouvido.',
      'O bebê Miguel Costa nasceu prematuro e teve alta da nossa UTI.',
      'A menina Laura venceu a leucemia conosco.',
      'Nosso paciente Davi Nunes, de 12 anos, tem autismo.',
      'O adolescente Caio Lima, 15 anos, superou a anorexia aqui.',
    ],
    spares: [
      'Crianças com asma podem praticar esportes.',
      'Carla Mendes, 42 anos, tratou a asma aqui.',
      'A vacina é indicada a partir dos 9 anos.',
      'A pediatra Sofia Ramos atende crianças com asma.',
    ],
  },
];

CASES.forEach(itHolds);

function picture(own: Partial<PictureFacts>): PictureFacts {
  return {
    kind: 'before_after',
    patients: 4,
    patientConsent: true,
    identifiable: false,
    edited: false,
    hasComplications: true,
    credit: null,
    ...own,
  };
}

describe('rules on what is known beside the text', () => {
  const TEXT = 'Indicações, fatores que influenciam e complicações.';
  const withPicture = (own: Partial<PictureFacts>): readonly string[] =>
    firedIn(TEXT, { ...PHYSICIAN, facts: { ...NO_FACTS, pictures: [picture(own)] } });

  it.each<[string, Partial<PictureFacts>, readonly string[]]>([
    ['a complete set', {}, []],
    ['more patients', { patients: 9 }, []],
    ['one patient', { patients: 1 }, ['CFM-14-SET']],
    ['three patients', { patients: 3 }, ['CFM-14-SET']],
    ['nobody counted', { patients: null }, ['CFM-14-SET']],
    ['no complication shown', { hasComplications: false }, ['CFM-14-SET']],
    ['nobody said of complications', { hasComplications: null }, ['CFM-14-SET']],
    ['one patient and no complication', { patients: 1, hasComplications: false }, ['CFM-14-SET']],
    ['edited', { edited: true }, ['CFM-14-EDIT']],
    ['an edited photo of the team', { kind: 'photo', patients: 0, edited: true }, ['CFM-14-EDIT']],
    ['an edited clinical picture', { kind: 'clinical', edited: true }, ['CFM-14-EDIT']],
    ['an edited illustration', { kind: 'illustration', edited: true }, []],
    ['recognisable', { identifiable: true }, ['CFM-14-IDENT']],
    ['a recognisable physician', { kind: 'photo', patients: 0, identifiable: true }, []],
    ['no consent', { patientConsent: false }, ['CFM-14-CONSENT']],
    ['consent not recorded', { patientConsent: null }, ['CFM-14-CONSENT']],
    [
      'a clinical picture without consent',
      { kind: 'clinical', patientConsent: false },
      ['CFM-14-CONSENT'],
    ],
    [
      'a photo of a patient without consent',
      { kind: 'photo', patients: 1, patientConsent: false },
      ['CFM-14-CONSENT'],
    ],
    ['a photo of the building', { kind: 'photo', patients: 0, patientConsent: null }, []],
    ['a stock picture without credit', { kind: 'stock' }, ['CFM-14-STOCK']],
    ['a stock picture with an empty credit', { kind: 'stock', credit: ' ' }, ['CFM-14-STOCK']],
    ['a credited stock picture', { kind: 'stock', credit: 'Banco Imagem/J. Reis' }, []],
    ['an illustration', { kind: 'illustration', patientConsent: null }, []],
  ])('pictures: %s', (_name, own, expected) => {
    expect(withPicture(own)).toEqual(expected);
  });

  it.each<[string, string | null, string | null, string, boolean]>([
    ['a sponsor and no word', 'Empresa X', null, 'Aula sobre asma.', true],
    ['an empty declaration', 'Empresa X', '', 'Aula sobre asma.', true],
    ['a declaration in the facts', 'Empresa X', 'Recebi honorários.', 'Aula sobre asma.', false],
    ['a declaration in the text', 'Empresa X', null, 'Conflito de interesses: honorários.', false],
    ['no sponsor', null, null, 'Aula sobre asma.', false],
    ['a blank sponsor', ' ', null, 'Aula sobre asma.', false],
  ])('CEM-COI: %s', (_name, sponsor, conflictOfInterest, text, fires) => {
    const fired = firedIn(text, {
      ...PHYSICIAN,
      facts: { ...NO_FACTS, sponsor, conflictOfInterest },
    });
    expect(fired.includes('CEM-COI')).toBe(fires);
  });

  it.each([
    [null, false],
    [0, false],
    [2, false],
    [3, true],
    [12, true],
  ])('CFM-TESTI-COUNT: %s reposts', (testimonialRepostsInSemester, fires) => {
    const facts = { ...NO_FACTS, testimonialRepostsInSemester };
    expect(firedIn('Texto.  Dois.', { ...PHYSICIAN, facts }).includes('CFM-TESTI-COUNT')).toBe(
      fires,
    );
  });

  it.each<[readonly string[], boolean, boolean]>([
    [['nome', 'doencas'], false, true],
    [['nome', 'Sintomas atuais'], false, true],
    [['email', 'medicamentos em uso'], false, true],
    [['nome', 'alergias'], false, true],
    [['idade', 'peso'], false, true],
    [['nome', 'motivo da consulta'], false, true],
    [['nome', 'doencas'], true, false],
    [['nome', 'telefone'], false, false],
    [['email'], false, false],
    [[], false, false],
  ])('LGPD-FORM: %j, notice %s', (fields, privacyNotice, fires) => {
    const facts = { ...NO_FACTS, form: { fields, privacyNotice } };
    expect(firedIn('Preencha o formulário.', { ...PHYSICIAN, facts }).includes('LGPD-FORM')).toBe(
      fires,
    );
  });
});

describe('the day whose law is asked for', () => {
  it('leaves out rules that were not yet in force', () => {
    const text = 'Resultado garantido: rinoplastia por R$ 9.000.';
    expect(firedIn(text, { ...PHYSICIAN, on: '2024-03-10' })).toEqual([]);
    expect(firedIn(text, { ...PHYSICIAN, on: '2024-03-11' })).toEqual([
      'CFM-11-GUARANTEE',
      'CFM-9-PRICE',
    ]);
  });
});

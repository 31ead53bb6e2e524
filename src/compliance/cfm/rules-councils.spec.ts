import { NO_FACTS, type PictureFacts } from '../article-facts.js';
import { analyseCfm } from './cfm.analyser.js';
import {
  firedIn,
  itHolds,
  PHYSICIAN,
  snapshotOf,
  type RuleCases,
} from '../../../test/compliance/rule-cases.js';

const PSYCHOLOGIST: RuleCases['known'] = {
  author: {
    name: 'Rita Prado',
    professionalType: 'psicologo',
    professionalRegistry: 'CRP 06/12345',
  },
};
const DENTIST: RuleCases['known'] = {
  author: {
    name: 'Rui Matos',
    professionalType: 'cirurgiao-dentista',
    professionalRegistry: 'CRO-SP 12345',
  },
};
const NURSE: RuleCases['known'] = {
  author: {
    name: 'Bia Nunes',
    professionalType: 'enfermeiro',
    professionalRegistry: 'COREN-SP 123.456-ENF',
  },
};
/** The same person where only the text counts. */
const byText = (known: RuleCases['known']): RuleCases['known'] => ({
  ...known,
  identification: 'text',
});
const UNTITLED: RuleCases['known'] = {
  author: {
    name: 'Ana Lima Souza',
    professionalType: 'medico',
    professionalRegistry: 'CRM/SP 123456',
  },
};
const HOUSE: RuleCases['known'] = {
  establishment: {
    name: 'Clínica Horizonte',
    type: 'clinica',
    crmRegistration: '998877',
    technicalDirector: { name: 'Paulo Reis', registry: 'CRM/BA 1234', rqe: null },
  },
  identification: 'text',
};
const MASTHEAD =
  'Clínica Horizonte – Registro CRM/BA 998877 – Diretor técnico-médico: Dr. Paulo Reis, MÉDICO, CRM/BA 1234';

const CASES: readonly RuleCases[] = [
  {
    rule: 'CFP-ID',
    known: byText(PSYCHOLOGIST),
    fires: [
      'Atendo adultos.',
      'Rita Prado – CRP 06/12345',
      'Psicóloga Rita – CRP 06/12345',
      'Rita Prado, psicóloga',
      'Rita Prado, terapeuta de casais.',
      'Psi Rita, CRP em andamento.',
    ],
    spares: [
      'Psicóloga Rita Prado – CRP 06/12345',
      'Rita Prado | Psicóloga | CRP-06 12345'.replace('06 12345', '06/12345'),
      'RITA PRADO, PSICÓLOGA, CRP 06/12345',
      'Texto de Rita Prado.\n\nRita Prado\nPsicóloga, CRP 06/12345',
    ],
  },
  {
    rule: 'CFP-PRICE',
    known: PSYCHOLOGIST,
    fires: [
      'Sessões por R$ 80.',
      'A primeira sessão é grátis.',
      'Terapia com o menor preço da cidade.',
      'Pacote promocional de dez encontros.',
      'Desconto de 30% para estudantes.',
      'Parcele em até 6x sem juros.',
    ],
    spares: [
      'O valor da sessão é combinado no primeiro contato.',
      'O CAPS atende de graça.',
      'Atendo adultos e casais.',
      'A sessão dura 50 minutos.',
    ],
  },
  {
    rule: 'CFP-RESULT',
    known: PSYCHOLOGIST,
    fires: [
      'Supere a ansiedade em quatro sessões.',
      'Garanto que você vai superar o luto.',
      'Cura da depressão sem remédios.',
      'Em um mês você estará livre do pânico.',
      'Livre-se do ciúme para sempre.',
      'Resultado garantido ou seu dinheiro de volta.',
    ],
    spares: [
      'A duração do processo é individual.',
      'A terapia pode ajudar a lidar com a ansiedade.',
      'Não prometo resultados nem prazos.',
      'Cada processo tem o seu tempo.',
    ],
  },
  {
    rule: 'CFP-CASE',
    known: PSYCHOLOGIST,
    fires: [
      'Minha paciente chegou com crises e hoje está bem.',
      'Atendi uma moça com anorexia que me marcou.',
      'Depoimentos de pacientes: leia.',
      'Um caso real do meu consultório.',
      'Um cliente me disse que voltou a dormir.',
      'Veja o que os meus pacientes dizem da terapia.',
    ],
    spares: [
      'Ansiedade: o que é e quando procurar ajuda.',
      'O sigilo protege o que o paciente conta.',
      'Cada paciente tem a sua história.',
      'Não divulgo casos atendidos.',
    ],
  },
  {
    rule: 'CFO-ID',
    known: byText(DENTIST),
    fires: [
      'Use fio dental.',
      'Rui Matos – CRO-SP 12345',
      'Studio Sorriso Feliz',
      'Dr. Rui, cirurgião-dentista',
      'Rui Matos, cirurgião-dentista',
      'Equipe do Rui – CRO em breve',
    ],
    spares: [
      'Rui Matos – Cirurgião-Dentista – CRO-SP 12345',
      'Dr. Rui Matos, CD, CRO/SP 12345',
      'Rui Matos\nCirurgião-dentista\nCRO-SP 12.345',
      'RUI MATOS – CIRURGIÃO-DENTISTA – CRO SP 12345',
    ],
  },
  {
    rule: 'CFO-BA',
    known: DENTIST,
    fires: [
      'Antes e depois das facetas.',
      'Veja o antes e o depois deste sorriso!',
      'Antes, durante e depois do implante.',
      'Fotos durante a cirurgia de siso.',
      'Antes x depois: clareamento.',
      'Olha esta transformação: antes e depois.',
    ],
    spares: [
      'Escove os dentes antes de dormir e depois das refeições.',
      'Não publicamos antes e depois.',
      'Antes e depois da cirurgia, siga as orientações.',
      'Visite o dentista a cada seis meses.',
    ],
  },
  {
    rule: 'CFO-PRICE',
    known: DENTIST,
    fires: [
      'Clareamento por R$ 399.',
      'Implante em 12x sem juros.',
      'Avaliação gratuita.',
      'Aparelho com 50% de desconto.',
      'Limpeza de graça para novos clientes.',
      'Facilitamos o pagamento no boleto.',
    ],
    spares: [
      'O Brasil Sorridente oferece próteses de graça pelo SUS.',
      'Estacionamento gratuito.',
      'Consulte os valores no consultório.',
      'O clareamento exige avaliação.',
    ],
  },
  {
    rule: 'COFEN-ID',
    known: byText(NURSE),
    fires: [
      'Higiene das mãos.',
      'Bia Nunes',
      'Bia Nunes – Enfermeira',
      'Enfermeira Bia',
      'Bia Nunes – COREN-SP 123456',
      'Bia, cuidados em casa.',
    ],
    spares: [
      'Bia Nunes – Enfermeira – COREN-SP 123456',
      'Enfermeira Bia Nunes, COREN-SP 123.456-ENF',
      'Bia Nunes, técnica de enfermagem, COREN-SP 55555-TE',
      'Bia Nunes – COREN-SP 123.456-ENF',
    ],
  },
  {
    rule: 'COFEN-REMOTE',
    known: NURSE,
    fires: [
      'Mande a foto da ferida que eu digo o curativo.',
      'Avalio lesões pelo WhatsApp.',
      'Orientação de curativos por mensagem, sem consulta.',
      'Chame no direct que indico a pomada.',
      'Diagnóstico de enfermagem pelo Instagram.',
      'Pelo zap eu avalio e prescrevo a cobertura.',
    ],
    spares: [
      'Agende a consulta de enfermagem pelo WhatsApp.',
      'Não avalio feridas por foto.',
      'Como guardar a insulina em casa.',
      'Procure a unidade para avaliação da ferida.',
    ],
  },
  {
    rule: 'COFEN-IMG',
    known: NURSE,
    fires: [
      'Foto com a minha paciente de hoje.',
      'Selfie com o paciente da UTI.',
      'Vídeo do paciente tomando banho no leito.',
      'Olha o meu paciente preferido!',
      'Imagem da paciente depois da alta.',
      'Filmei o paciente dançando.'
        .replace('Filmei o', 'O meu')
        .replace('dançando', 'no vídeo que gravei'),
    ],
    spares: [
      'Foto com a paciente, que autorizou por escrito.',
      'Não publico fotos de pacientes.',
      'Foto do curativo em manequim.',
      'Vídeo sobre higiene das mãos.',
    ],
  },
  {
    rule: 'CFM-11-SPEC',
    known: UNTITLED,
    fires: [
      'Trato varizes e vasinhos.',
      'Especialista em coluna.',
      'Sou referência em emagrecimento.',
      'Atendo pacientes com diabetes e doenças da tireoide.',
      'Doutora da pele.',
      'Minha área é a enxaqueca.',
    ],
    spares: [
      'Atendo adultos e idosos na atenção primária.',
      'Varizes: quando procurar um especialista.',
      'Não trato doenças da coluna: encaminho.',
      'A dor no joelho tem muitas causas.',
    ],
  },
  {
    rule: 'CFM-ID-POSGRAD',
    known: UNTITLED,
    fires: [
      'Pós-graduada em dermatologia.',
      'Fiz pós-graduação em nutrologia.',
      'Pós em psiquiatria pela Faculdade Central.',
      'Médica com pós-graduação em medicina estética.',
      'Especialização em cardiologia (lato sensu).',
      'Pós-graduação em geriatria – não especialista.',
    ],
    spares: [
      'Pós-graduação em geriatria – NÃO ESPECIALISTA.',
      'Mestrado em saúde pública.',
      'O pós-operatório exige repouso.',
      'Atendo em clínica geral.',
    ],
  },
  {
    rule: 'CFM-ID-RQE',
    known: byText(UNTITLED),
    fires: [
      'Dra. Ana Lima Souza – MÉDICA – CRM/SP 123456 – Cardiologista',
      'Sou neurologista há dez anos.',
      'Ana Lima Souza, MÉDICA, CRM/SP 123456, Pediatria',
      'Como dermatologista, eu recomendo cuidado.',
      'Atuo em reumatologia.',
      'Dra. Ana Lima Souza – MÉDICA – CRM/SP 123456 – Urologia RQE 11 e Nefrologia',
    ],
    spares: [
      'Dra. Ana Lima Souza – MÉDICA – CRM/SP 123456 – Cardiologista (RQE 77)',
      'Procure um cardiologista se sentir dor.',
      'Ana Lima Souza, MÉDICA, CRM/SP 123456, membro da Sociedade Brasileira de Pediatria',
      'A neurologia estuda o cérebro.',
    ],
  },
  {
    rule: 'CFM-ID-2SPEC',
    known: PHYSICIAN,
    fires: [
      'Ana – CRM/SP 123456 – Pediatria RQE 1, Geriatria RQE 2, Urologia RQE 3',
      'Sou cardiologista, geriatra e nutróloga.',
      'Atendo em dermatologia, ginecologia e psiquiatria.',
      'Especialista em neurologia, pediatria e reumatologia.',
      'CRM/SP 123456 – Cirurgia Plástica, Dermatologia e Nutrologia',
      'Consultas em pneumologia, cardiologia e infectologia.',
    ],
    spares: [
      'Ana – CRM/SP 123456 – Pediatria RQE 1 e Neonatologia RQE 2',
      'Ana – CRM/SP 123456 – Ginecologia e Obstetrícia RQE 1',
      'Procure um pediatra, um geriatra ou um clínico.',
      'A cardiologia, a neurologia e a geriatria estudam o envelhecimento.',
    ],
  },
  {
    rule: 'CFM-ID-NAME',
    known: byText(UNTITLED),
    fires: [
      'Beber água faz bem.',
      'Dra. Ana',
      'MÉDICA – CRM/SP 123456',
      'Consultório de pele, ligue já.',
      'A doutora atende às terças.',
      'Ana – MÉDICA – CRM/SP 123456',
    ],
    spares: [
      'Ana Lima Souza – MÉDICA – CRM/SP 123456',
      'Dra. Ana Lima Souza',
      'ANA LIMA SOUZA, MÉDICA, CRM/SP 123456',
      'Dra. Ana Lima – CRM/SP 123456',
    ],
  },
  {
    rule: 'CFM-ID-CRM',
    known: byText(UNTITLED),
    fires: [
      'Beber água faz bem.',
      'Dra. Ana Lima Souza, sua médica',
      'Ana Lima Souza – MÉDICA',
      'Ana Lima Souza – MÉDICA – CRM 123456',
      'Ana Lima Souza – MÉDICA – RQE 1',
      'Ana Lima Souza – CRM em breve',
    ],
    spares: [
      'Ana Lima Souza – MÉDICA – CRM/SP 123456',
      'CRM-SP 123.456',
      'CRM 123456/SP',
      'CRM 123456 (SP)',
      'CRM SP nº 123456',
    ],
  },
  {
    rule: 'CFM-ID-MEDICO',
    known: byText(UNTITLED),
    fires: [
      'Dra. Ana Lima Souza – CRM/SP 123456',
      'Ana Lima Souza, CRM 123456/SP',
      'Beber água faz bem.',
      'Dra. Ana Lima Souza | CRM-SP 123456 | RQE 1',
      'Procure o seu médico.\n\nDra. Ana Lima Souza – CRM/SP 123456',
      'CRM/SP 123456 – Ana Lima Souza',
    ],
    spares: [
      'Dra. Ana Lima Souza – MÉDICA – CRM/SP 123456',
      'Ana Lima Souza, médica, CRM/SP 123456',
      'MÉDICA ANA LIMA SOUZA CRM/SP 123456',
      'CRM/SP 123456 – MÉDICA – Ana Lima Souza',
    ],
  },
  {
    rule: 'CFM-ID-FORMAT',
    known: PHYSICIAN,
    fires: [
      'CRM/XX 12345',
      'CRM-ZZ 99',
      'CRM/SP 12A45',
      'CRM 1234/QQ',
      'CRM/BR 5555',
      'CRM/SP 123456789',
    ],
    spares: ['CRM/SP 12345', 'CRM-RJ 52.12345-6', 'CRM 12345/MG', 'CRM/DF nº 777'],
  },
  {
    rule: 'CFM-ID-ESTAB',
    known: HOUSE,
    fires: [
      'Abrimos aos sábados.',
      'Clínica Horizonte',
      'Clínica Horizonte – a sua saúde',
      'Registro CRM/BA 998877',
      'Clínica Horizonte – CNPJ 11.222.333/0001-81',
      'Diretor técnico-médico: Dr. Paulo Reis, MÉDICO, CRM/BA 1234',
    ],
    spares: [
      MASTHEAD,
      'Clínica Horizonte, inscrita no CRM/BA sob o nº 998877.',
      'CLÍNICA HORIZONTE | Cadastro CRM-BA 998.877',
      'Clínica Horizonte – CRM-PJ/BA 998877',
    ],
  },
  {
    rule: 'CFM-ID-DIRTEC',
    known: HOUSE,
    fires: [
      'Clínica Horizonte – Registro CRM/BA 998877',
      'Diretor técnico: Dr. Paulo Reis',
      'Diretor técnico: CRM/BA 1234',
      'Clínica Horizonte, direção Dr. Paulo.',
      'Abrimos aos sábados.',
      'Responsável técnico a definir.',
    ],
    spares: [
      MASTHEAD,
      'Diretor técnico: Dr. Paulo Reis – CRM/BA 1234',
      'Responsável técnico: Paulo Reis, médico, CRM-BA 1234',
      'Diretora técnica médica: Dra. Lia Torres, MÉDICA, CRM/BA 55',
    ],
  },
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

describe('who prints the identification', () => {
  it('is a matter of the snapshot: the template by default, the text where it says so', () => {
    expect(firedIn('Beber água faz bem.', PHYSICIAN)).toEqual([]);
    expect(firedIn('Beber água faz bem.', byText(PHYSICIAN))).toEqual([
      'CFM-ID-NAME',
      'CFM-ID-CRM',
      'CFM-ID-MEDICO',
    ]);
  });

  it('proposes the block of the profile, and mends a CRM without the word', () => {
    const [name] = analyseCfm(snapshotOf('Beber água.', byText(PHYSICIAN))).findings;
    expect(name?.suggestion.pt).toBe(
      'Assine o texto: Dra. Ana Lima Souza – MÉDICA – CRM/SP 123456 – Dermatologia (RQE 45678)',
    );
    const text = 'Dra. Ana Lima Souza – CRM/SP 123456';
    const [word] = analyseCfm(snapshotOf(text, byText(PHYSICIAN))).findings;
    expect(word).toMatchObject({ rule: 'CFM-ID-MEDICO', fix: 'MÉDICA – CRM/SP 123456' });
  });

  it('mends a speciality with the RQE of the profile', () => {
    const text = 'Dra. Ana Lima Souza – MÉDICA – CRM/SP 123456 – Dermatologista';
    const [finding] = analyseCfm(snapshotOf(text, byText(PHYSICIAN))).findings;
    expect(finding).toMatchObject({ rule: 'CFM-ID-RQE', fix: 'Dermatologista (RQE 45678)' });
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

import { analyseCfm } from './cfm.analyser.js';
import {
  firedIn,
  itHolds,
  PHYSICIAN,
  snapshotOf,
  type RuleCases,
} from '../../../test/compliance/rule-cases.js';

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
];

CASES.forEach(itHolds);

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

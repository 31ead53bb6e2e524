import { plainArticle } from '../../plain-article.js';
import { fold } from '../../text/fold.js';
import { analyseLgpd } from '../lgpd.analyser.js';
import { hasDegreeAfter, hasRoleAfter, hasRoleBefore, isInStaffList } from './health-roles.js';

/** The names found in reading order, a `+` before those that may be printed. */
const names = (text: string): string[] =>
  analyseLgpd(plainArticle({ content: text }))
    .spans.filter(({ type }) => type === 'PERSON_NAME' || type === 'PROFESSIONAL_NAME')
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, allow }) => `${allow ? '+' : ''}${text.slice(start, end)}`);

describe('roles around a name', () => {
  it.each([
    'a técnica de enfermagem ',
    'la supervisora de enfermería ',
    'the chief nursing officer ',
    'nurse practitioner ',
    'a diretora-geral da agência, ',
    'la hematóloga ',
    'o médico de família ',
    'trabajadora social ',
    'diretor clínico: Dr. ',
  ])('%j is a role', (before) => {
    expect(hasRoleBefore(fold(before))).toBe(true);
  });

  it.each([
    'o médico de ',
    'a enfermeira da minha mãe ',
    'o médico chamou ',
    'the nurse and ',
    'técnico em refrigeração ',
    'the director of ',
    '',
  ])('%j is none of the name behind it', (before) => {
    expect(hasRoleBefore(fold(before))).toBe(false);
  });

  it.each([
    " (she/her), the hospital's chief executive",
    ' (gerente) abriu',
    ', trabajador social, dio la charla',
    ', the night nurse.',
    ' – office manager',
    ', cardiologista com 20 anos de experiência',
    ', auxiliar de farmacia',
  ])('%j says what she does', (after) => {
    expect(hasRoleAfter(fold(after))).toBe(true);
  });

  it.each([
    ', filha do médico',
    ', 45-year-old nurse',
    ', enfermeira, 34 anos',
    ', bank manager',
    ', residente em Lugo',
    ', paciente do cardiologista',
    ' de enfermagem',
  ])('%j does not', (after) => {
    expect(hasRoleAfter(fold(after))).toBe(false);
  });

  it('reads degrees as printed, not words', () => {
    expect(hasDegreeAfter(', RDN, leads')).toBe(true);
    expect(hasDegreeAfter(' (they/them), LCSW')).toBe(true);
    expect(hasDegreeAfter(', Ph.D., spoke')).toBe(true);
    expect(hasDegreeAfter(', Rn called')).toBe(false);
    expect(hasDegreeAfter(', Do not')).toBe(false);
    expect(hasDegreeAfter(', SSN 123')).toBe(false);
  });

  it.each<[string, boolean]>([
    ['Speakers: Ana Lima, PhD; ', true],
    ['Nossa equipe: Dra. Ana Lima e ', true],
    ['Socorristas: ', true],
    ['Ponentes: Ana Lima. Vino la paciente ', false],
    ['Equipe: Ana e os pacientes ', false],
    ['Staff: No problem, ', false],
    ['Pharmacist comment: ', false],
    ['Nome: Ana Lima, ', false],
  ])('%j opens a list of staff: %s', (line, expected) => {
    expect(isInStaffList(fold(line), line)).toBe(expected);
  });
});

describe('people named for what they do may be printed', () => {
  it.each<[string, string[]]>([
    ['Shauna Birk, LCSW, sees patients on Mondays.', ['+Shauna Birk']],
    [
      'Speakers: Leon Mazur, PhD; Bridget Quist. Our patient Leon Ames wept.',
      ['+Leon Mazur', '+Bridget Quist', 'Leon Ames'],
    ],
    ['Recepção: Jaqueline Prates e Marlon Teodoro.', ['+Jaqueline Prates', '+Marlon Teodoro']],
    ['Formación a cargo de Teo Larrea, trabajador social.', ['+Teo Larrea']],
    ['Jorge Luís Pacheco\nCREFITO-5/61.772-F', ['+Jorge Luís Pacheco']],
    ['Fábio Azambuja – Endocrinologia – CRM/MS 5533', ['+Fábio Azambuja']],
    ['{"provider":{"name":"Dexter Okafor","npi":"1"}}', ['+Dexter Okafor']],
    ['Palestra com Carmem Duarte e Ítalo Reis às 14h.', ['+Carmem Duarte', '+Ítalo Reis']],
    ['Já falei com a Tatiane da recepção três vezes.', ['+Tatiane']],
    ['Lic. Tobías Grinberg — M.N. 10.336', ['+Tobías Grinberg']],
    ['Elaboró: EU Magdalena Prado. Aprobó: Rita Luna.', ['+Magdalena Prado', '+Rita Luna']],
    ['“It opens,” said Constance Abernathy, MD.', ['+Constance Abernathy']],
    ['Socorristas: Vânia e Josimar.', ['+Vânia', '+Josimar']],
    [
      'Chef Marcus Bell shares a recipe. Officer Dale Hicks spoke.',
      ['+Marcus Bell', '+Dale Hicks'],
    ],
    ['Empleada del mes: Carmen Vidal. Pregunte por Raúl en recepción.', ['+Carmen Vidal', '+Raúl']],
    ['Atentamente,\nBeatriz Solano\nDepartamento de Siniestros', ['+Beatriz Solano']],
    ['Marina Duarte, enfermeira, 34 anos, procurou o pronto-socorro.', ['Marina Duarte']],
    ['Mateus Prado, técnico em refrigeração, sentiu dor.', ['Mateus Prado']],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

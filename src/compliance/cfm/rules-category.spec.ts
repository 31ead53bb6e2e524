import { plainArticle } from '../plain-article.js';
import type { Finding } from '../types.js';
import { analyseCfm } from './cfm.analyser.js';

const TEXT = 'A pressão alta costuma não dar sintomas. Meça a pressão uma vez por ano.';

function read(
  medicalCategory: string | null,
  specialities: readonly { readonly name: string; readonly rqe: string | null }[],
  fields: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  return analyseCfm(
    plainArticle(
      { content: TEXT, ...fields },
      {
        medicalCategory,
        author: {
          name: 'Ana Lima Souza',
          professionalType: 'medico',
          professionalRegistry: 'CRM/SP 123456',
          specialities,
        },
      },
    ),
  ).findings;
}

const rulesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule }) => rule).filter((rule) => /CATEGORY|DISCLAIMER/.test(rule));

describe('the medical category of an article', () => {
  it.each([
    ['cardiology', [{ name: 'Cardiologia', rqe: '4567' }]],
    ['cardiology', [{ name: 'Cardiologista', rqe: '4567' }]],
    ['neurology', [{ name: 'Neurocirurgia', rqe: '4567' }]],
    ['general', []],
    [null, []],
    ['constructor', []],
  ])('%s is the field of an author with %j', (category, specialities) => {
    expect(rulesOf(read(category, specialities))).toEqual([]);
  });

  it.each([
    ['cardiology', []],
    ['cardiology', [{ name: 'Dermatologia', rqe: '4567' }]],
    ['cardiology', [{ name: 'Cardiologia', rqe: null }]],
    ['neurology', [{ name: 'Cardiologia', rqe: '4567' }]],
  ])('%s is not that of one with %j, which is advice', (category, specialities) => {
    const [finding] = read(category, specialities).filter(({ rule }) => rule === 'CFM-ID-CATEGORY');
    expect(finding).toMatchObject({ severity: 'm', field: 'content' });
    expect(finding?.suggestion.pt).toContain('especialista em');
  });

  it('proposes the notice that the category asks for, unless there is one', () => {
    const own = [{ name: 'Pediatria', rqe: '4567' }];
    const [finding] = read('pediatrics', own);
    expect(finding).toMatchObject({ rule: 'HOUSE-DISCLAIMER', severity: 'm' });
    expect(finding?.suggestion.pt).toContain('definidas pelo pediatra');
    const told = { medical_disclaimer: 'Este texto não substitui a consulta.' };
    expect(rulesOf(read('pediatrics', own, told))).toEqual([]);
  });
});

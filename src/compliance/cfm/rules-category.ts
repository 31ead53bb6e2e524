import { MEDICAL_CATEGORY_RULES, type MedicalCategoryRules } from '#kernel/medical-categories.js';
import { fold } from '../text/fold.js';
import type { ArticleSnapshot } from '../types.js';
import { isPhysicians } from './identification-checks.js';
import { type CfmContext, type ComplianceRule, type RuleMatch, wholeArticle } from './rule.js';
import { isSameSpeciality, specialitiesIn } from './specialities.js';

const SINCE_2024 = '2024-03-11';

function categoryOf({ medicalCategory }: ArticleSnapshot): MedicalCategoryRules | undefined {
  const rules: Readonly<Record<string, MedicalCategoryRules>> = MEDICAL_CATEGORY_RULES;
  return medicalCategory !== null && Object.hasOwn(rules, medicalCategory)
    ? rules[medicalCategory]
    : undefined;
}

/** The author has a registered speciality (RQE) of the article's field. */
function isOfTheField(
  { author }: ArticleSnapshot,
  { specialities }: MedicalCategoryRules,
): boolean {
  const fitting = (name: string): boolean =>
    specialities.some(
      (one) =>
        fold(name).startsWith(one) ||
        specialitiesIn(one).some(({ root }) => isSameSpeciality(root, name)),
    );
  return author.specialities.some(({ name, rqe }) => rqe !== null && rqe !== '' && fitting(name));
}

function findForeignField(context: CfmContext): readonly RuleMatch[] {
  const category = categoryOf(context.snapshot);
  if (category === undefined || !category.rqe_expected || category.specialities.length === 0)
    return [];
  if (!isPhysicians(context) || isOfTheField(context.snapshot, category)) return [];
  const { pt, en } = category.label;
  return wholeArticle(context).map((match) => ({
    ...match,
    suggestion: {
      pt: `Peça a revisão de um especialista em ${pt}, ou não escreva como especialista da área.`,
      en: `Ask a specialist in ${en} to review it, or do not write as a specialist of the field.`,
    },
  }));
}

function findMissingDisclaimer(context: CfmContext): readonly RuleMatch[] {
  const category = categoryOf(context.snapshot);
  if (category?.disclaimer_required !== true) return [];
  if ((context.snapshot.fields['medical_disclaimer'] ?? '').trim() !== '') return [];
  const { pt, en } = category.proposed_disclaimer;
  return wholeArticle(context).map((match) => ({
    ...match,
    suggestion: {
      pt: `Acrescente um aviso ao leitor, por exemplo: “${pt}”`,
      en: `Add a notice to readers, for instance: “${en}”`,
    },
  }));
}

/** What the article's medical category asks of its author and of the text. Advice: a reviewer weighs it. */
export const CATEGORY_RULES: readonly ComplianceRule[] = [
  {
    id: 'CFM-ID-CATEGORY',
    severity: 'm',
    source: 'Res. CFM 2.336/2023 art. 4º e art. 11, I; house rule on medical categories',
    certainty: 'secondary',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'O perfil do autor não traz, com RQE, uma especialidade da categoria médica do texto.',
      en: "The author's profile has no speciality with RQE of the text's medical category.",
    },
    suggestion: {
      pt: 'Peça a revisão de um especialista da área.',
      en: 'Ask a specialist of the field to review it.',
    },
    exceptions: {
      pt: 'Categorias sem especialidade própria, como geral e prevenção.',
      en: 'Categories without a speciality of their own, such as general and preventive.',
    },
    find: findForeignField,
  },
  {
    id: 'HOUSE-DISCLAIMER',
    severity: 'm',
    source: 'House rule on medical categories, after Res. CFM 2.336/2023 art. 11, XII',
    certainty: 'unverified',
    validFrom: SINCE_2024,
    area: 'cfm',
    message: {
      pt: 'A categoria médica do texto pede um aviso ao leitor, e não há nenhum.',
      en: "The text's medical category asks for a notice to readers, and there is none.",
    },
    suggestion: {
      pt: 'Preencha o campo do aviso médico.',
      en: 'Fill in the medical disclaimer.',
    },
    exceptions: null,
    find: findMissingDisclaimer,
  },
];

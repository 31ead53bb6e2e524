import type { MedicalCategory } from '#kernel/medical-categories.js';
import type { TenantRole } from '#kernel/permissions.js';

/** How far a demo article goes on its way to the public. */
export type Fate = 'draft' | 'refused' | 'waiting' | 'published';

/** One article of the demo data, as its author would send it. */
export interface DemoArticle {
  readonly slug: string;
  readonly title: string;
  readonly excerpt: string;
  /** HTML. */
  readonly content: string;
  /** Slug of the category. */
  readonly category: string;
  readonly author: TenantRole;
  readonly medicalCategory: MedicalCategory;
  readonly complianceLevel: 'public' | 'professional';
  readonly medicalDisclaimer: string;
  readonly metaDescription: string;
  readonly metaKeywords: string;
  /** Oxford CEBM level of the best source named, where there is one. */
  readonly evidenceLevel?: string;
  readonly fate: Fate;
}

/** Stands under every article that speaks to patients. */
export const GENERAL_DISCLAIMER =
  'Este texto é informativo e não substitui a consulta. Em caso de dúvida, procure um serviço de saúde.';

/**
 * The texts stand wrapped in the source; each block becomes one line, as an editor's screen would send it.
 */
export function prose(text: TemplateStringsArray): string {
  return text
    .join('')
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .reduce((whole, line) => `${whole}${/^(?:<|$)/.test(line) ? '\n' : ' '}${line}`);
}

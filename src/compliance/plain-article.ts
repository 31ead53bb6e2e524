import { NO_FACTS } from './article-facts.js';
import type { ArticleAuthor, ArticleEstablishment, ArticleSnapshot } from './types.js';

interface Known extends Partial<Omit<ArticleSnapshot, 'fields' | 'author' | 'establishment'>> {
  readonly author?: Partial<ArticleAuthor>;
  readonly establishment?: Partial<ArticleEstablishment>;
}

/** An article for the lay public of which nothing is known but its texts, and what `known` adds. */
export function plainArticle(
  fields: ArticleSnapshot['fields'],
  { author, establishment, ...known }: Known = {},
): ArticleSnapshot {
  return {
    fields,
    author: {
      name: null,
      professionalRegistry: null,
      professionalType: null,
      speciality: null,
      specialities: [],
      ...author,
    },
    establishment: {
      name: '',
      type: null,
      crmRegistration: null,
      technicalDirector: null,
      sector: null,
      ...establishment,
    },
    complianceLevel: 'public',
    medicalCategory: null,
    postType: 'post',
    facts: NO_FACTS,
    ...known,
  };
}

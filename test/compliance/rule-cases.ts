import { plainArticle } from '#compliance/plain-article.js';
import type { ArticleSnapshot } from '#compliance/types.js';
import { analyseCfm } from '#compliance/cfm/cfm.analyser.js';

type Known = NonNullable<Parameters<typeof plainArticle>[1]>;

/** What a rule must find and what it must leave alone, with what is known of the article. */
export interface RuleCases {
  readonly rule: string;
  readonly known: Known;
  readonly fires: readonly string[];
  readonly spares: readonly string[];
}

/** A physician with a registered speciality: her texts answer to the physicians' rules. */
export const PHYSICIAN: Known = {
  author: {
    name: 'Ana Lima Souza',
    professionalRegistry: 'CRM/SP 123456',
    professionalType: 'medico',
    specialities: [{ name: 'Dermatologia', rqe: '45678' }],
  },
  establishment: { name: 'Clínica Boa Vida' },
};

export const snapshotOf = (text: string, known: Known): ArticleSnapshot =>
  plainArticle({ content: text }, known);

/** The rules that fire, each once. */
export const firedIn = (text: string, known: Known): readonly string[] => [
  ...new Set(analyseCfm(snapshotOf(text, known)).findings.map(({ rule }) => rule)),
];

/** One test a text. */
export function itHolds({ rule, known, fires, spares }: RuleCases): void {
  describe(rule, () => {
    it('has six texts that break it and four near misses at least', () => {
      expect(fires.length).toBeGreaterThanOrEqual(6);
      expect(spares.length).toBeGreaterThanOrEqual(4);
    });
    it.each(fires)('finds: %s', (text) => {
      expect(firedIn(text, known)).toContain(rule);
    });
    it.each(spares)('spares: %s', (text) => {
      expect(firedIn(text, known)).not.toContain(rule);
    });
  });
}

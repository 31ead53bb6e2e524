import { afresh, type Recall } from '../memo.js';
import { shadowOf } from '../text/article-shadows.js';
import { fold } from '../text/fold.js';
import { visibleSentences } from '../text/shadow-sentences.js';
import type { ArticleSnapshot } from '../types.js';
import type { CfmContext, Profession } from './rule.js';
import { SentenceNotes } from './sentence-notes.js';

const PROFESSIONS: readonly (readonly [Profession, RegExp])[] = [
  ['dentist', /dentista|odontolog|\bcro\b|dentist/],
  ['psychologist', /psicolog|psychologist|\bcrp\b/],
  ['nurse', /enferm|nurse|coren|obstetriz/],
  ['journalist', /jornalista|journalist|reporter|redator|editor|repórter/],
  ['physician', /medic|physician|doctor|\bcrm\b|psiquiatra|cirurgia|\bmd\b/],
];

const REGISTRIES: readonly (readonly [Profession, RegExp])[] = [
  ['physician', /\bcrm/],
  ['psychologist', /\bcrp\b/],
  ['dentist', /\bcro\b/],
  ['nurse', /\bcoren\b/],
];

/** The council an author answers to, by the profession written in the profile, else by the registry. */
function professionOf(type: string | null, registry: string | null): Profession {
  const folded = fold(type ?? '').trim();
  const byType = PROFESSIONS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (byType !== undefined) return byType;
  if (folded !== '') return 'other';
  const byRegistry = REGISTRIES.find(([, pattern]) => pattern.test(fold(registry ?? '')))?.[0];
  return byRegistry ?? 'unknown';
}

/** Reads every field once; machine-readable values (slugs) are no text. */
export function readContext(
  snapshot: ArticleSnapshot,
  recall: Recall<SentenceNotes> = afresh,
): CfmContext {
  const fields = Object.entries(snapshot.fields)
    .filter(([, value]) => /\s/.test(value.trim()))
    .map(([field]) => {
      const shadow = shadowOf(snapshot, field);
      const sentences = visibleSentences(shadow).map(({ start, end }) => {
        const notes = recall(shadow.folded.slice(start, end), () => new SentenceNotes());
        return { start, end, notes };
      });
      return { field, shadow, sentences };
    });
  return {
    snapshot,
    profession: professionOf(
      snapshot.author.professionalType,
      snapshot.author.professionalRegistry,
    ),
    fields,
    folded: fields.map(({ shadow }) => shadow.folded.slice(0, shadow.visibleEnd)).join('\n\n'),
    laypeople: snapshot.complianceLevel === 'public',
  };
}

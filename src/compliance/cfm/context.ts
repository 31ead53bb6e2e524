import { afresh, type Recall } from '../memo.js';
import { shadowOf } from '../text/article-shadows.js';
import { fold } from '../text/fold.js';
import { joinAnswers } from './joined-sentences.js';
import { visibleSentences } from '../text/shadow-sentences.js';
import type { ArticleSnapshot } from '../types.js';
import { establishmentKind, printedIdentification, professionOf } from './identification.js';
import { tokensOf, type PhraseBook } from './phrase-book.js';
import type { CfmContext, PlacedSentence } from './rule.js';
import type { SentenceNotes } from './sentence-notes.js';

/** Reads every field once; machine-readable values (slugs) are no text. */
export function readContext(
  snapshot: ArticleSnapshot,
  book: PhraseBook,
  recall: Recall<SentenceNotes> = afresh,
): CfmContext {
  const known: Parameters<PhraseBook['find']>[1] = new Map();
  const note = (words: string): SentenceNotes => {
    const tokens = tokensOf(words, { start: 0, end: words.length });
    return { tokens, hits: book.find(tokens, known) };
  };
  const fields = Object.entries(snapshot.fields)
    .filter(([field, value]) =>
      field === 'content' ? value.trim() !== '' : /\s/.test(value.trim()),
    )
    .map(([field]) => {
      const shadow = shadowOf(snapshot, field);
      const sentences = joinAnswers(shadow, visibleSentences(shadow)).map(({ start, end }) => {
        const words = shadow.folded.slice(start, end);
        return { start, end, notes: recall(words, () => note(words)) };
      });
      return { field, shadow, sentences };
    });
  const sentences = fields.flatMap((field) =>
    field.sentences.map((sentence, index) => ({ field, sentence, index })),
  );
  const visible = (key: 'folded' | 'text'): string =>
    fields.map(({ shadow }) => shadow[key].slice(0, shadow.visibleEnd)).join('\n\n');
  return {
    snapshot,
    profession: professionOf(snapshot.author),
    establishment: establishmentKind(snapshot.establishment),
    fields,
    sentences,
    bearing: byGroup(sentences),
    folded: visible('folded'),
    text: visible('text'),
    laypeople: snapshot.complianceLevel === 'public',
    isAdvert: snapshot.facts.advertiser !== null,
    identification: fold(printedIdentification(snapshot)),
  };
}

function byGroup(sentences: readonly PlacedSentence[]): CfmContext['bearing'] {
  const bearing = new Map<string, PlacedSentence[]>();
  for (const placed of sentences) {
    for (const group of placed.sentence.notes.hits.keys()) {
      const own = bearing.get(group);
      if (own === undefined) bearing.set(group, [placed]);
      else own.push(placed);
    }
  }
  return bearing;
}

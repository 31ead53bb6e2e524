import { WordTree, wordsOf } from '../../text/word-tree.js';
import { fold } from '../../text/fold.js';
import type { TextRange } from '../../text/shadow-text.js';
import { BODIES } from './bodies.js';
import { CONDITIONS } from './conditions.js';
import { INTERVENTIONS } from './interventions.js';

/** What a term stands for in an assertion about health. */
export type HealthKind = 'condition' | 'intervention' | 'body';

/** A health topic; every term for it in pt, es and en means the same. */
export interface HealthTopic {
  readonly id: string;
  readonly kind: HealthKind;
}

export interface HealthMention extends TextRange {
  readonly topic: HealthTopic;
}

/** A line is `topic: term, term, …`; a star stands for any ending of its word. */
function addTopics(tree: WordTree<HealthTopic>, lines: string, kind: HealthKind): void {
  for (const line of lines.split('\n')) {
    const [id = '', terms = ''] = line.split(': ');
    if (terms === '') continue;
    const topic = { id, kind };
    for (const term of terms.split(', ')) tree.add(fold(term), topic);
  }
}

const TREE = new WordTree<HealthTopic>();
addTopics(TREE, CONDITIONS, 'condition');
addTopics(TREE, INTERVENTIONS, 'intervention');
addTopics(TREE, BODIES, 'body');

/** The health topics that a folded text names, in reading order; the longest term wins. Linear. */
export function healthTopics(folded: string): readonly HealthMention[] {
  const words = wordsOf(folded);
  const mentions: HealthMention[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const match = TREE.longestAt(folded, words, i);
    const start = words[i]?.start;
    if (match === undefined || start === undefined) continue;
    mentions.push({ topic: match.meaning, start, end: match.end });
    i += match.words - 1;
  }
  return mentions;
}

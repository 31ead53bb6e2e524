import { leanPattern } from '../../text/lean-pattern.js';
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
  /** False for a word known by its ending alone: its `id` is the word, in its own language. */
  readonly listed: boolean;
}

export interface HealthMention extends TextRange {
  readonly topic: HealthTopic;
}

/** A line is `topic: term, term, …`; a star stands for any ending of its word. */
function addTopics(tree: WordTree<HealthTopic>, lines: string, kind: HealthKind): void {
  for (const line of lines.split('\n')) {
    const [id = '', terms = ''] = line.split(': ');
    if (terms === '') continue;
    const topic = { id, kind, listed: true };
    for (const term of terms.split(', ')) tree.add(fold(term), topic);
  }
}

const TREE = new WordTree<HealthTopic>();
addTopics(TREE, CONDITIONS, 'condition');
addTopics(TREE, INTERVENTIONS, 'intervention');
addTopics(TREE, BODIES, 'body');

/** Words of medicine are known by their endings too: "apendicite", "retinopathy", "colecistectomia", "sotrovimab". */
const ENDINGS: readonly (readonly [HealthKind, RegExp])[] = [
  [
    'condition',
    leanPattern(
      /[a-z]{4}(?:ites?|itis|oses?|osis|omas?|emias?|aemias?|patias?|pathy|pathies|algias?|urias?|penias?|plegias?|rragias?|rreias?|rrh?oea|megalias?|fobias?|phobias?|trofias?|trophy|plasias?)$/,
    ),
  ],
  [
    'intervention',
    leanPattern(
      /[a-z]{4}(?:ectomias?|ectomy|ectomies|plastias?|plasty|tomias?|tomy|stomias?|scopias?|scopy|scopies|grafias?|graphy|terapias?|therapy|therapies|mabe?s?|nibe?s?|prazol(?:es?)?|sartanas?|sartans?|statinas?|cilinas?|cillins?|micinas?|mycins?|floxacin[oas]?|ciclovir|gliptinas?|gliptins?|gliflozinas?|gliflozins?|azepam|azolam|caina|triptan[as]?s?)$/,
    ),
  ],
];
/** Everyday words with the same endings. */
const NOT_MEDICAL = new Set(
  (
    'limite limites permite permites transmite transmites satelite satelites dinamite website websites favorite favorites infinite definite opposite ' +
    'requisite composite exquisite despite glicose glucose lactose sacarose frutose celulose cellulose overdose diagnose purpose propose suppose expose dispose compose ' +
    'sintoma sintomas diploma diplomas idioma idiomas genoma genomas cromossoma cromossomas cromosoma cromosomas academia academias fotografia fotografias fotografia photography ' +
    'geografia geography bibliografia biografia biography anatomia autonomia economia gastronomia astronomia admite emite reunite penultimate convite convites palpite palpites'
  ).split(' '),
);
const SHORTEST_BY_ENDING = 8;

function topicByEnding(word: string): HealthTopic | undefined {
  if (word.length < SHORTEST_BY_ENDING || NOT_MEDICAL.has(word)) return undefined;
  const kind = ENDINGS.find(([, ending]) => ending.test(word))?.[0];
  return kind === undefined ? undefined : { id: word, kind, listed: false };
}

/** The health topics that a folded text names, in reading order; the longest term wins. Linear. */
export function healthTopics(folded: string): readonly HealthMention[] {
  const words = wordsOf(folded);
  const mentions: HealthMention[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    const match = TREE.longestAt(folded, words, i);
    const topic = match?.meaning ?? topicByEnding(folded.slice(word.start, word.end));
    if (topic === undefined) continue;
    mentions.push({ topic, start: word.start, end: match?.end ?? word.end });
    i += (match?.words ?? 1) - 1;
  }
  return mentions;
}

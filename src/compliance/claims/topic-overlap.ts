import { leanPattern } from '../text/lean-pattern.js';
import { findMedicines } from '../medicines/find-medicines.js';
import { fold } from '../text/fold.js';
import type { TextRange } from '../text/shadow-text.js';
import { wordsOf } from '../text/word-tree.js';
import { healthTopics } from './lexicon/health-terms.js';

/**
 * From here on a title and a claim are about the same thing. Chosen so that a title in another language still passes
 * while one that shares only a word of the trade ("risk", "patients") does not.
 */
export const SAME_TOPIC = 0.3;

/** A work's title is read this far; real titles are shorter. */
const LONGEST_TEXT = 2_000;
const MEDICINE_WEIGHT = 3;
const TOPIC_WEIGHT = 2;
const WORD_WEIGHT = 1;
/** Topics that nearly every paper of medicine has. */
const COMMON_TOPICS = new Set(
  'health,risk,adults,treatment,disease,care,doctors,symptom,test,complication,death,elderly,children,procedure'.split(
    ',',
  ),
);
const COMMON_TOPIC_WEIGHT = 0.5;
/** Below this much to compare, a hit may be chance: the score is scaled down. */
const ENOUGH_WEIGHT = 2;

/** What studies and sentences are made of, whatever they are about, as stems. */
const COMMON_WORDS = new Set(
  (
    'para pelo pela como mais menos muito entre sobre quando onde cada todo toda sem com dos das uma umas uns nao sim seu sua que por ser sao ' +
    'foi pode podem tem ter este esta esse essa isso segundo apos ate anos ano meses dias semanas vezes cento segundo ' +
    'with from that this than have been were which their into among versus after before between during through more less the and for not are was can may ' +
    'los las una unos del que con por para son fue mas sin entre sobre cada puede pueden tiene segun ' +
    'estudo estudos study studies estudio ensaio ensaios trial trials ensayo clinico clinica clinical randomizado randomised randomized aleatorizado ' +
    'controlado controlled revisao review revision sistematica systematic metanalise meta analise analysis analisis analyses coorte cohort cohorte ' +
    'efeito efeitos effect effects efecto efectos eficacia efficacy effectiveness seguranca safety seguridad uso use using resultado resultados results ' +
    'evidencia evidence evidencias diretriz guideline guidelines guia brazilian brasileira sociedade society sociedad multicenter double blind duplo cego ' +
    'reduz reduziu reducao reduce reduces reduced reduction reduccion aumenta aumento increase increases increased melhora improve improves improved ' +
    'associado associada associacao associated association asociacion impacto impact fatores factors factor factores relacao relationship grupo group ' +
    'years year data nivel levels niveis level rate rates taxa tasa prevencao prevention prevencion primary secondary novo nova new effective ' +
    'milhoes million millions millones milhares atinge afeta afecta affects acomete people human pessoas ' +
    'comparacao comparison compared avaliacao evaluation evaluacion assessment role papel outcomes outcome desfechos update global brasil brazil'
  ).split(/\s+/),
);

interface Terms {
  readonly weights: ReadonlyMap<string, number>;
  /** Words that are no known term, as stems. */
  readonly stems: readonly string[];
}

/** Spellings that the three languages render differently in words of Greek and Latin stock. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/cc|ct(?=[ai])/g, 'c'],
  [/qu|k/g, 'c'],
  [/h|(?<=[aeo])e(?=[a-z]{3})/g, ''],
  [/^s(?=[cpt])/g, 'es'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/([a-z])\1/g, '$1'],
];
const ENDING = leanPattern(
  /(?:idades?|idades|idad|ities|iti|coes|cao|ciones|cion|tions?|soes|sao|siones|sion|mentos?|ments?|mientos?|ismos?|isms?|ose|osis|icos?|icas?|ics?|ais|ales|al|ares?|ivos?|ivas?|ives?|ados?|adas?|inas?|ines?|inos?|ing|es|os|as|s|o|a|e)$/,
);

function stemOf(word: string): string {
  let stem = word;
  for (const [pattern, letter] of SPELLINGS) stem = stem.replace(pattern, letter);
  const cut = stem.replace(ENDING, '');
  return cut.length >= 4 ? cut : stem;
}

function termsOf(text: string): Terms {
  const folded = fold(text.slice(0, LONGEST_TEXT));
  const weights = new Map<string, number>();
  const covered: TextRange[] = [];
  for (const mention of findMedicines({ text, folded })) {
    weights.set(`medicine ${mention.medicine.dcb}`, MEDICINE_WEIGHT);
    covered.push(mention);
  }
  for (const { topic, ...place } of healthTopics(folded)) {
    if (!topic.listed) continue;
    weights.set(topic.id, COMMON_TOPICS.has(topic.id) ? COMMON_TOPIC_WEIGHT : TOPIC_WEIGHT);
    covered.push(place);
  }
  return { weights, stems: uncoveredStems(folded, covered) };
}

function uncoveredStems(folded: string, covered: readonly TextRange[]): readonly string[] {
  const places = [...covered].sort((a, b) => a.start - b.start);
  const stems = new Set<string>();
  let next = 0;
  for (const { start, end } of wordsOf(folded)) {
    while ((places[next]?.end ?? Infinity) <= start) next += 1;
    if ((places[next]?.start ?? Infinity) <= start) continue;
    const word = folded.slice(start, end);
    if (word.length < 4 || COMMON_WORDS.has(word) || /^\d+$/.test(word)) continue;
    stems.add(stemOf(word));
  }
  return [...stems];
}

/** Two stems of one root: "ateroscleros" and "aterosclerot" differ only behind seven tenths of the longer one. */
function areAlike(left: string, right: string): boolean {
  const longest = Math.max(left.length, right.length);
  const needed = Math.max(4, Math.ceil(longest * 0.7));
  return left.length >= needed && left.slice(0, needed) === right.slice(0, needed);
}

function weightOf({ weights, stems }: Terms): number {
  let sum = stems.length * WORD_WEIGHT;
  for (const weight of weights.values()) sum += weight;
  return sum;
}

/**
 * How far a work's title and a claim are about the same thing, 0–1: the share of the shorter one's terms that the other
 * has too, in Portuguese, Spanish or English. A medicine counts most and is the same by any of its names; words of the
 * trade ("study", "risk") hardly count. `SAME_TOPIC` and more is a match.
 */
export function topicOverlap(claim: string, title: string): number {
  const left = termsOf(claim);
  const right = termsOf(title);
  let common = 0;
  for (const [term, weight] of left.weights) if (right.weights.has(term)) common += weight;
  for (const stem of left.stems)
    if (right.stems.some((other) => areAlike(stem, other))) common += WORD_WEIGHT;
  const least = Math.max(ENOUGH_WEIGHT, Math.min(weightOf(left), weightOf(right)));
  return Math.min(1, common / least);
}

import { leanPattern } from '../text/lean-pattern.js';
import type { ShadowText, TextRange } from '../text/shadow-text.js';

/** What really asks: the answer is another sentence. */
const ASKING = leanPattern(
  /^[^\p{L}]{0,4}(?:o que|a que|em que|por que|porque|para que|pra que|como|quando|quanto|quanta|quantos|quantas|qual|quais|quem|onde|de onde|de que|cade|sera que|posso|devo|pode|e verdade|mito|what|why|how|when|which|who|where|can|is|are|does|do|cual|cuales|cuando|cuanto|donde|quien|puedo|es|hay)(?!\p{L})/u,
);
/** A verb behind the first word: "O resultado é definitivo?" is a question, "Ronco?" and "Sofre com enxaqueca?" are headlines. */
const CLAUSE = leanPattern(
  /\s(?:e|sao|era|foi|sera|pode|podem|deve|devem|tem|ha|existe|existem|faz|fazem|causa|causam|cura|curam|doi|doem|vale|funciona|funcionam|serve|servem|precisa|precisam|engorda|emagrece|ajuda|ajudam|passa|passam|volta|voltam|dura|duram|substitui|muda|mata|pega|resolve|deixa|is|are|can|does|es|son|puede|tiene|hay)\s/,
);
const LONGEST_QUESTION = 60;
const MOST_WORDS = 8;

/**
 * Joins a headline in the form of a question with its answer: "Ronco? Só na lembrança." says one thing. Questions that ask
 * stay apart, and so does what stands in another paragraph.
 */
export function joinAnswers(shadow: ShadowText, sentences: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  let from: number | undefined;
  sentences.forEach(({ start, end }, index) => {
    const next = sentences[index + 1];
    const begin = from ?? start;
    if (next !== undefined && from === undefined && announces(shadow, { start, end }, next)) {
      from = start;
      return;
    }
    from = undefined;
    joined.push({ start: begin, end });
  });
  return joined;
}

function announces(shadow: ShadowText, { start, end }: TextRange, next: TextRange): boolean {
  if (end - start > LONGEST_QUESTION) return false;
  const words = shadow.folded.slice(start, end);
  return (
    /\?["'”’»]?\s?$/.test(words) &&
    words.split(' ').length <= MOST_WORDS &&
    !ASKING.test(words) &&
    !CLAUSE.test(words) &&
    !/\n/.test(shadow.folded.slice(end - 1, next.start))
  );
}

/** How many weights the model of names has; features share one where their hashes meet. */
export const WEIGHT_COUNT = 131_072;

/** One character a weight, in steps from the least to the most; the middle is nothing. */
const STEPS = Array.from({ length: 93 }, (_, n) => String.fromCharCode(34 + n))
  .filter((character) => !'\\`$'.includes(character))
  .slice(0, 89)
  .join('');
const STEP = 0.05;
const MIDDLE = (STEPS.length - 1) / 2;

/** The place of a feature's weight: 32-bit FNV-1a over its code units, folded to seventeen bits. */
export function weightIndex(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return ((hash >>> 15) ^ hash) & (WEIGHT_COUNT - 1);
}

/** Weights as text; those off the scale are cut to its ends. */
export function writeWeights(weights: Float32Array): string {
  let text = '';
  for (const weight of weights) {
    const step = Math.round(weight / STEP) + MIDDLE;
    text += STEPS.charAt(Math.max(0, Math.min(STEPS.length - 1, step)));
  }
  return text;
}

/** The weights that `writeWeights` wrote, line ends aside. */
export function readWeights(text: string): Float32Array {
  const weights = new Float32Array(WEIGHT_COUNT);
  const characters = text.replaceAll('\n', '');
  for (let i = 0; i < weights.length; i += 1)
    weights[i] = (STEPS.indexOf(characters.charAt(i)) - MIDDLE) * STEP;
  return weights;
}

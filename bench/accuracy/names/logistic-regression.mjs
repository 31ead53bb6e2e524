// Logistic regression over features that are there or not, by AdaGrad with L2 decay. A feature's weight stands at its hash,
// so the table has one size whatever is learned. The same examples in the same order always give the same weights.
import { WEIGHT_COUNT, weightIndex } from '../../../dist/compliance/lgpd/names/weight-table.js';

const EPOCHS = 30;
const RATE = 0.3;
/** Pulls a weight back to nothing, the more the seldomer its feature proves it. */
const DECAY = 0.02;
/** A weight that fewer examples speak of says something of those examples only. */
const LEAST = 2;

/** A linear congruential generator: shuffles alike on every machine. */
function* randomNumbers() {
  for (let state = 1; ; state = (state * 1_103_515_245 + 12_345) % 2_147_483_648)
    yield state / 2_147_483_648;
}

function shuffle(values, random) {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random.next().value * (i + 1));
    [values[i], values[j]] = [values[j], values[i]];
  }
}

const sigmoid = (z) => 1 / (1 + Math.exp(-z));

function sumOf(weights, places) {
  let sum = 0;
  for (const place of places) sum += weights[place];
  return sum;
}

/** An example with the places of its features' weights. */
export const placed = ({ features, ...rest }) => ({ ...rest, places: features.map(weightIndex) });

function rowsOf(examples) {
  const counts = new Uint32Array(WEIGHT_COUNT);
  for (const { places } of examples) for (const place of new Set(places)) counts[place] += 1;
  return examples.map(({ places, person }) => ({
    person: person ? 1 : 0,
    places: places.filter((place) => counts[place] >= LEAST),
  }));
}

/** @returns the weights that tell the people among the placed examples. */
export function learn(examples) {
  const rows = rowsOf(examples);
  const weights = new Float32Array(WEIGHT_COUNT);
  const squares = new Float32Array(WEIGHT_COUNT);
  const random = randomNumbers();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(rows, random);
    for (const { person, places } of rows) {
      const error = sigmoid(sumOf(weights, places)) - person;
      for (const place of places) {
        const gradient = error + DECAY * weights[place];
        squares[place] += gradient * gradient;
        weights[place] -= (RATE * gradient) / Math.sqrt(squares[place] + 1e-6);
      }
    }
  }
  return weights;
}

/** @returns how likely a placed example is a person. */
export const likelihood = (weights, { places }) => sigmoid(sumOf(weights, places));

import fc from 'fast-check';
import { NAME_WEIGHTS } from './name-weights.js';
import { readWeights, WEIGHT_COUNT, weightIndex, writeWeights } from './weight-table.js';

describe('the table of weights', () => {
  it('is read as it was written, to half a step', () => {
    const weights = new Float32Array(WEIGHT_COUNT);
    weights.forEach((_, place) => (weights[place] = ((place % 400) - 200) / 100));
    const read = readWeights(writeWeights(weights));
    for (const place of [0, 1, 199, 200, 201, 399, WEIGHT_COUNT - 1])
      expect(read[place]).toBeCloseTo(weights[place] ?? NaN, 1);
    const farthest = read.reduce(
      (most, weight, place) => Math.max(most, Math.abs(weight - (weights[place] ?? 0))),
      0,
    );
    expect(farthest).toBeLessThanOrEqual(0.0251);
  });

  it('cuts what is off its scale, and keeps nothing as nothing', () => {
    const weights = new Float32Array(WEIGHT_COUNT);
    weights.set([9, -9, 0]);
    const [most = 0, least = 0, nothing] = readWeights(writeWeights(weights));
    expect(most).toBeGreaterThan(2);
    expect(least).toBe(-most);
    expect(nothing).toBeCloseTo(0, 6);
  });

  it('has a place for any feature', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (feature) => {
        const place = weightIndex(feature);
        expect(Number.isInteger(place)).toBe(true);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(WEIGHT_COUNT);
        expect(weightIndex(feature)).toBe(place);
      }),
    );
  });

  it('is whole in the repository: one known character a weight', () => {
    expect(NAME_WEIGHTS.replaceAll('\n', '')).toHaveLength(WEIGHT_COUNT);
    expect([...readWeights(NAME_WEIGHTS)].every((weight) => Math.abs(weight) < 2.3)).toBe(true);
  });
});

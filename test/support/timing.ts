/** How long each of two kinds of request took, in milliseconds, asked in turns so that both meet the same weather. */
export async function interleaved(
  rounds: number,
  one: (n: number) => Promise<unknown>,
  other: (n: number) => Promise<unknown>,
): Promise<readonly [readonly number[], readonly number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < rounds; n += 1) {
    for (const which of n % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const since = performance.now();
      await (which === 0 ? one(n) : other(n));
      times[which].push(performance.now() - since);
    }
  }
  return times;
}

/** Of a hundred times each, chance alone goes beyond this once in a thousand runs; what can be told goes far beyond. */
export const BY_CHANCE = 0.63;

const LEAST_GAP_MS = 5;

/**
 * What the medians of two kinds of a hundred requests may lie apart, in milliseconds: where a machine does much beside the
 * test and the times are spread wide, half the width of their middle half, which chance alone hardly reaches.
 */
export function mostApart(ones: readonly number[], others: readonly number[]): number {
  const sorted = [...ones, ...others].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return Math.max(LEAST_GAP_MS, (at(0.75) - at(0.25)) / 2);
}

/**
 * How well a time tells which kind it is of: the chance that one of the first is longer than one of the second (the area
 * under the ROC curve), folded so that 0.5 is not at all and 1 is always.
 */
export function separability(ones: readonly number[], others: readonly number[]): number {
  const wins = ones.reduce(
    (sum, one) =>
      sum + others.reduce((won, other) => won + (one > other ? 1 : one === other ? 0.5 : 0), 0),
    0,
  );
  const area = wins / (ones.length * others.length);
  return Math.max(area, 1 - area);
}

/** Fails nothing: tells the run how alike two kinds of request were. */
export function tellTiming(what: string, ones: readonly number[], others: readonly number[]): void {
  const auc = separability(ones, others).toFixed(3);
  const medians = [ones, others].map((times) => median(times).toFixed(1)).join(' / ');
  process.stdout.write(
    `timing: ${what}: medians ${medians} ms, AUC ${auc} of ${ones.length} each\n`,
  );
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

import { fold } from './word-forms.js';

/**
 * What somebody probably meant: each of his words replaced by the most similar of those that were found. null when that
 * changes nothing or nothing was found.
 */
export function meantWords(typed: readonly string[], found: readonly string[]): string | null {
  if (found.length === 0) return null;
  const meant = typed.map((word) => closest(word, found));
  return meant.every((word, n) => fold(word) === typed[n]) ? null : meant.join(' ');
}

function closest(word: string, found: readonly string[]): string {
  const distances = found.map((candidate) => ({
    candidate,
    edits: editsBetween(word, fold(candidate)),
  }));
  distances.sort((a, b) => a.edits - b.edits);
  return distances[0]?.candidate.toLowerCase() ?? word;
}

/** How many letters must be put in, left out or replaced to make one word of the other. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = (row[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

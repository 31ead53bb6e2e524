import { firstBehind } from '../text/sentences.js';
import type { Candidate } from './scan.js';

/** Weak readings never displace a sure one, whatever their length. */
const SURE = 0.8;
const WEAK = 0.5;

function beats(a: Candidate, b: Candidate): number {
  if (a.confidence >= SURE && b.confidence <= WEAK) return -1;
  if (b.confidence >= SURE && a.confidence <= WEAK) return 1;
  const length = b.end - b.start - (a.end - a.start);
  if (length !== 0) return length;
  if (a.confidence !== b.confidence) return b.confidence - a.confidence;
  if (a.valid !== b.valid) return a.valid === true ? -1 : 1;
  return a.start - b.start || (a.type < b.type ? -1 : 1);
}

/** Keeps, of candidates that overlap, the longest, then the surest, then the one whose check digits hold. */
export function resolveOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Candidate[] = [];
  let cluster: Candidate[] = [];
  let clusterEnd = -1;
  for (const candidate of ordered) {
    if (candidate.start >= clusterEnd) {
      kept.push(...bestOf(cluster));
      cluster = [];
    }
    cluster.push(candidate);
    clusterEnd = Math.max(clusterEnd, candidate.end);
  }
  kept.push(...bestOf(cluster));
  return kept.sort((a, b) => a.start - b.start);
}

function bestOf(cluster: readonly Candidate[]): readonly Candidate[] {
  if (cluster.length < 2) return cluster;
  const chosen: Candidate[] = [];
  for (const candidate of [...cluster].sort(beats)) {
    const at = firstBehind(chosen, candidate.start);
    if ((chosen[at]?.start ?? Infinity) >= candidate.end) chosen.splice(at, 0, candidate);
  }
  return chosen;
}

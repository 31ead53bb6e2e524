import { SAME_TOPIC, topicOverlap } from './topic-overlap.js';

/** What a registry knows of a work, as far as it is compared. */
export interface ComparedWork {
  readonly title: string;
  /** Other titles, conditions, an abstract; may be empty. */
  readonly topics: string;
}

/** A claim that names the reference. */
export interface NamingClaim {
  /** `claim_1`, … */
  readonly key: string;
  readonly text: string;
  /** What stands around it and above it: a sentence may leave its subject to the one before. */
  readonly surroundings: string;
}

export interface Judgement {
  readonly state: 'found' | 'mismatch';
  /** By claim, how far its own words and the work are about the same, 0–1 in hundredths. */
  readonly overlaps: Readonly<Record<string, number>>;
}

const HUNDRED = 100;

/**
 * Whether a work that a registry has is one about what the article says. Claims that name it are held against it, with what
 * stands around them; where none does, `around` is: the line it is printed in, the article's title, the claims. Pure.
 */
export function judgeReference(
  work: ComparedWork,
  claims: readonly NamingClaim[],
  around: readonly string[],
): Judgement {
  const overlap = (text: string): number => overlapOf(text, work);
  const overlaps = Object.fromEntries(
    claims.map(({ key, text }) => [key, Math.round(overlap(text) * HUNDRED) / HUNDRED]),
  );
  const isNear =
    claims.length > 0
      ? Object.values(overlaps).some((share) => share >= SAME_TOPIC) ||
        claims.some(({ surroundings }) => overlap(surroundings) >= SAME_TOPIC)
      : around.some((text) => overlap(text) >= SAME_TOPIC);
  return { state: isNear ? 'found' : 'mismatch', overlaps };
}

function overlapOf(text: string, { title, topics }: ComparedWork): number {
  const byTitle = topicOverlap(text, title);
  if (topics === '' || byTitle >= 1) return byTitle;
  return Math.max(byTitle, topicOverlap(text, `${title} ${topics}`));
}

import {
  judgeReference,
  type Judgement,
  type NamingClaim,
} from '#compliance/claims/judge-reference.js';
import { referenceKey } from '#compliance/claims/references.js';
import type { ReferenceType, ScientificReference } from '#compliance/types.js';
import type { Work } from '#modules/references/reference-lookup.service.js';
import { readReferences } from './reference-checks.js';

/** A review's article as far as references are judged by it. */
export interface JudgedRun {
  readonly medical_claims: object | null;
  readonly scientific_references: object | null;
  readonly title: string;
  readonly content: string;
}

const BEFORE = 400;
const AFTER = 200;
const MAX_CLAIMS = 50;

interface Place {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

type KnownClaim = Place & {
  readonly key: string;
  readonly text: string;
  readonly reference: string;
};

/** Whether a work is about what the review's article says where it names it. */
export function judgeCheck(run: JudgedRun, type: ReferenceType, id: string, work: Work): Judgement {
  const claims = claimsOf(run.medical_claims);
  const name = referenceKey({ type, id });
  const naming = claims
    .filter(({ reference }) => reference === name)
    .slice(0, MAX_CLAIMS)
    .map(({ key, text, ...place }): NamingClaim => ({
      key,
      text,
      surroundings: `${run.title}. ${aroundOf(run, place)} ${text}`,
    }));
  const isThis = (one: ScientificReference): boolean => one.type === type && one.id === id;
  const lines = readReferences(run.scientific_references)
    .filter(isThis)
    .slice(0, MAX_CLAIMS)
    .map((place) => aroundOf(run, place));
  const around = [run.title, ...lines, ...claims.slice(0, MAX_CLAIMS).map(({ text }) => text)];
  return judgeReference(work, naming, around);
}

/** What stands around a place of the content, without its markup; the other fields are short, and judged by their claims. */
function aroundOf({ content }: JudgedRun, { field, start, end }: Place): string {
  if (field !== 'content') return '';
  return content.slice(Math.max(start - BEFORE, 0), end + AFTER).replace(/<[^<>]{0,500}>/g, ' ');
}

function claimsOf(column: object | null): readonly KnownClaim[] {
  return Object.entries(column ?? {}).flatMap(([key, claim]: [string, unknown]) => {
    if (typeof claim !== 'object' || claim === null) return [];
    if (!('text' in claim && 'field' in claim && 'start' in claim && 'end' in claim)) return [];
    const { text, field, start, end } = claim;
    const reference = 'reference' in claim ? claim.reference : null;
    return typeof text === 'string' &&
      typeof field === 'string' &&
      typeof start === 'number' &&
      typeof end === 'number'
      ? [
          {
            key,
            text,
            field,
            start,
            end,
            reference: typeof reference === 'string' ? reference : '',
          },
        ]
      : [];
  });
}

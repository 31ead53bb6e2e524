import fc from 'fast-check';

/** What somebody may do next to one of the two posts of a sequence; `pick` chooses among what there is to choose from. */
export interface Step {
  readonly kind: StepKind;
  readonly post: 0 | 1;
  readonly pick: number;
}

export const STEP_KINDS = [
  'save',
  'save_field',
  'relate',
  'submit',
  'approve',
  'request_changes',
  'publish',
  'unpublish',
  'schedule',
  'become_due',
  'trash',
  'untrash',
  'restore',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Saving and the way to the public are what editors do most, and what leaks would need. */
const WEIGHTS: Readonly<Record<StepKind, number>> = {
  save: 5,
  save_field: 2,
  relate: 4,
  submit: 5,
  approve: 5,
  request_changes: 1,
  publish: 5,
  unpublish: 1,
  schedule: 2,
  become_due: 2,
  trash: 1,
  untrash: 1,
  restore: 2,
};

/** Between three and twelve steps; shrinks to the fewest that still fail. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.oneof(
      ...STEP_KINDS.map((kind) => ({ weight: WEIGHTS[kind], arbitrary: fc.constant(kind) })),
    ),
    post: fc.constantFrom(0 as const, 1 as const),
    pick: fc.nat({ max: 255 }),
  }),
  { minLength: 3, maxLength: 12 },
);

import fc from 'fast-check';
import { TestApp } from '../support/test-app.js';
import { lookFromOutside } from './draft-delivery.js';
import { newPair, play } from './draft-play.js';
import { steps } from './draft-steps.js';
import { makeWorld, type World } from './draft-world.js';

/** `npm run fuzz:drafts` plays ten thousand. */
const SEQUENCES = Number(
  process.env.FUZZ_SEQUENCES ?? (process.env.npm_lifecycle_event === 'fuzz:drafts' ? 10_000 : 40),
);
/** Fewer when this is given and over. */
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 180);
const SEED =
  process.env.FUZZ_SEED === undefined ? Date.now() % 2 ** 31 : Number(process.env.FUZZ_SEED);
/** As long as a token lives; and a list is short in a new clinic. */
const SEQUENCES_OF_A_WORLD = 150;

/** Any order of what editors do: nothing unapproved is ever public, and nothing that was related is ever lost. */
describe('drafts', () => {
  let app: TestApp;
  let world: World | null = null;
  let played = 0;
  let stepsPlayed = 0;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
  });
  afterAll(async () => {
    await world?.close();
    await app.stop();
  });

  async function worldOf(): Promise<World> {
    if (world !== null && played % SEQUENCES_OF_A_WORLD !== 0) return world;
    await world?.close();
    world = await makeWorld(app);
    return world;
  }

  it(
    `stay inside until somebody approved them, in ${SEQUENCES} sequences`,
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (sequence) => {
          const place = await worldOf();
          played += 1;
          const pair = await newPair(place);
          for (const step of sequence) {
            await play(place, pair, step);
            stepsPlayed += 1;
            await lookFromOutside(place, pair, step === sequence.at(-1));
          }
          await place.app.database.admin(
            `update posts set status = 'trash', deleted_at = now() where tenant_id = $1 and deleted_at is null`,
            [place.tenant.id],
          );
        }),
        {
          numRuns: SEQUENCES,
          seed: SEED,
          endOnFailure: process.env.FUZZ_SHRINK !== 'true',
          interruptAfterTimeLimit: MINUTES * 60_000,
        },
      );
      process.stdout.write(
        `${played} sequences, ${stepsPlayed} steps, seed ${SEED}: 0 unapproved words public, 0 relations lost\n`,
      );
      if (process.env.FUZZ_MINUTES === undefined) expect(played).toBeGreaterThanOrEqual(SEQUENCES);
      expect(stepsPlayed).toBeGreaterThan(played);
    },
    3 * 3_600_000,
  );
});

import { randomUUID } from 'node:crypto';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { ThreadMemory } from './thread-memory.js';

function tenant(): TenantId {
  const id = randomUUID();
  if (!isTenantId(id)) throw new Error('no id of a tenant');
  return id;
}

const NOTES = { tokens: [], hits: new Map<string, readonly never[]>() };

describe('what a thread remembers', () => {
  /** How often the work was done for a text, asked for twice with `between` others of `length` characters in between. */
  function timesWorked(between: number, length: number): number {
    const { notes } = new ThreadMemory().of(tenant());
    let worked = 0;
    const ask = (): void => {
      notes('the sentence', () => {
        worked += 1;
        return NOTES;
      });
    };
    ask();
    for (let i = 0; i < between; i += 1) notes(`${i}`.padEnd(length, '.'), () => NOTES);
    ask();
    return worked;
  }

  it('is the sentences of a long article', () => {
    expect(timesWorked(10_000, 100)).toBe(1);
  });

  it.each([
    ['many', 100_000, 20],
    ['long', 400, 10_000],
  ])('is bounded by how much text there was, however %s its sentences', (_how, count, length) => {
    expect(timesWorked(count, length)).toBe(2);
  });

  it("is never another tenant's", () => {
    const memory = new ThreadMemory();
    let worked = 0;
    for (const id of [tenant(), tenant()])
      memory.of(id).notes('the sentence', () => {
        worked += 1;
        return NOTES;
      });
    expect(worked).toBe(2);
  });
});

import type pg from 'pg';
import { asOwner, type OwnerConfig } from './as-owner.js';

/** Somebody whose password set-up chooses, because nobody is there yet who could invite him. */
export interface SetUpPerson {
  /** null: an administrator of the install. */
  readonly tenantId: string | null;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly passwordHash: string;
  readonly registry?: string | null;
  readonly type?: string | null;
  readonly speciality?: string | null;
}

/**
 * Makes people as the owner of the schema: the roles that serve requests may not. Gives their ids in the same order, null
 * for an address that has an account already.
 */
export async function setUpPeople(
  config: OwnerConfig,
  people: readonly SetUpPerson[],
): Promise<readonly (string | null)[]> {
  return asOwner(config, async (owner) => {
    const ids: (string | null)[] = [];
    for (const person of people) ids.push(await setUp(owner, person));
    return ids;
  });
}

async function setUp(owner: pg.Client, person: SetUpPerson): Promise<string | null> {
  const { rows } = await owner.query<{ id: string | null }>(
    'select app.set_up_person($1, $2, $3, $4, $5, $6, $7, $8) as id',
    [
      person.tenantId,
      person.email,
      person.name,
      person.role,
      person.passwordHash,
      person.registry ?? null,
      person.type ?? null,
      person.speciality ?? null,
    ],
  );
  return rows[0]?.id ?? null;
}

import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { type Page, toPage } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { type Role, SERVICE_ROLE } from '#kernel/permissions.js';
import { problem } from '#kernel/problem.js';
import { currentPerson, requireFreshAuthentication } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { Tx } from '#platform/db/tx.js';
import type { ListUsersDto } from './dto/list-users.dto.js';
import type { UpdateUserDto } from './dto/update-user.dto.js';
import { type MeView, type MyTenantView, toMeView } from './me.view.js';
import { reassignPosts } from './reassign-posts.js';
import { UserEntity } from './user.entity.js';
import { toUserView, type UserView } from './user.view.js';

const COLUMNS = `id, email, name, role, mfa_enabled, professional_registry, professional_type, speciality,
  specialities, validated_at, email_confirmed_at, created_at, updated_at, version`;

interface UserRow extends Omit<UserView, 'mfa_enabled'> {
  readonly mfa_enabled: boolean | null;
  readonly instant: string;
}

type UserChanges = Partial<
  Pick<
    UserEntity,
    | 'name'
    | 'role'
    | 'professional_registry'
    | 'professional_type'
    | 'speciality'
    | 'specialities'
    | 'validated_at'
  >
>;

/** The people of the scope's tenant. */
@Injectable()
export class UsersService {
  constructor(private readonly db: Db) {}

  async list({ role, q, limit, cursor }: ListUsersDto): Promise<Page<UserView>> {
    const rows = await this.db.read<UserRow>(
      `select ${COLUMNS}, ${instantSql('created_at')} as instant from users
          where deleted_at is null and role <> 'service' and (created_at, id) < ($1::timestamptz, $2::uuid)
            and ($3::text is null or role = $3)
            and ($4::text is null or position(lower(public.unaccent($4)) in lower(public.unaccent(name))) > 0
              or position(lower($4) in email) > 0)
          order by created_at desc, id desc limit $5`,
      [...readTimeCursor(cursor), role ?? null, q ?? null, limit + 1],
    );
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map(toUserView) };
  }

  /** @throws Problem users.not_found */
  async get(id: string): Promise<UserView> {
    return this.db.run(async (tx) => toUserView(await find(tx, id)));
  }

  /** The signed-in person, his tenant and what he may do. */
  async me(): Promise<MeView> {
    const { userId, permissions } = currentPerson();
    return this.db.run(async (tx) => {
      const user = await find(tx, userId);
      const tenant = await tx.one<MyTenantView>(
        'select id, slug, name from tenants where id = app.current_tenant()',
      );
      return toMeView(toUserView(user), tenant, permissions);
    });
  }

  /**
   * Changes somebody; to make an administrator takes a fresh password.
   * @throws Problem users.not_found, users.stale, policy.forbidden for one's own role, auth.stale_authentication
   */
  async update(id: string, version: number | null, body: UpdateUserDto): Promise<UserView> {
    return this.db.run(async (tx) => {
      const user = await lock(tx, id, version);
      if (body.role !== undefined && body.role !== user.role && id === currentPerson().userId) {
        throw problem('policy.forbidden', { detail: 'Nobody changes his own role.' });
      }
      if (body.role === 'administrator' && user.role !== body.role) requireFreshAuthentication();
      const changes = changesOf(user, body);
      if (Object.keys(changes).length === 0) return toUserView(user);
      await tx.manager.update(UserEntity, { id: user.id }, changes);
      return toUserView(await find(tx, user.id));
    });
  }

  /**
   * Takes somebody off the list and ends his sessions; what he wrote keeps its author, or goes to an heir.
   * @throws Problem users.not_found, users.stale, users.heir_not_found, policy.forbidden for oneself
   */
  async remove(id: string, version: number | null, heirId: string | null): Promise<void> {
    const { userId } = currentPerson();
    await this.db.run(async (tx) => {
      const user = await lock(tx, id, version);
      if (user.id === userId) {
        throw problem('policy.forbidden', { detail: 'Nobody removes himself.' });
      }
      if (heirId !== null) {
        const heir = await tx.manager.findOneBy(UserEntity, present(heirId));
        await reassignPosts(tx, user.id, heir);
      }
      await tx.change(
        'update users set deleted_at = now(), deleted_by = $2 where id = $1 returning id',
        [user.id, userId],
      );
    });
  }
}

async function find(tx: Tx, id: string): Promise<UserEntity> {
  const user = isUuid(id) ? await tx.manager.findOneBy(UserEntity, present(id)) : null;
  if (user === null) throw problem('users.not_found');
  return user;
}

/** Holds the row until the transaction ends, so that the version checked is the version changed. */
async function lock(tx: Tx, id: string, version: number | null): Promise<UserEntity> {
  const user = isUuid(id)
    ? await tx.manager.findOne(UserEntity, {
        where: present(id),
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (user === null) throw problem('users.not_found');
  if (version !== null && version !== user.version) throw problem('users.stale');
  return user;
}

/** Somebody who is there and a person: whom API keys act as is managed with the keys. */
function present(id: string) {
  return { id, deleted_at: IsNull(), role: Not<Role>(SERVICE_ROLE) };
}

/** A registry that changed is no longer the one that was checked; an RQE is one. */
function changesOf(
  user: UserEntity,
  { validated, specialities, ...rest }: UpdateUserDto,
): UserChanges {
  const listed = specialities?.map(({ name, rqe }) => ({ name, rqe: rqe ?? null }));
  const given = listed === undefined ? rest : { ...rest, specialities: listed };
  const fresh = { ...user, ...given };
  const sameRegistry =
    fresh.professional_registry === user.professional_registry &&
    fresh.professional_type === user.professional_type &&
    registrationsOf(fresh.specialities) === registrationsOf(user.specialities);
  const keeps = sameRegistry ? user.validated_at : null;
  const wanted = validated ?? keeps !== null;
  const validatedAt = wanted ? (keeps ?? new Date()) : null;
  return validatedAt === user.validated_at ? given : { ...given, validated_at: validatedAt };
}

function registrationsOf(specialities: UserEntity['specialities']): string {
  return JSON.stringify(specialities.map(({ name, rqe }) => [name, rqe]));
}

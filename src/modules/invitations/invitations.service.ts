import { Injectable } from '@nestjs/common';
import { type Page, toPage } from '#kernel/cursor.js';
import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { requireFreshAuthentication } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { Tx } from '#platform/db/tx.js';
import { normalAddress } from '#platform/mail/mail-address.js';
import type { CreateInvitationDto } from './dto/create-invitation.dto.js';
import type { ListInvitationsDto } from './dto/list-invitations.dto.js';
import { InvitationComposer, type SentLink } from './invitation-composer.js';
import type { Invited } from './invitation-letters.js';
import { type InvitationView, toInvitationView } from './invitation.view.js';

/** One that ran out before it was taken back, or made room for the next, has expired. */
const STATE = `case when accepted_at is not null then 'accepted'
  when revoked_at < expires_at then 'revoked' when expires_at <= now() then 'expired' else 'pending' end`;
const COLUMNS = `id, email, name, role, professional_registry, professional_type, speciality, ${STATE} as state,
  invited_by, accepted_user_id as user_id, created_at, expires_at`;

interface InvitationRow extends InvitationView {
  readonly instant: string;
}

/** Invitations of the scope's tenant. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Db,
    private readonly composer: InvitationComposer,
  ) {}

  async list({ state, limit, cursor }: ListInvitationsDto): Promise<Page<InvitationView>> {
    const rows = await this.db.read<InvitationRow>(
      `select ${COLUMNS}, ${instantSql('created_at')} as instant from invitations
          where (created_at, id) < ($1::timestamptz, $2::uuid) and ($3::text is null or ${STATE} = $3)
          order by created_at desc, id desc limit $4`,
      [...readTimeCursor(cursor), state ?? null, limit + 1],
    );
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map(toInvitationView) };
  }

  /** @throws Problem invitations.not_found */
  async get(id: string): Promise<InvitationView> {
    return this.db.run(async (tx) => toInvitationView(await find(tx, id)));
  }

  /**
   * Invites somebody by mail. Whether the address has an account in another tenant, only its reader learns. An
   * administrator stays when whoever found a session open is gone: inviting one takes a fresh password.
   * @throws Problem users.email_taken for somebody of this tenant, invitations.already_pending,
   * invitations.too_many, auth.stale_authentication
   */
  async create(body: CreateInvitationDto): Promise<InvitationView> {
    if (body.role === 'administrator') requireFreshAuthentication();
    const email = normalAddress(body.email);
    return this.db.run(async (tx) => {
      const link = await this.compose(tx, { email, name: body.name, role: body.role });
      const made = await tx.one<{ readonly id: string }>(
        'select app.create_invitation($1, $2, $3, $4, $5, $6, $7, $8::interval, $9, $10, $11, $12) as id',
        [
          email,
          body.name,
          body.role,
          body.professional_registry ?? null,
          body.professional_type ?? null,
          body.speciality ?? null,
          ...link,
        ],
      );
      if (made === null) throw new Error('create_invitation gave no id');
      return toInvitationView(await find(tx, made.id));
    });
  }

  /**
   * Sends a new link, good for seven days again; the old one is worth nothing then.
   * @throws Problem invitations.not_found, invitations.not_pending, invitations.sent_too_often,
   * invitations.too_many
   */
  async resend(id: string): Promise<InvitationView> {
    return this.db.run(async (tx) => {
      const invitation = await find(tx, id);
      const link = await this.compose(tx, invitation);
      const sent = await tx.one<{ readonly done: boolean }>(
        'select app.resend_invitation($1, $2, $3::interval, $4, $5, $6, $7) as done',
        [invitation.id, ...link],
      );
      if (sent?.done !== true) throw problem('invitations.not_pending');
      return toInvitationView(await find(tx, invitation.id));
    });
  }

  /** @throws Problem invitations.not_found, invitations.not_pending */
  async revoke(id: string): Promise<void> {
    await this.db.run(async (tx) => {
      const invitation = await find(tx, id);
      const revoked = await tx.one<{ readonly done: boolean }>(
        'select app.revoke_invitation($1) as done',
        [invitation.id],
      );
      if (revoked?.done !== true) throw problem('invitations.not_pending');
    });
  }

  private async compose(
    tx: Tx,
    { email, name, role }: Pick<Invited, 'email' | 'name' | 'role'>,
  ): Promise<SentLink> {
    const from = await tx.one<{ readonly tenant: string; readonly inviter: string | null }>(
      `select t.name as tenant, u.name as inviter
         from tenants t left join users u on u.id = app.current_actor()
        where t.id = app.current_tenant()`,
    );
    const tenantName = from?.tenant ?? '';
    return this.composer.compose({ email, name, role, tenantName, inviter: from?.inviter ?? null });
  }
}

async function find(tx: Tx, id: string): Promise<InvitationView> {
  const row = isUuid(id)
    ? await tx.one<InvitationView>(`select ${COLUMNS} from invitations where id = $1`, [id])
    : null;
  if (row === null) throw problem('invitations.not_found');
  return row;
}

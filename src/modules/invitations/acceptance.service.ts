import { Inject, Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import { PasswordHasher } from '#platform/auth/password-hasher.js';
import { assertGoodPassword } from '#platform/auth/password-rules.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { inEvenTime } from '#platform/http/even-time.js';
import { addressTakenLetter } from '#platform/mail/address-taken-letter.js';
import { linkTo } from '#platform/mail/letter.js';
import { linkTokenHash, newLinkToken } from '#platform/mail/link-token.js';
import { normalAddress } from '#platform/mail/mail-address.js';
import { Mails } from '#platform/mail/mails.js';
import type { AcceptanceView } from './acceptance.view.js';
import type { AcceptInvitationDto } from './dto/accept-invitation.dto.js';
import { confirmInvitationLetter } from './invitation-letters.js';

const CONFIRM_WITHIN = '24 hours';

interface Found {
  readonly tenant_name: string;
  readonly email: string;
  readonly name: string;
}

interface Choice {
  readonly invitation: Buffer;
  readonly name: string | null;
  readonly passwordHash: string;
}

/** Makes people of invitations. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly authDb: AuthDb,
    private readonly hasher: PasswordHasher,
    private readonly mails: Mails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Spends the link and makes the account, which can sign in at once. With another address than the invitation went to,
   * the account is made when that address is confirmed, and whether it has one already is told there alone.
   * @throws Problem auth.invalid_link, request.invalid for a weak password, users.email_taken when the invited address
   * has an account, auth.busy
   */
  async accept(body: AcceptInvitationDto, requestId: string): Promise<AcceptanceView> {
    return inEvenTime(async () => {
      const invitation = linkTokenHash('invitation', body.token);
      const invited = invitation === null ? null : await this.find(invitation);
      if (invitation === null || invited === null) throw problem('auth.invalid_link');
      const email = normalAddress(body.email ?? invited.email);
      assertGoodPassword('/password', body.password, { email, name: body.name ?? invited.name });
      const passwordHash = await this.hasher.hash(body.password);
      const choice = { invitation, name: body.name ?? null, passwordHash };
      return email === invited.email
        ? this.acceptHere(choice, requestId)
        : this.acceptElsewhere(choice, email, invited.tenant_name);
    });
  }

  private async find(tokenHash: Buffer): Promise<Found | null> {
    return this.authDb.one<Found>('select tenant_name, email, name from app.find_invitation($1)', [
      tokenHash,
    ]);
  }

  private async acceptHere(
    { invitation, name, passwordHash }: Choice,
    requestId: string,
  ): Promise<AcceptanceView> {
    const accepted = await this.authDb.one<{ readonly done: boolean }>(
      'select app.accept_invitation($1, $2, $3, $4) as done',
      [invitation, name, passwordHash, requestId],
    );
    if (accepted?.done !== true) throw problem('auth.invalid_link');
    return { status: 'accepted' };
  }

  private async acceptElsewhere(
    { invitation, name, passwordHash }: Choice,
    email: string,
    tenantName: string,
  ): Promise<AcceptanceView> {
    const { token, hash } = newLinkToken('confirmation');
    const link = linkTo(this.config.publicUrl, 'confirm-email', token);
    const { id, sealed } = this.mails.seal(confirmInvitationLetter(email, tenantName, link));
    const taken = this.mails.seal(addressTakenLetter(email), id);
    const accepted = await this.authDb.one<{ readonly done: boolean }>(
      'select app.accept_invitation_elsewhere($1, $2, $3, $4, $5, $6::interval, $7, $8, $9, $10) as done',
      [
        invitation,
        email,
        name,
        passwordHash,
        hash,
        CONFIRM_WITHIN,
        id,
        sealed,
        taken.sealed,
        this.mails.receiverKey(email),
      ],
    );
    if (accepted?.done !== true) throw problem('auth.invalid_link');
    return { status: 'confirmation_sent' };
  }
}

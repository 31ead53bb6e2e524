import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { linkTo } from '#platform/mail/letter.js';
import { newLinkToken } from '#platform/mail/link-token.js';
import { Mails } from '#platform/mail/mails.js';
import { type Invited, invitationElsewhereLetter, invitationLetter } from './invitation-letters.js';

const LIFETIME = '7 days';

/** What the database takes of a new link: hash, lifetime, the id of the mail, the two letters it chooses from, the receiver. */
export type SentLink = readonly [
  tokenHash: Buffer,
  lifetime: string,
  mailId: string,
  letter: Buffer,
  letterElsewhere: Buffer,
  receiverKey: Buffer,
];

/** Makes links and writes the letters that carry them. */
@Injectable()
export class InvitationComposer {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mails: Mails,
  ) {}

  /** Both letters are written and sealed in any case: which of them goes out is not for us to know. */
  compose(invited: Omit<Invited, 'link'>): SentLink {
    const { token, hash } = newLinkToken('invitation');
    const link = linkTo(this.config.publicUrl, 'accept-invitation', token);
    const { id, sealed, other } = this.mails.sealAlternatives(
      invitationLetter({ ...invited, link }),
      invitationElsewhereLetter({ ...invited, link }),
    );
    const receiver = this.mails.receiverKey(invited.email);
    return [hash, LIFETIME, id, sealed, other, receiver];
  }
}

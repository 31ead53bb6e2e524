import type { Mail } from './mail.js';

/** Injection token of the way mail leaves by. */
export const MAIL_TRANSPORT = Symbol('MAIL_TRANSPORT');

/** Hands letters over to whoever delivers them. */
export interface MailTransport {
  /**
   * `id` is the same at every try, so that a letter that was taken twice can be known for one.
   * @throws MailRefused when it did not get through
   */
  send(id: string, mail: Mail): Promise<void>;
  close(): void;
}

/** Why a letter did not leave, in a word that says nothing of it. */
export type MailFailure =
  | 'unreachable'
  | 'not_secure'
  | 'not_signed_in'
  | 'deferred'
  | 'refused'
  | 'unreadable'
  | 'not_written'
  | 'unknown';

export class MailRefused extends Error {
  constructor(
    readonly failure: MailFailure,
    /** True where another try can only fail too: there is no such mailbox, or nobody can read the letter. */
    readonly forGood: boolean,
  ) {
    super(failure);
    this.name = 'MailRefused';
  }
}

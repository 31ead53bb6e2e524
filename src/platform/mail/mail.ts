/** One letter to one person, as plain text. */
export interface Mail {
  /** A bare address, without a name. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A letter that only this install can open, under the id its row must have. */
export interface SealedMail {
  readonly id: string;
  readonly sealed: Buffer;
}

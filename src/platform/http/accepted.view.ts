/** The request was taken; whether anything comes of it is told by mail alone. */
export class AcceptedView {
  readonly status!: 'accepted';
}

export const ACCEPTED: AcceptedView = { status: 'accepted' };

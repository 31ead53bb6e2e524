import { SetMetadata } from '@nestjs/common';

export const SHOWN_ONCE = 'parecer:shown-once';

/** The answer of this route has a secret in `field`: what is kept of the answer has null there. */
export const ShownOnce = (field: string) => SetMetadata(SHOWN_ONCE, field);

import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const NOTHING_KEPT = 'parecer:nothing-kept';

/** Where the API description says that a route leaves nothing behind. */
export const NOTHING_KEPT_EXTENSION = 'x-nothing-kept';

/**
 * This POST changes nothing and quotes its body: an Idempotency-Key of it is not looked at, for the answer would have to
 * be kept. Asking twice is harmless.
 */
export const NothingKept = () =>
  applyDecorators(SetMetadata(NOTHING_KEPT, true), ApiExtension(NOTHING_KEPT_EXTENSION, true));

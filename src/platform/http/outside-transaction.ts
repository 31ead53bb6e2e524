import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const OUTSIDE_TRANSACTION = 'parecer:outside-transaction';

/** Where the API description says that an Idempotency-Key of this route is claimed first and answered afterwards. */
export const CLAIM_EXTENSION = 'x-idempotency-claim';

/**
 * This route waits for something outside of its transaction: a hash, a name server, bytes, another connection. With an
 * Idempotency-Key it must not hold a transaction meanwhile.
 */
export const OutsideTransaction = () =>
  applyDecorators(SetMetadata(OUTSIDE_TRANSACTION, true), ApiExtension(CLAIM_EXTENSION, true));

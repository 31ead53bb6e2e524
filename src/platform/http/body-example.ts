import { ApiBody } from '@nestjs/swagger';

/** Fills the body of "Try it out" with something that works; `type` is the DTO class of the body. */
export const BodyExample = (type: new () => object, value: object) =>
  ApiBody({ type, examples: { example: { value } } });

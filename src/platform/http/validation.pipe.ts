import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError, ValidatorOptions } from 'class-validator';
import { type FieldError, type Problem, problem } from '#kernel/problem.js';
import { findUnusableText } from './body-check.js';
import { gathered } from './gathered-query.js';
import { surelyFits } from './quick-check.js';

const UNKNOWN = 'whitelistValidation';
/** As many wrong fields as one answer tells: more are not read, and an answer must not be larger than what was asked. */
const MAX_TOLD = 100;

/** Checks bodies and queries against their DTO class; answers with every wrong field at once. */
export class HouseValidationPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
    });
  }

  override async transform(given: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // no body at all is an empty one: which fields are missing is then told field by field
    const value =
      metadata.type === 'body'
        ? (given ?? {})
        : metadata.type === 'query'
          ? gathered(given, metadata.metatype)
          : given;
    const inQuery = metadata.type === 'query' || metadata.type === 'param';
    if (metadata.type === 'body' && !isRecord(value) && isDtoClass(metadata)) {
      throw problem('request.malformed', { detail: 'The body must be a JSON object.' });
    }
    if (metadata.type === 'query') assertStorable(given);
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      throw error instanceof ValidationFailed ? toProblem(error.errors, inQuery) : error;
    }
  }

  /** Nearly every request is in order: the library is asked of those that may not be. */
  protected override async validate(
    dto: object,
    options?: ValidatorOptions,
  ): Promise<ValidationError[]> {
    return surelyFits(dto) ? [] : super.validate(dto, options);
  }

  override createExceptionFactory() {
    return (errors: ValidationError[] = []) => new ValidationFailed(errors);
  }
}

class ValidationFailed extends Error {
  constructor(readonly errors: readonly ValidationError[]) {
    super('validation failed');
  }
}

/** Bodies are checked before they come here; a query can have a character, too, that PostgreSQL does not take. */
function assertStorable(query: unknown): void {
  const found = findUnusableText(query);
  if (found === null) return;
  const unknown = found.code === 'request.unknown_field';
  const code = unknown ? 'request.unknown_parameter' : 'request.invalid_parameter';
  throw problem(code, {
    errors: (found.extras.errors ?? []).map((error) => ({
      ...error,
      pointer: error.pointer.slice(1),
      ...(unknown ? { code } : {}),
    })),
  });
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDtoClass({ metatype }: ArgumentMetadata): boolean {
  return (
    metatype !== undefined && ![Object, String, Number, Boolean, Array].some((c) => c === metatype)
  );
}

function toProblem(errors: readonly ValidationError[], inQuery: boolean): Problem {
  const found = errors.flatMap((error) => flatten(error, ''));
  const unknown = found.filter((error) => error.code === UNKNOWN).slice(0, MAX_TOLD);
  const all = found.slice(0, MAX_TOLD);
  if (unknown.length > 0) {
    const code = inQuery ? 'request.unknown_parameter' : 'request.unknown_field';
    const names = unknown.map(({ pointer }) => pointer.slice(1));
    return problem(code, {
      detail: `Not known here: ${names.join(', ')}.`,
      errors: unknown.map(({ pointer }) => ({
        pointer: inQuery ? pointer.slice(1) : pointer,
        message: 'is not known here',
        code,
      })),
    });
  }
  if (!inQuery) return problem('request.invalid', { errors: all });
  return problem('request.invalid_parameter', {
    errors: all.map((error) => ({ ...error, pointer: error.pointer.slice(1) })),
  });
}

function flatten(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
    pointer,
    message,
    code,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, pointer))];
}

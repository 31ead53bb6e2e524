import { HttpException } from '@nestjs/common';
import { Problem, problem, type ProblemCode } from '#kernel/problem.js';
import {
  isDatabaseBusy,
  isDatabaseDown,
  isHeldRow,
  readDatabaseError,
} from '#platform/db/database-error.js';
import { CONSTRAINT_PROBLEMS, HELD_PROBLEMS } from './constraint-problems.js';

const RETRY_SECONDS = 2;

/** What the framework itself refuses, by status. */
const FRAMEWORK_PROBLEMS: Readonly<Record<number, ProblemCode>> = {
  400: 'request.malformed',
  401: 'auth.invalid_token',
  403: 'policy.forbidden',
  404: 'request.not_found',
  413: 'request.too_large',
  // a part of an address longer than any name there is
  414: 'request.not_found',
  415: 'request.unsupported_media_type',
};

/** Turns whatever was thrown into the one kind of answer the API gives; nothing internal passes. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  return fromDatabase(thrown) ?? fromFramework(thrown) ?? problem('service.internal');
}

function fromDatabase(thrown: unknown): Problem | null {
  const error = readDatabaseError(thrown);
  if (error === null) return null;
  if (isDatabaseDown(error)) {
    return problem('service.unavailable', { retryAfterSeconds: RETRY_SECONDS });
  }
  if (isDatabaseBusy(error)) {
    return problem('service.overloaded', { retryAfterSeconds: RETRY_SECONDS });
  }
  const held = error.constraint === null ? undefined : HELD_PROBLEMS[error.constraint];
  if (held !== undefined && isHeldRow(error)) return problem(held);
  const known = error.constraint === null ? undefined : CONSTRAINT_PROBLEMS[error.constraint];
  if (known === undefined) return null;
  const { pointer, retryAfterSeconds } = known;
  const made = problem(known.code, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
  if (pointer === undefined) return made;
  return problem(known.code, {
    errors: [{ pointer, message: made.title, code: known.code }],
  });
}

function fromFramework(thrown: unknown): Problem | null {
  const status = statusOf(thrown);
  const code = status === null ? undefined : FRAMEWORK_PROBLEMS[status];
  if (code === undefined) return null;
  const detail =
    code === 'request.malformed' && thrown instanceof Error ? thrown.message : undefined;
  return problem(code, detail === undefined ? {} : { detail });
}

function statusOf(thrown: unknown): number | null {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number') {
    return thrown.statusCode;
  }
  return null;
}

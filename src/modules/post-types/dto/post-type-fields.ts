import { applyDecorators } from '@nestjs/common';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsPlainLine, IsSafeText } from '#platform/html/is-safe-text.js';

export const POST_TYPE_KEY = /^[a-z][a-z0-9_-]{0,29}$/;

// The rules of each field, once for creating and changing.
export const IsLabel = () =>
  applyDecorators(
    IsString(),
    MaxLength(100),
    IsPlainLine(),
    Matches(/\S/, { message: '$property must not be blank' }),
  );
export const IsTypeDescription = () =>
  applyDecorators(IsOptional(), IsString(), MaxLength(5_000), IsSafeText());

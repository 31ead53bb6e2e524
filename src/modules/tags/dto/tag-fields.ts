import { applyDecorators } from '@nestjs/common';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { SLUG } from '#kernel/slug.js';
import { IsPlainLine, IsSafeText } from '#platform/html/is-safe-text.js';

// The rules of each field, once for creating and changing.
export const IsTagName = () =>
  applyDecorators(
    IsString(),
    MaxLength(100),
    IsPlainLine(),
    Matches(/\S/, { message: 'name must not be blank' }),
  );
export const IsTagSlug = () =>
  applyDecorators(
    IsString(),
    MaxLength(100),
    Matches(SLUG, { message: 'slug may have a-z, 0-9, _ and single hyphens between them' }),
  );
export const IsTagDescription = () =>
  applyDecorators(IsOptional(), IsString(), MaxLength(5_000), IsSafeText());

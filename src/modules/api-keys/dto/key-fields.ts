import { applyDecorators } from '@nestjs/common';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsISO8601,
  IsString,
  Matches,
  MaxLength,
  registerDecorator,
} from 'class-validator';
import { readRange } from '#platform/auth/address-ranges.js';

const MAX_BOUNDS = 20;
const MAX_ORIGIN = 255;

// The rules of each field, once for creating and changing.
export const IsKeyName = () =>
  applyDecorators(IsString(), MaxLength(100), Matches(/\S/, { message: 'name must not be blank' }));
export const IsExpiry = () =>
  applyDecorators(IsISO8601({ strict: true, strictSeparator: true }), IsInTheFuture());
export const AreRanges = () =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(MAX_BOUNDS),
    IsString({ each: true }),
    EachIs(
      'isRange',
      (text) => readRange(text) !== null,
      'an address or a range such as 10.0.0.0/8',
    ),
  );
export const AreOrigins = () =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(MAX_BOUNDS),
    ArrayUnique(),
    IsString({ each: true }),
    EachIs('isOrigin', isOrigin, 'an origin such as https://www.example.org, in lower case'),
  );

/**
 * As browsers write it in the Origin header: scheme, host and a port that is not the usual one. Never `null`, which is
 * what every sandboxed frame and local file says of itself.
 */
function isOrigin(text: string): boolean {
  if (text.length > MAX_ORIGIN || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.origin === text;
}

function EachIs(name: string, fits: (text: string) => boolean, what: string): PropertyDecorator {
  return decorator(
    name,
    `each must be ${what}`,
    (value) =>
      Array.isArray(value) && value.every((text) => typeof text === 'string' && fits(text)),
  );
}

function IsInTheFuture(): PropertyDecorator {
  return decorator(
    'isInTheFuture',
    'must be in the future',
    (value) => typeof value === 'string' && Date.parse(value) > Date.now(),
  );
}

function decorator(
  name: string,
  message: string,
  validate: (value: unknown) => boolean,
): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(propertyName),
      options: { message: `$property: ${message}` },
      validator: { validate },
    });
}

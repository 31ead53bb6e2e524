import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, type ValidationArguments } from 'class-validator';
import {
  MAX_PASSWORD_LENGTH,
  MIN_PASSWORD_LENGTH,
  passwordFault,
  type PasswordOwner,
} from './password-rules.js';

/**
 * For a field in which somebody chooses a password; the DTO's own `email` and `name` must not be it. Where they do not
 * stand in the same body, the service asks `assertGoodPassword` as well.
 */
export function IsGoodPassword(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ minLength: MIN_PASSWORD_LENGTH, maxLength: MAX_PASSWORD_LENGTH }),
    ValidateBy({
      name: 'isGoodPassword',
      validator: {
        validate: (value, given) => faultOf(value, given) === null,
        defaultMessage: (given) => `${given?.property} ${faultOf(given?.value, given)}`,
      },
    }),
  );
}

function faultOf(value: unknown, given: ValidationArguments | undefined): string | null {
  if (typeof value !== 'string') return 'must be a string';
  return passwordFault(value, ownerIn(given?.object));
}

function ownerIn(body: object | undefined): PasswordOwner {
  if (body === undefined) return {};
  return {
    email: 'email' in body && typeof body.email === 'string' ? body.email : undefined,
    name: 'name' in body && typeof body.name === 'string' ? body.name : undefined,
  };
}

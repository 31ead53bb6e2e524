import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsPlainLine, IsSafeText } from '#platform/html/is-safe-text.js';
import { META_KEY } from '../../dto/put-field.dto.js';

// The rules of each field, once for creating and changing. What stands in the lists is read by the module itself.
export const IsGroupKey = () =>
  applyDecorators(
    Matches(META_KEY, {
      message: 'key must be 1 to 100 of a-z, 0-9 and _, not beginning with a digit',
    }),
  );
export const IsGroupTitle = () =>
  applyDecorators(
    IsString(),
    MaxLength(255),
    Matches(/\S/, { message: 'title must not be blank' }),
    IsPlainLine(),
    IsSafeText(),
  );
export const IsPosition = () => applyDecorators(IsInt(), Min(0), Max(1_000_000));
export const IsLocation = () =>
  applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'array', items: { $ref: '#/components/schemas/LocationRuleView' } },
      required: false,
    }),
    IsArray(),
    ArrayMaxSize(50),
  );
export const AreFields = (required: boolean) =>
  applyDecorators(
    ApiProperty({
      type: 'array',
      items: { oneOf: [{ $ref: '#/components/schemas/FieldDefinitionDto' }] },
      required,
    }),
    IsArray(),
    ArrayMaxSize(1_000),
  );

import { ValidateIf } from 'class-validator';

/**
 * For fields of a PATCH that may be left out but not emptied: unlike @IsOptional, null is checked by the rules that
 * follow, and refused by them.
 */
export const IfGiven = () => ValidateIf((_body: object, value: unknown) => value !== undefined);

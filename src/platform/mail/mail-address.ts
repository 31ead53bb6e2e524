import { applyDecorators } from '@nestjs/common';
import { IsEmail, isEmail, MaxLength } from 'class-validator';

/** Neither quotes nor letters beyond ASCII before the @: what many servers refuse, and what can look like another. */
const PLAIN = { allow_utf8_local_part: false, blacklisted_chars: '"\\\\' };
const MAX_LENGTH = 255;

/** A field that holds an address mail can be sent to. */
export const IsMailAddress = () => applyDecorators(IsEmail(PLAIN), MaxLength(MAX_LENGTH));

/** Whether mail can be sent there: one bare address in which nothing could end a header or begin a second address. */
export function isMailAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_LENGTH && isEmail(value, PLAIN);
}

/** The form in which addresses are kept and compared. */
export function normalAddress(address: string): string {
  return address.toLowerCase();
}

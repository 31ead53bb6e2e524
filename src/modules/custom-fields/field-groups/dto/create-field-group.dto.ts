import { IsBoolean } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import {
  AreFields,
  IsGroupKey,
  IsGroupTitle,
  IsLocation,
  IsPosition,
} from './field-group-fields.js';

export class CreateFieldGroupDto {
  /** Stays for ever: by it a file finds its group. */
  @IsGroupKey()
  readonly key!: string;

  @IsGroupTitle()
  readonly title!: string;

  /** Any of lists of rules that hold together; empty, or left out, is every post. */
  @IfGiven()
  @IsLocation()
  readonly location?: readonly unknown[];

  @IfGiven()
  @IsPosition()
  readonly position?: number;

  @IfGiven()
  @IsBoolean()
  readonly active?: boolean;

  @AreFields(true)
  readonly fields!: readonly unknown[];
}

import { IsBoolean } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';
import { AreFields, IsGroupTitle, IsLocation, IsPosition } from './field-group-fields.js';

/** What shall change; what is left out stays. */
export class UpdateFieldGroupDto {
  @IfGiven()
  @IsGroupTitle()
  readonly title?: string;

  @IfGiven()
  @IsLocation()
  readonly location?: readonly unknown[];

  @IfGiven()
  @IsPosition()
  readonly position?: number;

  @IfGiven()
  @IsBoolean()
  readonly active?: boolean;

  @IfGiven()
  @AreFields(false)
  readonly fields?: readonly unknown[];

  /** Values of a field that is taken out stay beside their posts, as free fields. Without it that is refused. */
  @IfGiven()
  @IsBoolean()
  readonly leave_values?: boolean;
}

import { IsString, Matches, MaxLength } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';

export class UpdateTenantDto {
  @IfGiven()
  @IsString()
  @MaxLength(255)
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name?: string;
}

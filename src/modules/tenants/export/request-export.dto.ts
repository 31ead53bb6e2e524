import { IsBoolean, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';

export class RequestExportDto {
  /** Whether values marked as patient data go along; then with a reason. */
  @IfGiven()
  @IsBoolean()
  readonly include_phi?: boolean;

  @ValidateIf(
    ({ include_phi, reason }: RequestExportDto) => include_phi === true || reason !== undefined,
  )
  @IsString()
  @MaxLength(1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  readonly reason?: string;
}

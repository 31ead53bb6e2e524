import { IsString, MaxLength } from 'class-validator';

export class ReauthenticateDto {
  /** One's own, once more. */
  @IsString()
  @MaxLength(128)
  readonly password!: string;
}

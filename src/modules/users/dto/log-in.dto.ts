import { IsOptional, IsString, MaxLength } from 'class-validator';

export class LogInDto {
  /** Upper and lower case are the same here. */
  @IsString()
  @MaxLength(255)
  readonly email!: string;

  @IsString()
  @MaxLength(128)
  readonly password!: string;

  /** One-time password, for people with a second factor. */
  @IsOptional()
  @IsString()
  @MaxLength(16)
  readonly otp?: string;
}

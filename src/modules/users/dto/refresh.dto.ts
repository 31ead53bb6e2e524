import { IsString, MaxLength } from 'class-validator';

export class RefreshDto {
  /** The refresh token of the last log-in or refresh; each can be used once. */
  @IsString()
  @MaxLength(128)
  readonly refresh_token!: string;
}

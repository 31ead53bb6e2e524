import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

const MAX_REASON = 2_000;

/** Why a reviewer approves. Needed where a finding asks for a justification, welcome everywhere. */
export class ApproveDto {
  /** What the reviewer has to say, up to 2,000 characters. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_REASON)
  readonly reason?: string;
}

/** Why a reviewer refuses or sends back; the author reads it. */
export class RefuseDto {
  /** What is wrong, up to 2,000 characters. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_REASON)
  readonly reason!: string;
}

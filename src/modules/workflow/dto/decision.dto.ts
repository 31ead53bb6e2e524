import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';

const MAX_REASON = 2_000;

/** Why a reviewer approves. Needed where a finding asks for a justification, welcome everywhere. */
export class ApproveDto {
  /** What the reviewer has to say, up to 2,000 characters. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_REASON)
  readonly reason?: string;

  /** The retracted references he has seen, as findings name them: `PMID:9500320`. Each must be here, or nothing is approved. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(300)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(320, { each: true })
  readonly acknowledged_retractions?: readonly string[];
}

/** Why a reviewer refuses or sends back; the author reads it. */
export class RefuseDto {
  /** What is wrong, up to 2,000 characters. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_REASON)
  readonly reason!: string;
}

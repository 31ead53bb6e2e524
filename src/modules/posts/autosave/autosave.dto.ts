import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsObject, Max, Min } from 'class-validator';

/** What somebody has typed so far. */
export class AutosaveDto {
  /** The version of the post that was being changed. */
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  readonly base_version!: number;

  /** Any fields of a PATCH. They are checked and cleaned when they are saved for good, so half a title is fine here. */
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { title: 'Sombra, chapéu e hor' },
  })
  @IsObject()
  readonly fields!: Readonly<Record<string, unknown>>;
}

import { ApiProperty } from '@nestjs/swagger';

/** Where a post stands towards the public. */
export class PublicationView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  slug!: string;
  @ApiProperty({ enum: ['draft', 'published', 'private', 'scheduled', 'trash'] })
  status!: string;
  version!: number;
  revision!: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  published_at!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  scheduled_at!: string | null;
}

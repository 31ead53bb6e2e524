import { ApiProperty } from '@nestjs/swagger';
import { UserView } from './user.view.js';

export class UsersPageView {
  @ApiProperty({ type: [UserView] })
  readonly data!: readonly UserView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

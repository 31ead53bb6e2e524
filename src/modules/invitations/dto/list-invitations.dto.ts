import { IsIn, IsOptional } from 'class-validator';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { INVITATION_STATES, type InvitationState } from '../invitation.view.js';

export class ListInvitationsDto extends PageQueryDto {
  @IsOptional()
  @IsIn(INVITATION_STATES)
  readonly state?: InvitationState;
}

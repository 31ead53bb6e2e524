import { Module } from '@nestjs/common';
import { AcceptanceController } from './acceptance.controller.js';
import { AcceptanceService } from './acceptance.service.js';
import { FirstAdministratorsService } from './first-administrators.service.js';
import { InvitationComposer } from './invitation-composer.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';

@Module({
  controllers: [InvitationsController, AcceptanceController],
  providers: [
    AcceptanceService,
    FirstAdministratorsService,
    InvitationComposer,
    InvitationsService,
  ],
  exports: [FirstAdministratorsService],
})
export class InvitationsModule {}

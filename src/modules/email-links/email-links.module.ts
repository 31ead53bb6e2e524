import { Module } from '@nestjs/common';
import { EmailChangesService } from './email-changes.service.js';
import { EmailLinksController } from './email-links.controller.js';
import { LinksPurge } from './links-purge.js';
import { MailAllowance } from './mail-allowance.js';
import { PasswordResetsService } from './password-resets.service.js';

@Module({
  controllers: [EmailLinksController],
  providers: [EmailChangesService, LinksPurge, MailAllowance, PasswordResetsService],
})
export class EmailLinksModule {}

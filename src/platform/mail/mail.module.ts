import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { FileTransport } from './file-transport.js';
import { MailSender } from './mail-sender.js';
import { MAIL_TRANSPORT, type MailTransport } from './mail-transport.js';
import { Mails } from './mails.js';
import { SmtpTransport } from './smtp-transport.js';

/** Where letters lie when there is no mail server. */
export function mailFolder(config: Pick<Config, 'dataDir'>): string {
  return join(config.dataDir, 'mail');
}

@Global()
@Module({
  providers: [
    {
      provide: MAIL_TRANSPORT,
      inject: [CONFIG],
      useFactory: (config: Config): MailTransport =>
        config.smtpUrl === null
          ? new FileTransport(mailFolder(config), config.mailFrom)
          : new SmtpTransport(config.smtpUrl, config.mailFrom),
    },
    Mails,
    MailSender,
  ],
  exports: [Mails],
})
export class MailModule {}

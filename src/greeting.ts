import type { Config } from '#platform/config/config.js';
import { mailFolder } from '#platform/mail/mail.module.js';
import { DEMO_PASSWORD, DEMO_TENANTS, demoEmail, PLATFORM_ADMIN_EMAIL } from './seed/demo-data.js';

interface Start {
  readonly config: Config;
  /** Where the server listens, for instance http://127.0.0.1:3000. */
  readonly url: string;
  /** True when the program brought its own PostgreSQL. */
  readonly embedded: boolean;
  /** Why the demo data are not complete; null when they are, or were not asked for. */
  readonly demoFailure: string | null;
}

/** What the person who typed `npm start` reads when all is up. */
export function greeting({ config, url, embedded, demoFailure }: Start): readonly string[] {
  const address = url.replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost');
  return [
    '',
    `  Parecer is ready: ${address}`,
    '',
    `  Front page         ${address}/`,
    `  API reference      ${address}/docs`,
    ...(config.seedDemo ? demoLines(address, demoFailure) : []),
    '',
    `  Data               ${embedded ? config.dataDir : 'the database of DATABASE_URL'}`,
    `  Jobs               ${config.queueUrl === null ? 'wait in PostgreSQL' : 'wait in the queue of QUEUE_URL'}`,
    `  Mail               ${config.smtpUrl === null ? `becomes files in ${mailFolder(config)}` : 'leaves through SMTP_URL'}`,
    '  Stop               Ctrl+C',
    '',
  ];
}

function demoLines(address: string, failure: string | null): readonly string[] {
  if (failure !== null) return ['', `  The demo data are not complete: ${failure}`];
  const [first, second] = DEMO_TENANTS;
  if (first === undefined || second === undefined) return [];
  return [
    `  Published          ${address}/v1/delivery/${first.slug}/posts`,
    '',
    `  Demo log-ins       ${demoEmail('editor', first.slug)}, author@…, medical_professional@…,`,
    `                     compliance_officer@…, administrator@… ; the same @${second.slug}.example`,
    `                     ${PLATFORM_ADMIN_EMAIL} (the install itself: ${address}/admin/queues)`,
    `  Password of all    ${DEMO_PASSWORD}`,
    '  The whole story    npm run demo   (in another terminal)',
  ];
}

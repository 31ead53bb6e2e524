import { createTransport, type Transporter } from 'nodemailer';
import type { Mail } from './mail.js';
import { headersOf } from './mail-headers.js';
import { type MailFailure, MailRefused, type MailTransport } from './mail-transport.js';

const TIMES = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
} as const;
const NEAR = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i;

/** Codes nodemailer gives, by what they mean for a letter. */
const FAILURES: Readonly<Record<string, MailFailure>> = {
  ECONNECTION: 'unreachable',
  ESOCKET: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EDNS: 'unreachable',
  ETLS: 'not_secure',
  EREQUIRETLS: 'not_secure',
  EAUTH: 'not_signed_in',
  ENOAUTH: 'not_signed_in',
  EOAUTH2: 'not_signed_in',
};
/** Where a server's final "no" is about this letter, and not about the connection or the sender. */
const ABOUT_THE_LETTER = /^(RCPT TO|DATA)$/;

/** Sends by SMTP. To another machine only over TLS, unless the address says `?ignoreTLS=true`. */
export class SmtpTransport implements MailTransport {
  private readonly transporter: Transporter;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    const url = new URL(smtpUrl);
    const secure = url.protocol === 'smtps:';
    const plain = url.searchParams.get('ignoreTLS') === 'true';
    const signsIn = url.username !== '';
    this.transporter = createTransport({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
      secure,
      ignoreTLS: plain,
      requireTLS: !secure && !plain && !NEAR.test(url.hostname),
      tls: { minVersion: 'TLSv1.2' },
      ...(signsIn
        ? {
            auth: {
              user: decodeURIComponent(url.username),
              pass: decodeURIComponent(url.password),
            },
          }
        : {}),
      disableFileAccess: true,
      disableUrlAccess: true,
      ...TIMES,
    });
  }

  async send(id: string, mail: Mail): Promise<void> {
    try {
      await this.transporter.sendMail(headersOf(id, mail, this.from));
    } catch (error) {
      throw refusalOf(error);
    }
  }

  close(): void {
    this.transporter.close();
  }
}

/** Nothing of the error itself is kept: its text quotes the server, and the server quotes addresses. */
function refusalOf(error: unknown): MailRefused {
  const code = textOf(error, 'code');
  const failure = FAILURES[code];
  if (failure !== undefined) return new MailRefused(failure, false);
  const status =
    typeof error === 'object' && error !== null && 'responseCode' in error
      ? Number(error.responseCode)
      : 0;
  if (status >= 400 && status < 500) return new MailRefused('deferred', false);
  if (status >= 500) {
    return new MailRefused('refused', ABOUT_THE_LETTER.test(textOf(error, 'command')));
  }
  return new MailRefused('unknown', false);
}

function textOf(error: unknown, name: 'code' | 'command'): string {
  if (typeof error !== 'object' || error === null) return '';
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
}

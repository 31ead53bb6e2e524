import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mail.js';

/**
 * A letter as nodemailer wants it. Sender and receiver go as objects, which are never read as a list of addresses;
 * mailboxes that answer by themselves are asked not to.
 */
export function headersOf(id: string, { to, subject, text }: Mail, from: string): SendMailOptions {
  return {
    from,
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** "Parecer <post@example.org>" and "post@example.org" are both written. */
export function addressOf(from: string): string {
  return /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from.trim();
}

function domainOf(from: string): string {
  return addressOf(from).split('@').at(-1) ?? 'localhost';
}

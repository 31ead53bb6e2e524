import type { Mail } from './mail.js';

/** What a letter says in one language. */
export interface Wording {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** One letter in both languages: Portuguese first, since most readers need no more. */
export function bilingualLetter(to: string, pt: Wording, en: Wording): Mail {
  return {
    to,
    subject: `${pt.subject} · ${en.subject}`,
    text: `${[...pt.paragraphs, '— English —', ...en.paragraphs, '— Parecer'].join('\n\n')}\n`,
  };
}

/** Where the front end takes up a link. The token is in the fragment, which browsers send to no server. */
export function linkTo(
  publicUrl: string,
  page: 'accept-invitation' | 'reset-password' | 'confirm-email',
  token: string,
): string {
  return `${publicUrl}/${page}#token=${token}`;
}

const MAX_NAME = 80;
/** What a mail program would turn into a link. */
const LINK_LIKE = /[/@\\]|\S\.\p{L}{2}/u;

/**
 * A name that somebody else chose, as it may stand in a letter of ours; null when it carries an address, or nothing. Who
 * names himself "open evil.example" would otherwise have us send his advertisement.
 */
export function nameInLetter(name: string): string | null {
  const line = name.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  if (line === '' || line.length > MAX_NAME || LINK_LIKE.test(line)) return null;
  return line;
}

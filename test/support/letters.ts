import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { mailKey } from '#platform/crypto/keys.js';
import type { Mail } from '#platform/mail/mail.js';
import { openMail } from '#platform/mail/seal.js';
import type { TestApp } from './test-app.js';
import { eventually } from './wait.js';

/** A letter as its reader's mail program understands it. */
export interface Letter {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** Takes a message of one plain-text part to pieces: unfolds headers, undoes the encodings. */
export function readLetter(message: string): Letter {
  const [head = '', ...rest] = message.split('\r\n\r\n');
  const headers = new Map(
    head
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())];
      }),
  );
  const text = decodeBody(
    rest.join('\r\n\r\n'),
    headers.get('content-transfer-encoding') ?? '7bit',
  );
  return {
    headers,
    to: headers.get('to') ?? '',
    from: headers.get('from') ?? '',
    subject: headers.get('subject') ?? '',
    text: text.replaceAll('\r\n', '\n').trim(),
  };
}

/** Encoded words of a header (RFC 2047). */
function decodeWords(value: string): string {
  return value
    .replaceAll(/(=\?[^?]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : unquote(text.replaceAll('_', ' ')),
    );
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? unquote(body.replaceAll('=\r\n', '')) : body;
}

function unquote(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The letter that waits for an address where no worker runs. */
export async function queuedLetter(app: TestApp, to: string): Promise<Mail> {
  const rows = await app.database.admin<{ id: string; sealed: Buffer }>(
    'select id, sealed from mails where sealed is not null order by created_at desc',
  );
  const key = mailKey(app.config.secret);
  const found = rows
    .map(({ id, sealed }) => openMail(sealed, id, key))
    .find((mail) => mail?.to === to);
  if (found === undefined || found === null) throw new Error(`nothing waits for ${to}`);
  return found;
}

/** The one-time token of a link in a letter. */
export function tokenIn(letter: Pick<Letter, 'subject' | 'text'>): string {
  const token = /#token=([\w-]+)/.exec(letter.text)?.[1];
  if (token === undefined) throw new Error(`no link in the letter “${letter.subject}”`);
  return token;
}

/** Every letter that a run without a mail server has written so far. */
export function writtenLetters(app: TestApp): readonly Letter[] {
  const folder = join(app.config.dataDir, 'mail');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readLetter(readFileSync(join(folder, name), 'utf8')));
}

/** The letters to one address, once there are as many as expected. */
export async function lettersTo(app: TestApp, to: string, count = 1): Promise<readonly Letter[]> {
  return eventually(`${count} letter(s) to ${to}`, 10, async () => {
    const found = writtenLetters(app).filter((letter) => letter.to === to.toLowerCase());
    return found.length >= count && found;
  });
}

/** The newest letter to an address that has `word` in its subject. */
export async function letterAbout(app: TestApp, to: string, word: string): Promise<Letter> {
  return eventually(`a letter to ${to} about ${word}`, 10, async () =>
    writtenLetters(app).find(
      (letter) => letter.to === to.toLowerCase() && letter.subject.includes(word),
    ),
  );
}

/** Waits until nothing waits to be sent. */
export async function allSent(app: TestApp): Promise<void> {
  await eventually('all mail has left', 10, async () => {
    const rows = await app.database.admin<{ waiting: string }>(
      'select count(*) as waiting from mails where sealed is not null',
    );
    return rows[0]?.waiting === '0';
  });
}

/** What a mail server says to a message: nothing, or a status. */
export type Verdict = (nth: number) => number | null;

/** A mail server that takes what it is sent, or answers as told. */
export class MailServer {
  readonly messages: string[] = [];
  private tries = 0;
  private server: SMTPServer | null = null;
  private port = 0;

  constructor(private readonly verdict: Verdict = () => null) {}

  get tried(): number {
    return this.tries;
  }

  get letters(): readonly Letter[] {
    return this.messages.map(readLetter);
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Listens; after a stop on the same port as before. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: (_address, _session, done) => {
        const status = this.verdict(this.tries);
        this.tries += 1;
        done(status === null ? null : Object.assign(new Error('no'), { responseCode: status }));
      },
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.messages.push(Buffer.concat(chunks).toString('utf8'));
          done();
        });
      },
    });
    server.on('error', () => undefined);
    const inner = server.listen(this.port, '127.0.0.1');
    await once(inner, 'listening');
    const address: AddressInfo | string | null = inner.address();
    if (address !== null && typeof address !== 'string') this.port = address.port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server !== null) await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mail } from './mail.js';
import { headersOf } from './mail-headers.js';
import { MailRefused, type MailTransport } from './mail-transport.js';

/** Without a mail server each letter becomes a file, which any mail program opens; only its owner may read it. */
export class FileTransport implements MailTransport {
  private readonly composer = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {}

  async send(id: string, mail: Mail): Promise<void> {
    try {
      const { message } = await this.composer.sendMail(headersOf(id, mail, this.from));
      if (!Buffer.isBuffer(message)) throw new Error('the composer gave a stream');
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      const file = join(this.folder, `${id}.eml`);
      // whoever sees the name sees the whole letter
      await writeFile(`${file}.part`, asWritten(message.toString('utf8'), mail.text), {
        mode: 0o600,
      });
      await rename(`${file}.part`, file);
    } catch {
      throw new MailRefused('not_written', false);
    }
  }

  close(): void {
    this.composer.close();
  }
}

/** The text as it is instead of encoded for the wire, so that a link can be copied out of the file as well. */
function asWritten(message: string, text: string): string {
  const [head = ''] = message.split('\r\n\r\n', 1);
  const plain = head.replace(
    /^Content-Transfer-Encoding: .*$/im,
    'Content-Transfer-Encoding: 8bit',
  );
  return `${plain}\r\n\r\n${text.replaceAll('\n', '\r\n')}`;
}

import { randomBytes } from 'node:crypto';

const MAX_LENGTH = 255;
const NAME_BYTES = 16;
// controls, and the invisible marks that turn "gpj.exe" around on a screen
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A name nobody can guess, with the extension its content deserves. */
export function newFilename(extension: string): string {
  return `${randomBytes(NAME_BYTES).toString('hex')}.${extension}`;
}

/** The uploader's name without folders and invisible characters, 255 characters at most, for display. */
export function displayName(given: string | undefined): string {
  const last = (given ?? '').split(/[/\\]/).at(-1) ?? '';
  const visible = last.normalize('NFC').replace(INVISIBLE, '').trim();
  const cut = [...visible].slice(0, MAX_LENGTH).join('');
  return cut === '' || cut === '.' || cut === '..' ? 'file' : cut;
}

/**
 * Content-Disposition of a download (RFC 6266, RFC 8187). The extension is the content's: a file that calls itself
 * .html must not become a page on the reader's disk.
 */
export function attachmentHeader(originalFilename: string, extension: string): string {
  const fits = originalFilename.toLowerCase().endsWith(`.${extension}`);
  const name = fits ? originalFilename : `${originalFilename}.${extension}`;
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

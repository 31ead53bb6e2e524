import { attachmentHeader, displayName, newFilename } from './file-names.js';

describe('file names', () => {
  it.each([
    ['raio-x tórax.png', 'raio-x tórax.png'],
    ['C:\\Users\\ana\\x.png', 'x.png'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\r\nc\u007f.png', 'abc.png'],
    ['invoice\u202egpj.exe', 'invoicegpj.exe'],
    ['to\u0301rax.png', 'tórax.png'],
    ['..', 'file'],
    ['folder/', 'file'],
    ['  ', 'file'],
    [undefined, 'file'],
  ])('shows %p as %p', (given, shown) => {
    expect(displayName(given)).toBe(shown);
  });

  it('cuts between characters, never within one', () => {
    expect([...displayName('😀'.repeat(300))]).toHaveLength(255);
  });

  it('makes names that differ', () => {
    expect(newFilename('png')).toMatch(/^[0-9a-f]{32}\.png$/);
    expect(newFilename('png')).not.toBe(newFilename('png'));
  });

  it('offers downloads under a safe name and the extension of the content', () => {
    expect(attachmentHeader('bula.pdf', 'pdf')).toBe("attachment; filename*=UTF-8''bula.pdf");
    expect(attachmentHeader('x.html', 'pdf')).toBe("attachment; filename*=UTF-8''x.html.pdf");
    expect(attachmentHeader('tó"r;a\'x.PDF', 'pdf')).toBe(
      "attachment; filename*=UTF-8''t%C3%B3%22r%3Ba%27x.PDF",
    );
  });
});

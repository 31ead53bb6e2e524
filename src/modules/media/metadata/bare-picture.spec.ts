import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { bareGif } from './bare-gif.js';
import { bareJpeg } from './bare-jpeg.js';
import { barePicture } from './bare-picture.js';
import { barePng } from './bare-png.js';
import { bareWebp } from './bare-webp.js';

/** What must be found nowhere afterwards. */
const NAME = 'Bartolomeu Canário';
const PLAIN = Buffer.from('Bartolomeu Canario serial 778899', 'latin1');
const EXIF = {
  IFD0: { Artist: NAME, Copyright: 'Bartolomeu Canario' },
  IFD2: { BodySerialNumber: '778899' },
  IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '23/1 33/1 0/1' },
} as const;
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Bartolomeu Canario</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
const TYPES = ['jpeg', 'png', 'webp', 'avif'] as const;
type Format = (typeof TYPES)[number];

/** Four corners that tell how it is turned. */
const drawn = () =>
  sharp({ create: { width: 48, height: 32, channels: 3, background: '#257' } }).composite([
    {
      input: { create: { width: 16, height: 8, channels: 3, background: '#f10' } },
      top: 0,
      left: 0,
    },
    {
      input: { create: { width: 16, height: 8, channels: 3, background: '#0f1' } },
      top: 24,
      left: 32,
    },
  ]);
const withPrivate = (format: Format, orientation = 6): Promise<Buffer> =>
  drawn()
    .withExif(EXIF)
    .withXmp(XMP)
    .withIccProfile('p3')
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer();
const pixels = (bytes: Buffer): Promise<Buffer> => sharp(bytes).autoOrient().raw().toBuffer();

describe('barePicture', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parecer-bare-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const bareOf = async (bytes: Buffer, mime: string): Promise<Buffer | null> => {
    const path = join(folder, 'picture');
    writeFileSync(path, bytes);
    return barePicture(path, mime);
  };
  const expectNothingPrivate = (bytes: Buffer): void => {
    const text = bytes.toString('latin1');
    for (const word of ['Bartolomeu', '778899', 'xmpmeta', 'creator']) {
      expect(text).not.toContain(word);
    }
  };

  it.each(TYPES)(
    'takes everything private out of a %s, and nothing of the picture',
    async (format) => {
      const bytes = await withPrivate(format);
      expect(bytes.toString('latin1')).toContain('Bartolomeu');
      const bare = await bareOf(bytes, `image/${format}`);
      if (bare === null) throw new Error('nothing was taken out');
      expectNothingPrivate(bare);
      const [before, after] = [await sharp(bytes).metadata(), await sharp(bare).metadata()];
      expect(after.xmp).toBeUndefined();
      expect(after.icc?.length).toBe(before.icc?.length);
      expect(after.autoOrient).toEqual(before.autoOrient);
      if (format === 'avif') return;
      // to the bit, and turned as before
      expect(after.orientation).toBe(6);
      expect((await pixels(bare)).equals(await pixels(bytes))).toBe(true);
    },
  );

  it.each([1, 3, 8])('keeps how a picture is turned: %i', async (orientation) => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const bare = await bareOf(await withPrivate(format, orientation), `image/${format}`);
      if (bare === null) throw new Error('nothing was taken out');
      expect((await sharp(bare).metadata()).orientation ?? 1).toBe(orientation);
    }
  });

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'leaves a %s alone that has nothing beside its picture',
    async (format) => {
      expect(await bareOf(await drawn().toFormat(format).toBuffer(), `image/${format}`)).toBeNull();
    },
  );

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)(
    'cuts off what hangs behind a %s',
    async (format) => {
      const plain = await drawn().toFormat(format).toBuffer();
      const bare = await bareOf(Buffer.concat([plain, PLAIN]), `image/${format}`);
      expect(bare?.equals(plain)).toBe(true);
    },
  );

  it('keeps the steps of progressive pictures', async () => {
    const bytes = await drawn().withExif(EXIF).jpeg({ progressive: true }).toBuffer();
    const bare = await bareOf(bytes, 'image/jpeg');
    if (bare === null) throw new Error('nothing was taken out');
    expectNothingPrivate(bare);
    expect((await sharp(bare).metadata()).isProgressive).toBe(true);
    expect((await pixels(bare)).equals(await pixels(bytes))).toBe(true);
  });

  it('keeps how animations move', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0', '#00f'].map((background) =>
        sharp({ create: { width: 8, height: 8, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const film = sharp(frames, { join: { animated: true } });
    for (const format of ['gif', 'webp'] as const) {
      const plain = await film
        .clone()
        .toFormat(format, { loop: 0, delay: [90, 80, 70] })
        .toBuffer();
      const bare = await bareOf(Buffer.concat([plain, PLAIN]), `image/${format}`);
      expect(await sharp(bare ?? plain, { animated: true }).metadata()).toMatchObject({
        pages: 3,
        loop: 0,
        delay: [90, 80, 70],
      });
      expect(bare?.equals(plain)).toBe(true);
    }
  });

  it('draws a picture anew whose end is missing', async () => {
    const bytes = await withPrivate('jpeg');
    const bare = await bareOf(bytes.subarray(0, bytes.length - 2), 'image/jpeg');
    if (bare === null) throw new Error('nothing was taken out');
    expectNothingPrivate(bare);
    expect((await sharp(bare).metadata()).autoOrient).toEqual({ width: 32, height: 48 });
  });
});

describe('what is taken out by type', () => {
  const segment = (marker: number, data: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  const jpeg = () => drawn().jpeg().toBuffer();

  it.each([
    ['comments', segment(0xfe, PLAIN)],
    [
      'Photoshop’s resources',
      segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), PLAIN])),
    ],
    ['segments of makers', segment(0xec, PLAIN)],
    ['further pictures', segment(0xe2, Buffer.concat([Buffer.from('MPF\0'), PLAIN]))],
    ['thumbnails of JFIF', segment(0xe0, Buffer.concat([Buffer.from('JFXX\0\x13'), PLAIN]))],
  ])('%s, of a JPEG', async (_, extra) => {
    const plain = await jpeg();
    const full = Buffer.concat([plain.subarray(0, 2), extra, plain.subarray(2)]);
    expect(bareJpeg(full, 1)?.equals(plain)).toBe(true);
  });

  it('the thumbnail within the head of a JPEG', async () => {
    const plain = await jpeg();
    const head = segment(0xe0, Buffer.from('JFIF\0\x01\x02\x01\0\x48\0\x48\0\0', 'latin1'));
    const small = segment(
      0xe0,
      Buffer.concat([
        Buffer.from('JFIF\0\x01\x02\x01\0\x48\0\x48\x02\x02', 'latin1'),
        PLAIN.subarray(0, 12),
      ]),
    );
    const withHead = (one: Buffer) => Buffer.concat([plain.subarray(0, 2), one, plain.subarray(2)]);
    expect(bareJpeg(withHead(small), 1)?.equals(withHead(head))).toBe(true);
    // what tells how it is turned stands behind it
    const turned = bareJpeg(withHead(small), 6);
    expect(turned?.subarray(2, 2 + head.length).equals(head)).toBe(true);
    expect((await sharp(turned ?? plain).metadata()).orientation).toBe(6);
  });

  it.each([
    ['tEXt', Buffer.concat([Buffer.from('Author\0'), PLAIN])],
    ['tIME', Buffer.from([7, 230, 1, 1, 1, 1, 1])],
    ['prVt', PLAIN],
  ])('%s, of a PNG', async (name, data) => {
    const plain = await drawn().png().toBuffer();
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    // the sum is not asked for of what goes
    const chunk = Buffer.concat([head, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
    const full = Buffer.concat([plain.subarray(0, 33), chunk, plain.subarray(33)]);
    expect(barePng(full, 1)?.equals(plain)).toBe(true);
  });

  it('comments and XMP, of a GIF', async () => {
    const plain = await drawn().gif().toBuffer();
    const trailer = plain.length - 1;
    const blocks = Buffer.concat([Buffer.from([PLAIN.length]), PLAIN, Buffer.from([0])]);
    const comment = Buffer.concat([Buffer.from([0x21, 0xfe]), blocks]);
    const xmp = Buffer.concat([Buffer.from([0x21, 0xff, 11]), Buffer.from('XMP DataXMP'), blocks]);
    const full = Buffer.concat([plain.subarray(0, trailer), comment, xmp, plain.subarray(trailer)]);
    expect(bareGif(full)?.equals(plain)).toBe(true);
  });

  /** A broken file is for who draws it anew; it never runs past its end, and never for long. */
  it.each([
    ['JPEG', bareJpeg, jpeg],
    ['PNG', barePng, () => drawn().png().toBuffer()],
    ['WebP', bareWebp, () => withPrivate('webp')],
    ['GIF', bareGif, () => drawn().gif().toBuffer()],
  ] as const)('nothing of a %s that is cut anywhere', async (_, bareOf, make) => {
    const bytes = await make();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(bareOf(bytes.subarray(0, length), 1)).toBeNull();
    }
    for (const filler of [0xff, 0, 0x21]) {
      const hostile = Buffer.concat([bytes.subarray(0, 40), Buffer.alloc(2_000_000, filler)]);
      const begin = performance.now();
      bareOf(hostile, 1);
      expect(performance.now() - begin).toBeLessThan(3_000);
    }
  });
});

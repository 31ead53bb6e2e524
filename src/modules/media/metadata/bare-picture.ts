import { readFile, stat } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import { MAX_PIXELS, notAllowedImage } from '../file-inspector.js';
import { bareGif } from './bare-gif.js';
import { bareJpeg } from './bare-jpeg.js';
import { barePng } from './bare-png.js';
import { bareWebp } from './bare-webp.js';
import type { Orientation } from './orientation.js';

/** What is larger is not read into memory as a whole, and is drawn anew. */
const MAX_IN_MEMORY = 64 * 1024 * 1024;
/** Of a picture that has to be drawn anew nobody sees that it was. */
const QUALITY = 95;

/** By type, the same picture with nothing beside it, or null where its file is not built as it should be. */
const BARE: Readonly<Record<string, (bytes: Buffer, turned: Orientation) => Buffer | null>> = {
  'image/jpeg': bareJpeg,
  'image/png': barePng,
  'image/webp': bareWebp,
  'image/gif': bareGif,
};

/**
 * A picture without what a camera or a program wrote into it (GPS, serial numbers, names, dates, thumbnails; LGPD arts. 6
 * III and 46): its pixels, colours, movement and how it is turned. They stay the same to the bit, but where the file is not built
 * as it should be, is an AVIF with metadata or too large: that one is drawn anew.
 * @param path a file that was inspected
 * @returns null where there is nothing to take out
 * @throws Problem media.type_not_allowed
 */
export async function barePicture(path: string, mime: string): Promise<Buffer | null> {
  const before = await sharp(path, { limitInputPixels: MAX_PIXELS }).metadata();
  const bareOf = BARE[mime];
  if (bareOf === undefined) return hasMetadata(before) ? drawAnew(path, before) : null;
  if ((await stat(path)).size > MAX_IN_MEMORY) return drawAnew(path, before);
  const bytes = await readFile(path);
  const bare = bareOf(bytes, before.orientation ?? 1);
  if (bare === null) return drawAnew(path, before);
  if (bare.equals(bytes)) return null;
  return (await isSamePicture(bare, before)) ? bare : drawAnew(path, before);
}

const hasMetadata = ({ exif, xmp, iptc, tifftagPhotoshop, comments }: Metadata): boolean =>
  [exif, xmp, iptc, tifftagPhotoshop, comments].some((one) => one !== undefined);

async function isSamePicture(bare: Buffer, before: Metadata): Promise<boolean> {
  const after = await sharp(bare, { limitInputPixels: MAX_PIXELS })
    .metadata()
    .catch(() => null);
  return (
    after !== null &&
    after.format === before.format &&
    after.autoOrient.width === before.autoOrient.width &&
    after.autoOrient.height === before.autoOrient.height &&
    after.pages === before.pages
  );
}

/** Pixels and colour profile go over, nothing else: sharp leaves metadata behind. */
async function drawAnew(path: string, { format }: Metadata): Promise<Buffer> {
  // programs show pictures whose end is missing, too
  const drawn = sharp(path, { limitInputPixels: MAX_PIXELS, animated: true, failOn: 'none' })
    .autoOrient()
    .keepIccProfile();
  try {
    switch (format) {
      case 'jpeg':
        return await drawn.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' }).toBuffer();
      case 'webp':
        return await drawn.webp({ quality: QUALITY }).toBuffer();
      case 'gif':
        return await drawn.gif().toBuffer();
      case 'heif':
        return await drawn.avif({ quality: QUALITY }).toBuffer();
      default:
        return await drawn.png().toBuffer();
    }
  } catch {
    // its head could be measured, but the picture cannot be read
    throw notAllowedImage();
  }
}

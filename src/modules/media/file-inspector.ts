import { fileTypeFromFile } from 'file-type/node';
import sharp from 'sharp';
import { type Problem, problem } from '#kernel/problem.js';
import { allowedType, type FileType } from './file-types.js';

/** A picture of more pixels is taken for an attack on whoever unpacks it. */
export const MAX_PIXELS = 50_000_000;

// sharp keeps the files it read open, also removed ones, which would hold their disk space
sharp.cache(false);

export interface InspectedFile extends FileType {
  /** Pixels as displayed, orientation applied; null for what is no image. */
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * Says what a file is by its first bytes; its name and what the sender claims do not count.
 * @throws Problem media.type_not_allowed
 */
export async function inspectFile(path: string): Promise<InspectedFile> {
  // a file made to trip the recogniser is unknown to it
  const recognised = await fileTypeFromFile(path).catch(() => undefined);
  const type = allowedType(recognised?.mime);
  if (type === null) throw problem('media.type_not_allowed');
  if (type.kind !== 'image') return { ...type, width: null, height: null };
  return { ...type, ...(await measure(path, type.mime)) };
}

async function measure(path: string, mime: string) {
  try {
    const { mediaType, autoOrient } = await sharp(path, {
      limitInputPixels: MAX_PIXELS,
    }).metadata();
    if (mediaType === mime) return { width: autoOrient.width, height: autoOrient.height };
  } catch {
    // what cannot be read as an image is answered like any other wrong type
  }
  throw notAllowedImage();
}

export function notAllowedImage(): Problem {
  return problem('media.type_not_allowed', {
    detail: `The file is no readable image of at most ${MAX_PIXELS / 1_000_000} million pixels.`,
  });
}

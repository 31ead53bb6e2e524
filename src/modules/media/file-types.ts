import type { AttachmentType } from './media.entity.js';

export interface FileType {
  readonly mime: string;
  readonly extension: string;
  readonly kind: AttachmentType;
}

/**
 * What may be uploaded. No markup: SVG and HTML run scripts. The keys are the names that the recogniser gives, the
 * `mime` is what readers are told.
 */
const ALLOWED: Readonly<Record<string, FileType>> = {
  'image/jpeg': { mime: 'image/jpeg', extension: 'jpg', kind: 'image' },
  'image/png': { mime: 'image/png', extension: 'png', kind: 'image' },
  'image/gif': { mime: 'image/gif', extension: 'gif', kind: 'image' },
  'image/webp': { mime: 'image/webp', extension: 'webp', kind: 'image' },
  'image/avif': { mime: 'image/avif', extension: 'avif', kind: 'image' },
  'application/pdf': { mime: 'application/pdf', extension: 'pdf', kind: 'document' },
  'video/mp4': { mime: 'video/mp4', extension: 'mp4', kind: 'video' },
  'video/webm': { mime: 'video/webm', extension: 'webm', kind: 'video' },
  'audio/mpeg': { mime: 'audio/mpeg', extension: 'mp3', kind: 'audio' },
  'audio/ogg': { mime: 'audio/ogg', extension: 'ogg', kind: 'audio' },
  'audio/ogg; codecs=opus': { mime: 'audio/ogg', extension: 'ogg', kind: 'audio' },
  'audio/wav': { mime: 'audio/wav', extension: 'wav', kind: 'audio' },
};

/** The allowed type a recognised one is, or null. */
export function allowedType(recognised: string | undefined): FileType | null {
  if (recognised === undefined || !Object.hasOwn(ALLOWED, recognised)) return null;
  return ALLOWED[recognised] ?? null;
}

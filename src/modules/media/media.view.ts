import { ApiProperty } from '@nestjs/swagger';
import { PICTURE_KINDS, type PictureKind } from '#compliance/article-facts.js';
import {
  ATTACHMENT_TYPES,
  type AttachmentType,
  MEDIA_ACCESS_LEVELS,
  type MediaAccessLevel,
  type MediaEntity,
  type Picture,
} from './media.entity.js';

export class PatientConsentView {
  readonly given!: boolean;
  @ApiProperty({ type: String, nullable: true })
  readonly reference!: string | null;
}

/** What a picture shows; null where nobody has said. */
export class PictureView {
  @ApiProperty({ enum: PICTURE_KINDS })
  readonly kind!: PictureKind;
  @ApiProperty({ type: Number, nullable: true })
  readonly patients!: number | null;
  @ApiProperty({ type: PatientConsentView, nullable: true })
  readonly patient_consent!: PatientConsentView | null;
  @ApiProperty({ type: Boolean, nullable: true })
  readonly identifiable!: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true })
  readonly edited!: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true })
  readonly has_complications!: boolean | null;
  @ApiProperty({ type: String, nullable: true })
  readonly credit!: string | null;
}

export class MediaView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly title!: string | null;
  readonly filename!: string;
  /** As the uploader named it. */
  readonly original_filename!: string;
  /** Decided by the content of the file. */
  readonly mime_type!: string;
  /** Bytes. */
  readonly file_size!: number;
  /** Path of the content. */
  readonly url!: string;
  /** Pixels as displayed; null for what is no image. */
  @ApiProperty({ type: Number, nullable: true })
  readonly width!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  readonly height!: number | null;
  @ApiProperty({ type: String, nullable: true })
  readonly alt_text!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly caption!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly description!: string | null;
  @ApiProperty({ enum: ATTACHMENT_TYPES, nullable: true })
  readonly attachment_type!: AttachmentType | null;
  readonly medical_content!: boolean;
  /** Whether the file shows data of a patient. */
  readonly contains_phi!: boolean;
  /** null while nobody has said what it shows. */
  @ApiProperty({ type: PictureView, nullable: true })
  readonly picture!: PictureView | null;
  @ApiProperty({ enum: MEDIA_ACCESS_LEVELS })
  readonly access_level!: MediaAccessLevel;
  @ApiProperty({ format: 'uuid' })
  readonly uploaded_by_id!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly post_id!: string | null;
  readonly inserted_at!: Date;
  readonly updated_at!: Date;
  readonly version!: number;
}

export class MediaPageView {
  @ApiProperty({ type: [MediaView] })
  readonly data!: readonly MediaView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

/** What a row must hold to be shown. The blob's key and hash are not among it. */
export type MediaRow = Pick<
  MediaEntity,
  | 'id'
  | 'title'
  | 'filename'
  | 'original_filename'
  | 'mime_type'
  | 'file_size'
  | 'width'
  | 'height'
  | 'alt_text'
  | 'caption'
  | 'description'
  | 'attachment_type'
  | 'medical_content'
  | 'contains_phi'
  | 'picture'
  | 'access_level'
  | 'uploaded_by_id'
  | 'post_id'
  | 'inserted_at'
  | 'updated_at'
  | 'version'
>;

/** The columns of a MediaRow, for SELECT and RETURNING. */
export const MEDIA_COLUMNS = `id, title, filename, original_filename, mime_type, file_size, width, height, alt_text,
  caption, description, attachment_type, medical_content, contains_phi, picture, access_level, uploaded_by_id, post_id,
  inserted_at, updated_at, version`;

/** The path under which a file's content is read. */
export function contentPath(id: string): string {
  return `/v1/media/${id}/content`;
}

export function toMediaView(row: MediaRow): MediaView {
  return {
    id: row.id,
    title: row.title,
    filename: row.filename,
    original_filename: row.original_filename,
    mime_type: row.mime_type,
    file_size: Number(row.file_size),
    url: contentPath(row.id),
    width: row.width,
    height: row.height,
    alt_text: row.alt_text,
    caption: row.caption,
    description: row.description,
    attachment_type: row.attachment_type,
    medical_content: row.medical_content ?? false,
    contains_phi: row.contains_phi ?? false,
    picture: row.picture === null ? null : toPictureView(row.picture),
    access_level: row.access_level ?? 'public',
    uploaded_by_id: row.uploaded_by_id,
    post_id: row.post_id,
    inserted_at: row.inserted_at,
    updated_at: row.updated_at,
    version: row.version,
  };
}

function toPictureView(picture: Picture): PictureView {
  const { patient_consent: consent } = picture;
  return {
    kind: picture.kind,
    patients: picture.patients,
    patient_consent:
      consent === null ? null : { given: consent.given, reference: consent.reference },
    identifiable: picture.identifiable,
    edited: picture.edited,
    has_complications: picture.has_complications,
    credit: picture.credit,
  };
}

import type { Multipart, MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { problem, Problem } from '#kernel/problem.js';
import { findUnusableText } from '#platform/http/body-check.js';
import { HouseValidationPipe } from '#platform/http/validation.pipe.js';
import {
  BlobStorageError,
  BlobTooLargeError,
  type StoredBlob,
} from '#platform/storage/blob-store.js';
import { UploadMediaDto } from './dto/upload-media.dto.js';
import { displayName } from './file-names.js';

const FILE_PART = 'file';
const RETRY_SECONDS = 5;
/** Room for the parts beside the file when the whole length is known beforehand. */
const FORM_BYTES = 512 * 1024;
const FORM_LIMITS = { fieldNameSize: 100, fieldSize: 128 * 1024, fields: 20, files: 1, parts: 21 };

export interface ReceivedFile {
  readonly blob: StoredBlob;
  readonly originalFilename: string;
}

export interface Received extends ReceivedFile {
  readonly body: UploadMediaDto;
}

/** Where the reader puts the bytes of the file part, and takes them back when the rest of the form is bad. */
export interface FileSink {
  readonly maxBytes: number;
  /** What the tenant may still store. */
  readonly roomBytes: number;
  store(file: MultipartFile['file']): Promise<StoredBlob>;
  discard(blob: StoredBlob): Promise<void>;
}

/**
 * Reads a multipart form whose part `file` goes to the sink as it arrives, never into memory as a whole. When anything
 * is wrong with the form, or it breaks off, nothing stays in the sink.
 * @throws Problem request.unsupported_media_type, request.malformed, request.unknown_field, request.invalid,
 *   media.file_missing, media.too_large, media.storage_failed, quota.storage_exceeded
 */
export async function readUpload(request: FastifyRequest, sink: FileSink): Promise<Received> {
  if (!request.isMultipart()) throw problem('request.unsupported_media_type');
  if (Number(request.headers['content-length'] ?? 0) > sink.maxBytes + FORM_BYTES) {
    throw problem('media.too_large');
  }
  if (Number(request.headers['content-length'] ?? 0) > sink.roomBytes + FORM_BYTES) {
    throw problem('quota.storage_exceeded');
  }
  const form = new UploadForm(sink);
  const limits = { ...FORM_LIMITS, fileSize: sink.maxBytes + 1 };
  try {
    for await (const part of request.parts({ limits })) await form.take(part);
    return await form.finish();
  } catch (error) {
    drain(request);
    await form.discard();
    throw toUploadProblem(error, sink);
  }
}

class UploadForm {
  private readonly fields = new Map<string, unknown>();
  private received: ReceivedFile | null = null;

  constructor(private readonly sink: FileSink) {}

  async take(part: Multipart): Promise<void> {
    if (part.type === 'field') this.takeField(part);
    else if (part.fieldname === FILE_PART) await this.takeFile(part);
    else throw unknownPart(part.fieldname);
  }

  async finish(): Promise<Received> {
    const fields = Object.fromEntries(this.fields);
    const unusable = findUnusableText(fields);
    if (unusable !== null) throw unusable;
    const pipe = new HouseValidationPipe();
    const body = await pipe.transform(fields, { type: 'body', metatype: UploadMediaDto });
    if (!(body instanceof UploadMediaDto)) throw new Error('the validation gave another class');
    if (this.received === null) throw problem('media.file_missing');
    return { ...this.received, body };
  }

  async discard(): Promise<void> {
    if (this.received !== null) await this.sink.discard(this.received.blob);
  }

  /** A field that a browser sends empty was not filled in. */
  private takeField({ fieldname, value, valueTruncated }: MultipartValue): void {
    if (valueTruncated === true || this.fields.has(fieldname)) {
      throw problem('request.malformed', {
        detail: 'A part of the form is too long or came twice.',
      });
    }
    if (value !== '') this.fields.set(fieldname, value);
  }

  private async takeFile({ file, filename }: MultipartFile): Promise<void> {
    const blob = await this.sink.store(file);
    this.received = { blob, originalFilename: displayName(filename) };
  }
}

function unknownPart(name: string): Problem {
  const code = 'request.unknown_field';
  return problem(code, {
    errors: [{ pointer: `/${name}`, message: 'is not known here', code }],
  });
}

/** What the sender still sends is read and dropped, or he would never get to read the answer. */
function drain({ raw }: FastifyRequest): void {
  raw.unpipe();
  raw.resume();
}

/** Errors that are neither ours nor the store's come from the parser: the form is wrong or broke off. */
function toUploadProblem(error: unknown, sink: FileSink): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BlobTooLargeError && sink.roomBytes < sink.maxBytes) {
    return problem('quota.storage_exceeded');
  }
  if (error instanceof BlobTooLargeError || codeOf(error) === 'FST_REQ_FILE_TOO_LARGE') {
    return problem('media.too_large');
  }
  if (error instanceof BlobStorageError) {
    return problem('media.storage_failed', { retryAfterSeconds: RETRY_SECONDS });
  }
  return problem('request.malformed', {
    detail: 'The upload is no complete multipart form with one file and few fields.',
  });
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

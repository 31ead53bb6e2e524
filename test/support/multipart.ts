import { randomBytes } from 'node:crypto';
import type { Answer, TestApp } from './test-app.js';

/** The smallest picture: one point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface FilePart {
  readonly name?: string;
  readonly filename: string;
  readonly type?: string;
  readonly bytes: Buffer;
}

export interface Form {
  readonly contentType: string;
  readonly payload: Buffer;
}

/** A multipart form with its fields before the files, as browsers send it. */
export function formOf(
  files: readonly FilePart[],
  fields: Readonly<Record<string, string>> = {},
): Form {
  const boundary = `----form${randomBytes(8).toString('hex')}`;
  const texts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
  );
  const parts = files.map(({ name = 'file', filename, type = 'application/octet-stream', bytes }) =>
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="${filename}"\r\n` +
          `content-type: ${type}\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]),
  );
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    payload: Buffer.concat([...texts, ...parts, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

/** Sends a form to POST /v1/media. */
export async function upload(
  app: TestApp,
  token: string | undefined,
  { contentType, payload }: Form,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const reply = await app.nest.inject({
    method: 'POST',
    url: '/v1/media',
    headers: {
      'content-type': contentType,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    payload,
  });
  const names = Object.entries(reply.headers).map(([name, value]) => [name, value?.toString()]);
  return {
    status: reply.statusCode,
    headers: Object.fromEntries(names),
    text: reply.body,
    body: reply.json<Record<string, unknown>>(),
  };
}

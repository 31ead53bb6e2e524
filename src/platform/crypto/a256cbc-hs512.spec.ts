import { decryptCbc, encryptCbc } from './a256cbc-hs512.js';

/** RFC 7518, appendix B.3. */
const KEY = Buffer.from(Array.from({ length: 64 }, (_, n) => n));
const PLAIN = Buffer.from(
  'A cipher system must not be required to be secret, and it must be able to fall into the hands of the enemy without inconvenience',
);
const IV = Buffer.from('1af38c2dc2b96ffdd86694092341bc04', 'hex');
const AAD = Buffer.from('The second principle of Auguste Kerckhoffs');
const BODY =
  '4affaaadb78c31c5da4b1b590d10ffbd3dd8d5d302423526912da037ecbcc7bd822c301dd67c373bccb584ad3e9279c2' +
  'e6d12a1374b77f077553df829410446b36ebd97066296ae6427ea75c2e0846a11a09ccf5370dc80bfecbad28c73f09b3' +
  'a3b75e662a2594410ae496b2e2e6609e31e6e02cc837f053d21f37ff4f51950bbe2638d09dd7a4930930806d0703b1f6';
const TAG = '4dd3b4c088a7f45c216839645b2012bf2e6269a8c56a816dbc1b267761955bc5';

describe('A256CBC-HS512', () => {
  it('gives what RFC 7518 gives, and takes it back', () => {
    const made = encryptCbc(PLAIN, KEY, AAD, IV);
    expect([made.body.toString('hex'), made.tag.toString('hex')]).toEqual([BODY, TAG]);
    expect(decryptCbc(made, KEY, AAD)).toEqual(PLAIN);
  });

  it('refuses whatever was changed, byte by byte', () => {
    const made = encryptCbc(PLAIN, KEY, AAD, IV);
    for (const part of ['iv', 'body', 'tag'] as const) {
      for (let at = 0; at < made[part].length; at += 1) {
        const bytes = Buffer.from(made[part]);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        expect(decryptCbc({ ...made, [part]: bytes }, KEY, AAD)).toBeNull();
      }
      expect(decryptCbc({ ...made, [part]: made[part].subarray(1) }, KEY, AAD)).toBeNull();
    }
    expect(decryptCbc(made, KEY, Buffer.from('another'))).toBeNull();
    expect(decryptCbc(made, Buffer.alloc(64), AAD)).toBeNull();
  });
});

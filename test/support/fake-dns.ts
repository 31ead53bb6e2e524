import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';

export interface FakeRecords {
  readonly a?: readonly string[];
  readonly aaaa?: readonly string[];
  readonly txt?: readonly string[];
}

const TYPES: Readonly<Record<number, keyof FakeRecords>> = { 1: 'a', 16: 'txt', 28: 'aaaa' };

/** A name server that says what a test wants it to say, and counts how often it was asked. */
export class FakeDns {
  readonly records = new Map<string, FakeRecords>();
  questions = 0;
  /** Leaves every question without an answer. */
  silent = false;

  private constructor(private readonly socket: Socket) {}

  static async start(): Promise<FakeDns> {
    const socket = createSocket('udp4');
    const server = new FakeDns(socket);
    socket.on('message', (question, { address, port }) => {
      server.questions += 1;
      if (!server.silent) socket.send(server.answer(question), port, address);
    });
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening');
    return server;
  }

  get address(): string {
    return `127.0.0.1:${this.socket.address().port}`;
  }

  stop(): void {
    this.socket.close();
  }

  private answer(question: Buffer): Buffer {
    const labels: string[] = [];
    let at = 12;
    for (let length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
      labels.push(question.toString('ascii', at + 1, at + 1 + length));
      at += length + 1;
    }
    const end = at + 5;
    const type = question.readUInt16BE(at + 1);
    const found = this.records.get(labels.join('.').toLowerCase());
    const kind = TYPES[type];
    const values = kind === undefined ? [] : (found?.[kind] ?? []);
    const header = Buffer.from(question.subarray(0, 12));
    header.writeUInt16BE(found === undefined ? 0x8183 : 0x8180, 2);
    header.writeUInt16BE(values.length, 6);
    header.writeUInt32BE(0, 8);
    return Buffer.concat([
      header,
      question.subarray(12, end),
      ...values.map((value) => record(type, value)),
    ]);
  }
}

function record(type: number, value: string): Buffer {
  const data = type === 16 ? text(value) : type === 1 ? ipv4(value) : ipv6(value);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(0, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

/** In parts of at most 255 bytes, as TXT records are. */
function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 100) {
    const part = bytes.subarray(at, at + 100);
    parts.push(Buffer.from([part.length]), part);
  }
  return Buffer.concat(parts);
}

const ipv4 = (value: string) => Buffer.from(value.split('.').map(Number));

function ipv6(value: string): Buffer {
  const [left = '', right = ''] = value.split('::');
  const groups = (part: string) =>
    part === '' ? [] : part.split(':').map((one) => parseInt(one, 16));
  const [head, tail] = [groups(left), groups(right)];
  const all = [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
  const bytes = Buffer.alloc(16);
  for (const [n, group] of all.entries()) bytes.writeUInt16BE(group, n * 2);
  return bytes;
}

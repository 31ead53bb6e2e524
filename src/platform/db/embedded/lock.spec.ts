import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockDataDir } from './lock.js';
import { birthOf } from './processes.js';

describe('lockDataDir', () => {
  let dataDir = '';
  let file = '';

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'parecer-lock-'));
    file = join(dataDir, 'postgres.lock');
  });

  afterEach(() => rmSync(dataDir, { recursive: true }));

  const holder = (over: Readonly<Record<string, unknown>>): string =>
    JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), place: 'elsewhere', ...over });

  async function expectTakenOver(): Promise<void> {
    const release = await lockDataDir(dataDir);
    expect(readdirSync(dataDir)).toEqual(['postgres.lock']);
    release();
    expect(readdirSync(dataDir)).toEqual([]);
  }

  async function ownPlace(): Promise<string> {
    const release = await lockDataDir(dataDir);
    const lock: unknown = JSON.parse(readFileSync(file, 'utf8'));
    release();
    return typeof lock === 'object' && lock !== null && 'place' in lock ? String(lock.place) : '';
  }

  it('refuses the same folder twice, also to the same process, and names folder and pid', async () => {
    const release = await lockDataDir(dataDir);
    await expect(lockDataDir(dataDir)).rejects.toThrow(
      `${dataDir} is in use by process ${process.pid}`,
    );
    release();
    const again = await lockDataDir(dataDir);
    again();
    expect(existsSync(file)).toBe(false);
  });

  it('takes over from a process that is gone', async () => {
    writeFileSync(file, holder({ pid: 2 ** 22 + 1, place: await ownPlace() }));
    await expectTakenOver();
  });

  it('takes over when the pid now belongs to another process', async () => {
    writeFileSync(file, holder({ birth: 'long ago', place: await ownPlace() }));
    await expectTakenOver();
  });

  it.each(['', '{"pid":', '{"pid":"1"}'])('takes over from an unreadable lock %j', async (text) => {
    writeFileSync(file, text);
    await expectTakenOver();
  });

  it('takes over from another container that has been silent for long', async () => {
    writeFileSync(file, holder({}));
    const longAgo = new Date(Date.now() - 120_000);
    utimesSync(file, longAgo, longAgo);
    await expectTakenOver();
  });

  it('refuses while a program in another container keeps touching its lock', async () => {
    writeFileSync(file, holder({ pid: 1 }));
    const touch = setInterval(() => utimesSync(file, new Date(), new Date()), 100);
    try {
      await expect(lockDataDir(dataDir)).rejects.toThrow(
        'process 1 in another container or machine',
      );
    } finally {
      clearInterval(touch);
    }
  });

  it('does not remove a lock that is no longer its own', async () => {
    const release = await lockDataDir(dataDir);
    writeFileSync(file, holder({}));
    release();
    expect(existsSync(file)).toBe(true);
  });
});

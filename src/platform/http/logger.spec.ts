import { naughtyStrings } from '../../../test/support/hostile-texts.js';
import { createLogger } from './logger.js';

describe('the log', () => {
  const strings = [
    ...naughtyStrings(),
    'a\nb',
    '{"level":"fatal"}\n',
    '\u009b31m',
    '\u2028x',
    '\u007f',
  ];

  /** What is written while `work` logs. */
  function written(work: (log: ReturnType<typeof createLogger>) => void): readonly string[] {
    const chunks: string[] = [];
    work(createLogger('info', { write: (chunk) => chunks.push(chunk) }));
    return chunks;
  }

  it('is one line of JSON an event, without a character that a terminal acts on', () => {
    for (const text of strings) {
      const events = written((log) => log.warn({ text, context: text, [text]: 1 }, text));
      expect(events).toHaveLength(1);
      const line = events.join('');
      // eslint-disable-next-line no-control-regex
      expect(line).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+\n$/);
      expect(JSON.parse(line)).toMatchObject({ level: 'warn' });
    }
  });

  it('holds at most 8 KB of each text', () => {
    const long = '"\u0001\u009b'.repeat(20_000);
    const [line = ''] = written((log) => log.error({ text: long }, long));
    const event: unknown = JSON.parse(line);
    expect(event).toMatchObject({ text: expect.any(String), msg: expect.any(String) });
    for (const value of Object.values(Object(event))) {
      expect(String(value).length).toBeLessThanOrEqual(8_000);
    }
  });

  it('writes nothing of the message of an error', () => {
    const [line = ''] = written((log) => {
      log.error({ err: new TypeError('CPF 529.982.247-25\nfake') }, 'failed');
    });
    expect(line).not.toMatch(/529|fake/);
    expect(JSON.parse(line)).toMatchObject({ err: { type: 'TypeError' }, msg: 'failed' });
  });
});

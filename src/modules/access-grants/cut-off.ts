import type { Readable } from 'node:stream';

/** Ends `stream` within `everyMs` after `stands` says no, or cannot be asked. */
export function cutOffWhen(
  stream: Readable,
  stands: () => Promise<boolean>,
  everyMs: number,
): void {
  const timer = setInterval(() => {
    void stands()
      .catch(() => false)
      .then((still) => {
        if (!still) stream.destroy(new Error('the access under which this was read has ended'));
      });
  }, everyMs);
  timer.unref();
  stream.once('close', () => clearInterval(timer));
}

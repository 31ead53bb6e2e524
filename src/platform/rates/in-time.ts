/** A database that takes longer is as good as down for a question a request waits for. */
const PATIENCE_MS = 500;

/** The outcome of `work`. @throws Error when it is not there within half a second; the work itself goes on */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the count was not there in time')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

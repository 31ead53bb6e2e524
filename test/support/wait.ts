/** Asks until the answer is there, at most `seconds`; fails with `what` when it never is. */
export async function eventually<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | null | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Asks again while the machine is too busy to answer (503), a few times; then that is the answer. */
export async function unlessBusy<T extends { readonly status: number }>(
  ask: () => Promise<T>,
): Promise<T> {
  for (let times = 0; ; times += 1) {
    const answer = await ask();
    if (answer.status !== 503 || times === 8) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250 * (times + 1)));
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { PASSWORD } from './tenants.mjs';

/** Gives a tenant's person a fresh token; waits where too many sign in at once or the database is away. */
export async function signIn(client, tenant) {
  for (;;) {
    const answer = await client.request({
      method: 'POST',
      path: '/v1/auth/login',
      body: { email: tenant.email, password: PASSWORD },
    });
    if (answer.status === 200) {
      tenant.token = JSON.parse(answer.text).access_token;
      return;
    }
    if (answer.closed) continue;
    if (answer.status !== 429 && answer.status !== 503) {
      throw new Error(`log-in answered ${answer.status}: ${answer.text}`);
    }
    await sleep(1000 * Math.max(1, answer.retryAfter));
  }
}

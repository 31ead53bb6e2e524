import { textAt } from './json.js';
import type { Person } from './people.js';
import type { TestApp } from './test-app.js';

export interface MadeKey {
  readonly id: string;
  /** The key itself. */
  readonly key: string;
  readonly serviceUserId: string;
}

/** An API key made over HTTP by an administrator who has just signed in. */
export async function makeKey(
  app: TestApp,
  administrator: Person,
  scopes: readonly string[],
  bounds: Readonly<Record<string, unknown>> = {},
): Promise<MadeKey> {
  const { status, body, text } = await app.call('POST', '/v1/api-keys', {
    token: administrator.token,
    body: { name: `Chave ${scopes.join(' ')}`.slice(0, 100), scopes, ...bounds },
  });
  if (status !== 201) throw new Error(`making a key answered ${status}: ${text}`);
  return {
    id: textAt(body, 'id'),
    key: textAt(body, 'key'),
    serviceUserId: textAt(body, 'service_user_id'),
  };
}

import { SmallPool } from './small-pool.js';

const CONNECTIONS = 3;

/**
 * The way to credentials: log-in, sessions, API keys, the tenant behind a slug. Its role has no table, only functions, and
 * no other role may call those.
 */
export class AuthDb extends SmallPool {
  constructor(url: string) {
    super(url, CONNECTIONS, 'parecer-auth');
  }
}

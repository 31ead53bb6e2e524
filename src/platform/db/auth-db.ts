import { SmallPool } from './small-pool.js';

const CONNECTIONS = 3;
const PASSWORD_CONNECTIONS = 2;

/**
 * The way to credentials: log-in, sessions, API keys, the tenant behind a slug. Its role has no table, only functions, and
 * no other role may call those.
 */
export class AuthDb extends SmallPool {
  constructor(url: string) {
    super(url, CONNECTIONS, 'parecer-auth');
  }
}

/** The same way, for passwords alone: where many are tried at once, nothing else shall have to wait. */
export class PasswordsDb extends SmallPool {
  constructor(url: string) {
    super(url, PASSWORD_CONNECTIONS, 'parecer-passwords');
  }
}

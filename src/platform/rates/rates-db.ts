import { SmallPool } from '#platform/db/small-pool.js';

const CONNECTIONS = 2;

/** Connections of their own: counting requests must not wait behind log-ins, nor they behind it. */
export class RatesDb extends SmallPool {
  constructor(url: string) {
    super(url, CONNECTIONS, 'parecer-rates');
  }
}

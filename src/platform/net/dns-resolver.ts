import { Resolver } from 'node:dns/promises';
import { types } from 'node:util';

const TIMEOUT_MS = 2_000;
const TRIES = 2;
/** There is no such name, or none of that kind: an answer, not a failure. */
const NOTHING = new Set(['ENOTFOUND', 'ENODATA']);

/** Asks name servers themselves: neither the hosts file nor a search list of this machine has a say. */
export class DnsResolver {
  private readonly resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });

  /** `servers` as `address` or `address:port`; those of the machine when there are none. */
  constructor(servers: readonly string[] = []) {
    if (servers.length > 0) this.resolver.setServers([...servers]);
  }

  /** Every address of a host; none when it has none. @throws Error when no name server answers */
  async addresses(host: string): Promise<readonly string[]> {
    const [v4, v6] = await Promise.all([
      orNothing(this.resolver.resolve4(host)),
      orNothing(this.resolver.resolve6(host)),
    ]);
    return [...v4, ...v6];
  }

  /** The TXT records of a name, each as one text. @throws Error when no name server answers */
  async txt(name: string): Promise<readonly string[]> {
    const records = await orNothing(this.resolver.resolveTxt(name));
    return records.map((parts) => parts.join(''));
  }
}

async function orNothing<T>(asked: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await asked;
  } catch (error) {
    const code = types.isNativeError(error) && 'code' in error ? String(error.code) : '';
    if (NOTHING.has(code)) return [];
    throw error;
  }
}

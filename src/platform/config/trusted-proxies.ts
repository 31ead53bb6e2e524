import { isIP } from 'node:net';

const NAMED = ['loopback', 'linklocal', 'uniquelocal'];

/**
 * Reads TRUST_PROXY: the addresses or networks whose X-Forwarded-For is believed, none without it. null when it is no such
 * list. To believe everybody, or so many hops whoever they are, is not among the choices: a caller could then name any
 * address as his own.
 */
export function readTrustedProxies(text: string | null): readonly string[] | null {
  if (text === null || text === 'false') return [];
  const entries = text.split(',').map((entry) => entry.trim());
  return entries.every(isNetwork) ? entries : null;
}

function isNetwork(entry: string): boolean {
  if (NAMED.includes(entry)) return true;
  const [address = '', bits, ...more] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  if (bits === undefined) return true;
  return /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
}

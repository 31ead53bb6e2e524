import { isIPv6 } from 'node:net';

const MAPPED_V4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const V6_GROUPS = 8;
const V6_KEPT = 4;

/**
 * The network an address is counted under: /24 of IPv4, /64 of IPv6, since who has one address of it mostly has them all.
 * Every spelling of an address gives the same text. What is no address (a local socket) is one network of its own.
 */
export function networkPrefix(address: string | undefined): string {
  if (address === undefined || address === '') return 'local';
  if (!address.includes(':')) return `${address.slice(0, address.lastIndexOf('.'))}.0/24`;
  const mapped = MAPPED_V4.exec(address)?.[1];
  if (mapped !== undefined) return networkPrefix(mapped);
  const [bare = ''] = address.split('%', 1);
  return isIPv6(bare) ? `${groupsOf(bare).slice(0, V6_KEPT).join(':')}::/64` : 'local';
}

/** All eight groups without leading zeros. The last 32 bits may be written like IPv4: they are never looked at. */
function groupsOf(address: string): readonly string[] {
  const [head = '', tail] = address
    .toLowerCase()
    .replace(/:\d+\.\d+\.\d+\.\d+$/, ':0:0')
    .split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array<string>(Math.max(V6_GROUPS - before.length - after.length, 0)).fill('0');
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''));
}

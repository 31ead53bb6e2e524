import { isIP, isIPv6 } from 'node:net';

const MAPPED_V4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const V6_GROUPS = 8;
const V6_GROUP_BITS = 16;
const V6_KEPT = 4;
const V6_SITE = 3;

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
  return isIPv6(bare) ? prefixOf(bare, V6_KEPT) : 'local';
}

/** The /48 of an IPv6 address, which is what one customer gets; null for IPv4 and for what is no address. */
export function sitePrefix(address: string | undefined): string | null {
  const [bare = ''] = (address ?? '').split('%', 1);
  if (!isIPv6(bare) || MAPPED_V4.test(bare)) return null;
  return prefixOf(bare, V6_SITE);
}

/**
 * The network a person signs in from, in CIDR notation: /24 of IPv4, the /48 of IPv6. Coarse enough not to name a
 * household's device, fine enough to tell one clinic from another. null for what is no address.
 */
export function networkOf(address: string): string | null {
  const [bare = ''] = address.split('%', 1);
  return isIP(bare) === 0 ? null : (sitePrefix(bare) ?? networkPrefix(bare));
}

/** Whether an address is one of the machine's own: 127.0.0.0/8 or ::1, in every spelling. */
export function isLoopback(address: string | undefined): boolean {
  const [bare = ''] = (address ?? '').split('%', 1);
  const v4 = MAPPED_V4.exec(bare)?.[1] ?? bare;
  if (isIP(v4) === 4) return v4.startsWith('127.');
  return isIPv6(bare) && !/\d\.\d/.test(bare) && groupsOf(bare).join(':') === '0:0:0:0:0:0:0:1';
}

/** The first groups in the canonical spelling of RFC 5952, with their number of bits. */
function prefixOf(address: string, groups: number): string {
  const kept = groupsOf(address)
    .slice(0, groups)
    .join(':')
    .replace(/(^|:)0(:0)*$/, '');
  return `${kept}::/${groups * V6_GROUP_BITS}`;
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

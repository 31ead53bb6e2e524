import { isIPv4, isIPv6 } from 'node:net';

const V4_BITS = 24;
const V6_BITS = 48;
const MAPPED_V4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * The network an address belongs to, in CIDR notation: /24 of IPv4, /48 of IPv6, which is what one customer gets. Coarse
 * enough not to name a household's device, fine enough to tell one clinic from another. null for what is no address.
 */
export function networkOf(address: string): string | null {
  const mapped = MAPPED_V4.exec(address)?.[1];
  if (mapped !== undefined) return networkOf(mapped);
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0/${V4_BITS}`;
  const [bare = ''] = address.split('%', 1);
  if (!isIPv6(bare)) return null;
  const [first, second, third] = groupsOf(bare);
  return `${new URL(`http://[${first}:${second}:${third}::]`).hostname.slice(1, -1)}/${V6_BITS}`;
}

/** The first three groups; what `::` stands for is zero. */
function groupsOf(address: string): readonly string[] {
  const [head = ''] = address.split('::', 1);
  const groups = head === '' ? [] : head.split(':');
  return [...groups, '0', '0', '0'].slice(0, 3);
}

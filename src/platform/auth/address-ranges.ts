import { BlockList, isIP, isIPv4 } from 'node:net';

const PREFIX = /^\d{1,3}$/;
const MAPPED = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;
/** How many bits of an IPv4 address written as IPv6 come before it. */
const MAPPED_BITS = 96;

/**
 * The canonical form of an address or range: `10.0.0.0/8`, `2001:db8::/32`, a lone address as a range of one. IPv4 written
 * as IPv6 (`::ffff:10.0.0.0/104`) becomes IPv4. Bits beyond the prefix stay: the database drops them. Null when it is no
 * range.
 */
export function readRange(text: string): string | null {
  const [given = '', prefix, ...more] = text.split('/');
  const address = readAddress(given);
  if (address === null || more.length > 0) return null;
  const wrapped = given.includes(':') && isIPv4(address);
  const bits = isIPv4(address) ? 32 : 128;
  if (prefix === undefined) return `${address}/${bits}`;
  const length = PREFIX.test(prefix) ? Number(prefix) - (wrapped ? MAPPED_BITS : 0) : -1;
  return length >= 0 && length <= bits ? `${address}/${length}` : null;
}

/** The shortest form of an address, IPv4 where it is one; null when it is none or has a zone. */
export function readAddress(text: string): string | null {
  if (isIP(text) === 0 || text.includes('%')) return null;
  if (isIPv4(text)) return text;
  const canonical = new URL(`http://[${text}]`).hostname.slice(1, -1);
  const [, high, low] = MAPPED.exec(canonical) ?? [];
  if (high === undefined || low === undefined) return canonical;
  const bytes = [high, low].flatMap((word) => {
    const value = Number.parseInt(word, 16);
    return [value >> 8, value & 0xff];
  });
  return bytes.join('.');
}

/** Ranges as `readRange` gives them. A range of one family covers no address of the other, not even `::/0`. */
export class AddressRanges {
  private readonly lists = { ipv4: new BlockList(), ipv6: new BlockList() } as const;

  constructor(ranges: readonly string[]) {
    for (const range of ranges) {
      const [address = '', prefix] = range.split('/');
      const family = familyOf(address);
      this.lists[family].addSubnet(address, Number(prefix), family);
    }
  }

  /** Whether an address, in any way of writing it, lies in one of the ranges. */
  covers(text: string): boolean {
    const address = readAddress(text);
    return address !== null && this.lists[familyOf(address)].check(address, familyOf(address));
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}

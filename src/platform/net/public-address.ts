import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose IPv4 ranges and multicast: none of them is a server on the internet. */
const IPV4_SPECIAL = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** Inside global unicast: protocols, documentation, 6to4 and Teredo, which carry an IPv4 address within. */
const IPV6_SPECIAL = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const special = new BlockList();
for (const [net, bits] of IPV4_SPECIAL) special.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of IPV6_SPECIAL) special.addSubnet(net, bits, 'ipv6');

/** All else is loopback, local, multicast, mapped or translated IPv4, or not yet given out. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** True for an IP address, as text, that a server on the internet can have; false for everything else. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, 'ipv4');
    case 6:
      return (
        !address.includes('%') &&
        globalUnicast.check(address, 'ipv6') &&
        !special.check(address, 'ipv6')
      );
    default:
      return false;
  }
}

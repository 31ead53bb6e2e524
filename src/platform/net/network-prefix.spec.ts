import { isLoopback, networkOf, networkPrefix, sitePrefix } from './network-prefix.js';

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.0/24'],
    ['203.0.113.250', '203.0.113.0/24'],
    ['::ffff:203.0.113.7', '203.0.113.0/24'],
    ['::FFFF:203.0.113.7', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8::/64'],
    ['2001:db8:0:0:0:0:192.0.2.1', '2001:db8::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['::1', '::/64'],
    ['::', '::/64'],
    ['', 'local'],
    [undefined, 'local'],
    ['what:ever', 'local'],
  ])('of %p is %s', (address, network) => {
    expect(networkPrefix(address)).toBe(network);
  });
});

describe('the site of an address', () => {
  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:0DB8:0001:ffff::1', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8::/48'],
    ['fe80::1%eth0', 'fe80::/48'],
    ['203.0.113.7', null],
    ['::ffff:203.0.113.7', null],
    ['what:ever', null],
    ['', null],
    [undefined, null],
  ])('of %p is %p', (address, site) => {
    expect(sitePrefix(address)).toBe(site);
  });
});

describe('the own addresses of the machine', () => {
  it.each(['127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', '::1%lo'])(
    'are %p',
    (address) => {
      expect(isLoopback(address)).toBe(true);
    },
  );

  it.each([
    '128.0.0.1',
    '12.7.0.1',
    '0.0.0.0',
    '10.0.0.1',
    '::',
    '::2',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '::0.0.0.1',
    '1::1',
    '127.0.0.1.example.org',
    '127.1',
    '',
    undefined,
  ])('are not %p', (address) => {
    expect(isLoopback(address)).toBe(false);
  });
});

describe('the network somebody signs in from', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['127.0.0.1', '127.0.0.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['::FFFF:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:12:3456::1', '2001:db8:12::/48'],
    ['2001:DB8:0012:3456:0:0:0:1', '2001:db8:12::/48'],
    ['2001:db8::1', '2001:db8::/48'],
    ['2001::1', '2001::/48'],
    ['::1', '::/48'],
    ['fe80::1%eth0', 'fe80::/48'],
    ['2001:db8:12::ffff:1.2.3.4', '2001:db8:12::/48'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it.each(['', 'localhost', '1.2.3', '1.2.3.4.5', '2001:db8:::1', '1.2.3.4/24', 'unknown'])(
    'is none for %p',
    (address) => {
      expect(networkOf(address)).toBeNull();
    },
  );
});

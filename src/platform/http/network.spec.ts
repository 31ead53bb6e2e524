import { networkOf } from './network.js';

describe('the network of an address', () => {
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

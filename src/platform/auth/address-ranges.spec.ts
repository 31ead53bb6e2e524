import { AddressRanges, readRange } from './address-ranges.js';

describe('a range', () => {
  it.each([
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['192.0.2.7', '192.0.2.7/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['2001:DB8::/32', '2001:db8::/32'],
    ['2001:0db8:0000::0001', '2001:db8::1/128'],
    ['::/0', '::/0'],
    ['::ffff:10.0.0.0/104', '10.0.0.0/8'],
    ['::ffff:a00:1', '10.0.0.1/32'],
    ['::ffff:0.0.0.0/96', '0.0.0.0/0'],
  ])('%s reads as %s', (text, range) => {
    expect(readRange(text)).toBe(range);
  });

  it.each([
    '',
    '/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '10.0.0/8',
    '10.0.0.0/8 ',
    ' 10.0.0.1',
    '010.0.0.1',
    '0x7f.1',
    '2130706433',
    '::/129',
    'fe80::1%eth0',
    'fe80::1%eth0/64',
    'example.org',
    '::ffff:10.0.0.0/95',
    '10.0.0.0/1e1',
    '[::1]',
    '127.0.0.1:80',
    '１０.0.0.1',
  ])('%p is none', (text) => {
    expect(readRange(text)).toBeNull();
  });
});

describe('an address', () => {
  const list = new AddressRanges(['10.0.0.0/8', '192.0.2.7/32', '2001:db8::/32']);

  it.each([
    '10.0.0.0',
    '10.255.255.255',
    '192.0.2.7',
    '2001:db8::',
    '2001:DB8:ffff::1',
    '2001:0db8:0:0:0:0:0:1',
    '::ffff:10.1.2.3',
    '::ffff:a01:203',
    '0:0:0:0:0:ffff:10.1.2.3',
    '::FFFF:192.0.2.7',
  ])('%s is covered', (address) => {
    expect(list.covers(address)).toBe(true);
  });

  it.each([
    '11.0.0.0',
    '9.255.255.255',
    '192.0.2.8',
    '2001:db9::',
    '::1',
    '::10.1.2.3',
    '64:ff9b::10.1.2.3',
    '2002:a01:203::',
    '::ffff:11.0.0.1',
    '::ffff:0:10.1.2.3',
    '',
    'unknown',
    '10.1.2.3%eth0',
    '10.1.2.3:80',
    '10.1.2',
    '0x0a.1.2.3',
  ])('%p is not', (address) => {
    expect(list.covers(address)).toBe(false);
  });

  it('of IPv4 is not covered by all of IPv6, nor the other way round', () => {
    expect(new AddressRanges(['::/0']).covers('10.0.0.1')).toBe(false);
    expect(new AddressRanges(['::/0']).covers('::ffff:10.0.0.1')).toBe(false);
    expect(new AddressRanges(['0.0.0.0/0']).covers('2001:db8::1')).toBe(false);
    expect(new AddressRanges(['0.0.0.0/0']).covers('::ffff:10.0.0.1')).toBe(true);
  });
});

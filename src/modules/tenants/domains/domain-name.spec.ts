import { normaliseDomain } from './domain-name.js';

describe('a domain', () => {
  it.each([
    ['clinica.example', 'clinica.example'],
    ['Clinica.EXAMPLE', 'clinica.example'],
    ['clínica.example', 'xn--clnica-4va.example'],
    ['saude.clinica.com.br', 'saude.clinica.com.br'],
    ['clinica.com.br', 'clinica.com.br'],
    ['xn--clnica-4va.example', 'xn--clnica-4va.example'],
    ['a-b.example', 'a-b.example'],
    ['1.example', '1.example'],
    [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
  ])('%s is stored as %s', (given, stored) => {
    expect(normaliseDomain(given)).toBe(stored);
  });

  it.each([
    '',
    'localhost',
    'com',
    'com.br',
    'med.br',
    'co.uk',
    'clinica.local',
    'db.internal',
    'x.localhost',
    '1.0.0.127.in-addr.arpa',
    'clinica.example.',
    '.clinica.example',
    'a..b.example',
    '-a.example',
    'a-.example',
    'a_b.example',
    '*.clinica.example',
    'clinica.example:443',
    'https://clinica.example',
    'clinica.example/x',
    'user@clinica.example',
    'clinica.example?x',
    'clinica.example#x',
    'clinica%2eexample',
    'cli nica.example',
    'clinica.example\n',
    '\u0000.example',
    '127.0.0.1',
    '0x7f.1',
    '2130706433',
    '127.1',
    '[::1]',
    '::1',
    'clinica.123',
    `${'a'.repeat(64)}.example`,
    `${'abcdefg.'.repeat(32)}example`,
  ])('%j is none', (given) => {
    expect(normaliseDomain(given)).toBeNull();
  });
});

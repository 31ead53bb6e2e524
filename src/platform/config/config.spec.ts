import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigError, loadConfig } from './config.js';
import { secretFaults } from './secret-checks.js';

const GOOD_SECRET = 'q7Zt0eXvR4mK9sLw2NpYd8HcBf3JgUa6TiOx1VnE5k';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const ROOT = resolve(import.meta.dirname, '../../..');

describe('configuration', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'parecer-config-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const quiet = { DATABASE_URL: '', QUEUE_URL: '', PARECER_SECRET: '', NODE_ENV: '', ROLE: 'all' };

  function production(changes: Readonly<Record<string, string>> = {}) {
    return {
      ...quiet,
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://db.internal/parecer',
      PARECER_SECRET: GOOD_SECRET,
      DATA_DIR: dataDir,
      ...changes,
    };
  }

  function reasonsOf(environment: Readonly<Record<string, string>>): readonly string[] {
    try {
      loadConfig(environment);
      return [];
    } catch (error) {
      if (error instanceof ConfigError) return error.reasons;
      throw error;
    }
  }

  describe('of the keys of tenants', () => {
    const keys = () => join(dataDir, 'keys');
    const withKeys = (dir: string) => reasonsOf({ ...production(), KEY_STORE_DIR: dir });

    it('names a folder below the data folder, or another, and makes none', () => {
      expect(loadConfig(production()).keyStoreDir).toBe(keys());
      expect(loadConfig({ ...production(), KEY_STORE_DIR: '/run/keys' }).keyStoreDir).toBe(
        '/run/keys',
      );
      expect(existsSync(keys())).toBe(false);
    });

    it('refuses a folder that others can read, or with a key that others can, or among the files', () => {
      mkdirSync(join(keys(), 'tenant'), { recursive: true });
      writeFileSync(join(keys(), 'tenant', '1.key'), 'x', { mode: 0o600 });
      chmodSync(keys(), 0o700);
      chmodSync(join(keys(), 'tenant'), 0o700);
      expect(reasonsOf(production())).toEqual([]);
      chmodSync(keys(), 0o750);
      expect(reasonsOf(production())).toEqual([expect.stringContaining(`chmod 700 ${keys()}`)]);
      chmodSync(keys(), 0o700);
      chmodSync(join(keys(), 'tenant', '1.key'), 0o604);
      expect(reasonsOf(production())).toEqual([expect.stringContaining('chmod 600')]);
      expect(withKeys(join(dataDir, 'media', 'keys'))).toEqual([
        expect.stringContaining('uploaded files'),
      ]);
      const file = join(dataDir, 'file');
      writeFileSync(file, 'x', { mode: 0o600 });
      expect(withKeys(file)).toEqual([expect.stringContaining('must be a folder')]);
    });
  });

  describe('in production', () => {
    it('starts with a secret that was made by chance', () => {
      expect(reasonsOf(production())).toEqual([]);
    });

    it.each([
      ['48 bytes in base64', 'Uo0pXk3n0K9tqg5O8cL4yQkq8hG7z2hCqj0rY6cV1mB3wN5sT7uD9eF+aH/iJxZ='],
      [
        '32 bytes in hexadecimal',
        '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      ],
      ['16 bytes in hexadecimal', '5d41402abc4b2a76b9719d911017c592'],
    ])('takes %s', (_what, secret) => {
      expect(reasonsOf(production({ PARECER_SECRET: secret }))).toEqual([]);
    });

    it.each([
      ['none', '', 'is missing'],
      ['blanks', '                                        ', 'is missing'],
      ['31 characters', GOOD_SECRET.slice(0, 31), 'at least 32'],
      ['one character', 'a'.repeat(64), 'easy to guess'],
      ['few characters', 'abcdefab'.repeat(8), 'easy to guess'],
      ['a short secret again and again', 'h7Kq2vZx9Rt4'.repeat(4), 'easy to guess'],
      ['digits', '1234567890'.repeat(4), 'easy to guess'],
      ['words', 'this-is-the-secret-of-our-clinic-in-town', 'easy to guess'],
      ['the alphabet and digits', 'abcdefghijklmnopqrstuvwxyz0123456789', 'easy to guess'],
      ['the alphabet twice', ALPHABET.toUpperCase() + ALPHABET, 'easy to guess'],
      ['hexadecimal digits in turn', '0123456789abcdeffedcba9876543210', 'easy to guess'],
      ['rows of keys', 'qwertyuiopasdfghjklzxcvbnm1234567890', 'easy to guess'],
      ['words of the house', 'parecer-secret-2026-clinica-aurora', 'easy to guess'],
      ['the same with digits', 'P4r3c3r-S3cr3t-2026-Cl1n1c4-Aur0r4', 'easy to guess'],
      ['a name and a year', 'hospital-horizonte-producao-2026!!', 'easy to guess'],
      ['words run together', 'correcthorsebatterystapleourhospital', 'easy to guess'],
      ['words in capitals', 'CorrectHorseBatteryStapleForOurClinic', 'easy to guess'],
      ['a sentence', 'NossaClinicaTemPalavraSeguraParaSempre', 'easy to guess'],
      ['a sentence with accents', 'Clínica São João produção 2026 número 1', 'easy to guess'],
      ['words with blanks', 'uma frase que alguém inventou para isto', 'easy to guess'],
      ['an example of old', 'change-me-to-a-long-random-string-7Kq2', 'example value'],
      ['an example with capitals', `EXAMPLE${GOOD_SECRET}`, 'example value'],
      ['the command instead of what it prints', '$(openssl rand -base64 48) # 48 bytes', 'example'],
    ])('refuses %s', (_what, secret, reason) => {
      const reasons = reasonsOf(production({ PARECER_SECRET: secret }));
      expect(reasons.join('\n')).toContain(reason);
      expect(reasons.every((line) => line.startsWith('PARECER_SECRET '))).toBe(true);
      if (secret.trim() !== '') expect(reasons.join()).not.toContain(secret);
    });

    it.each([
      ['24 bytes in base64', 24, 'base64'],
      ['32 bytes in base64', 32, 'base64'],
      ['48 bytes in base64', 48, 'base64'],
      ['36 bytes in base64url', 36, 'base64url'],
      ['16 bytes in hexadecimal', 16, 'hex'],
      ['32 bytes in hexadecimal', 32, 'hex'],
    ] as const)('takes nearly all of what openssl prints: %s', (_what, bytes, encoding) => {
      const refused = chances(bytes, encoding).filter((secret) => secretFaults(secret).length > 0);
      // who meets one of these makes another one
      expect(refused.length).toBeLessThanOrEqual(1);
    });

    it.each(['.env.example', 'docker-compose.yml', 'README.md', 'bench/delivery/database.mjs'])(
      'refuses every secret that stands in %s',
      (file) => {
        const text = readFileSync(join(ROOT, file), 'utf8');
        const given = [...text.matchAll(/SECRET[^\S\n]*[=:][^\S\n]*(.*)$/gm)].map(
          ([, value = '']) => value.replace(/^["']|["'];?$/g, ''),
        );
        expect(given.length).toBeGreaterThan(0);
        for (const secret of given) {
          expect(reasonsOf(production({ PARECER_SECRET: secret }))).not.toEqual([]);
        }
      },
    );

    it.each([
      ['DATABASE_URL', 'postgres://postgres:postgres@db/parecer'],
      ['DATABASE_URL', 'postgres://parecer:Password@db/parecer'],
      ['DATABASE_URL', 'postgres://parecer:change%2Dme@db/parecer'],
      ['DATABASE_URL', 'postgres://parecer:…@db/parecer'],
      ['DATABASE_URL', 'postgres://parecer:${POSTGRES_PASSWORD}@db/parecer'],
      ['QUEUE_URL', 'redis://default:redis@queue:6379'],
    ])('refuses %s=%s', (name, address) => {
      expect(reasonsOf(production({ [name]: address }))).toEqual([
        `${name} has a password that stands in examples; choose another one`,
      ]);
    });

    it('takes an address with a password nobody would try first', () => {
      const address = 'postgres://parecer:h7Kq2vZx9Rt4@db/parecer';
      expect(reasonsOf(production({ DATABASE_URL: address }))).toEqual([]);
    });

    it('is the only name of it that is known', () => {
      for (const name of ['prod', 'Production', 'staging', 'true']) {
        expect(reasonsOf(production({ NODE_ENV: name })).join()).toContain(
          'NODE_ENV must be one of production, development, test',
        );
      }
    });

    it('refuses demo data', () => {
      expect(reasonsOf(production({ SEED_DEMO: 'true' })).join()).toContain('SEED_DEMO');
    });

    it('names everything that is wrong at once', () => {
      const reasons = reasonsOf(
        production({
          PARECER_SECRET: 'short',
          PORT: 'x',
          TRUST_PROXY: 'everybody',
          HSTS_SECONDS: '-1',
        }),
      );
      for (const name of ['PARECER_SECRET', 'PORT', 'TRUST_PROXY', 'HSTS_SECONDS']) {
        expect(reasons.some((reason) => reason.startsWith(name))).toBe(true);
      }
    });
  });

  describe('with a server of its own', () => {
    const weak = 'parecer-secret-2026-clinica-aurora';
    const install = (name: string) => production({ NODE_ENV: name, PARECER_SECRET: weak });

    it('refuses a weak secret also where nobody said that it is production', () => {
      expect(reasonsOf(install(''))).toEqual([
        expect.stringMatching(/^PARECER_SECRET is too easy/),
      ]);
      expect(reasonsOf({ ...install(''), PARECER_SECRET: GOOD_SECRET })).toEqual([]);
    });

    it.each(['development', 'test'])('takes one in %s', (name) => {
      expect(reasonsOf(install(name))).toEqual([]);
    });
  });

  describe('the secret beside the data', () => {
    const development = () => ({ ...quiet, DATA_DIR: dataDir });
    const file = () => join(dataDir, 'secret');

    it('is made for its owner alone and found again', () => {
      const { secret } = loadConfig(development());
      expect(secret.length).toBeGreaterThanOrEqual(48);
      expect(statSync(file()).mode & 0o777).toBe(0o600);
      expect(loadConfig(development()).secret).toBe(secret);
    });

    it.each([0o640, 0o604, 0o644, 0o660, 0o666, 0o601])('is refused with mode %i', (mode) => {
      writeFileSync(file(), GOOD_SECRET);
      chmodSync(file(), mode);
      for (const environment of [development(), production()]) {
        expect(reasonsOf(environment)).toEqual([expect.stringContaining('DATA_DIR')]);
      }
      chmodSync(file(), 0o600);
      expect(reasonsOf(development())).toEqual([]);
    });
  });

  describe('PLATFORM_ORIGINS', () => {
    it.each([
      ['', []],
      ['https://operacao.example', ['https://operacao.example']],
      [
        'https://operacao.example, http://localhost:5173',
        ['https://operacao.example', 'http://localhost:5173'],
      ],
    ])('takes "%s"', (given, expected) => {
      const config = loadConfig(production({ PLATFORM_ORIGINS: given }));
      expect(config.platformOrigins).toEqual(expected);
    });

    it.each(['*', 'null', 'http://operacao.example', 'https://operacao.example/', 'operacao'])(
      'refuses "%s"',
      (given) => {
        expect(reasonsOf(production({ PLATFORM_ORIGINS: given }))).toEqual([
          expect.stringContaining('PLATFORM_ORIGINS must be origins'),
        ]);
      },
    );
  });

  describe('TRUST_PROXY', () => {
    it.each([
      ['', []],
      ['false', []],
      ['10.0.0.7', ['10.0.0.7']],
      ['10.0.0.0/8, 2001:db8::/32', ['10.0.0.0/8', '2001:db8::/32']],
      ['loopback,uniquelocal', ['loopback', 'uniquelocal']],
    ])('%p is %p', (text, proxies) => {
      const config = loadConfig({ ...quiet, DATA_DIR: dataDir, TRUST_PROXY: text });
      expect(config.trustedProxies).toEqual(proxies);
    });

    it.each(['true', '1', '*', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0.1/8/8', 'proxy', ','])(
      '%p is refused',
      (text) => {
        expect(reasonsOf({ ...quiet, DATA_DIR: dataDir, TRUST_PROXY: text })).toEqual([
          expect.stringMatching(/^TRUST_PROXY /),
        ]);
      },
    );
  });

  it('hashes passwords no cheaper than OWASP’s minimum', () => {
    const environment = { ...quiet, DATA_DIR: dataDir };
    expect(loadConfig(environment).passwordMemoryKib).toBe(19_456);
    expect(reasonsOf({ ...environment, PASSWORD_MEMORY_KIB: '19455' })).toHaveLength(1);
  });

  describe('of references', () => {
    const references = (changes: Readonly<Record<string, string>>) =>
      loadConfig({ ...quiet, DATA_DIR: dataDir, ...changes }).references;

    it('asks nobody until it is told who asks', () => {
      expect(references({})).toEqual({
        email: null,
        ncbiApiKey: null,
        mirrors: { ncbi: null, crossref: null, clinicaltrials: null, scielo: null },
      });
    });

    it('takes a key, and mirrors without their last slash', () => {
      expect(
        references({
          REFERENCES_EMAIL: 'biblioteca@clinica.example',
          NCBI_API_KEY: '0123456789abcdef',
          SCIELO_URL: 'http://mirror.internal:8080/scielo/',
        }),
      ).toMatchObject({
        email: 'biblioteca@clinica.example',
        ncbiApiKey: '0123456789abcdef',
        mirrors: { ncbi: null, scielo: 'http://mirror.internal:8080/scielo' },
      });
    });

    it.each([
      { REFERENCES_EMAIL: 'nobody' },
      { REFERENCES_EMAIL: 'a@b.example, c@d.example' },
      { REFERENCES_EMAIL: 'a@b.example', NCBI_API_KEY: 'with space' },
      { NCBI_API_KEY: '0123456789abcdef' },
      { CROSSREF_URL: 'ftp://mirror.example' },
      { NCBI_URL: 'https://user:secret@mirror.example' },
      { NCBI_URL: 'https://mirror.example/?db=x' },
    ])('refuses %j', (changes) => {
      expect(() => references(changes)).toThrow(ConfigError);
    });
  });
});

/** A thousand secrets as if by chance, and the same ones in each run. */
function chances(bytes: number, encoding: 'base64' | 'base64url' | 'hex'): readonly string[] {
  return Array.from({ length: 1_000 }, (_, n) =>
    createHash('sha512').update(`secret ${n}`).digest().subarray(0, bytes).toString(encoding),
  );
}

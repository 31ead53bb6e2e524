import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { isOrigin } from '#kernel/origin.js';
import {
  hasExamplePassword,
  isOpenToOthers,
  keyFolderFaults,
  secretFaults,
} from './secret-checks.js';
import { readTrustedProxies } from './trusted-proxies.js';

/** What this process does: serve HTTP, work on jobs, or both. */
export type ProcessRole = 'all' | 'api' | 'worker';

/** Everything the environment decides, read once and frozen. */
export interface Config {
  readonly production: boolean;
  readonly role: ProcessRole;
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** null: the program brings its own PostgreSQL. */
  readonly databaseUrl: string | null;
  readonly databasePoolSize: number;
  /** null: jobs wait in PostgreSQL; otherwise a redis:// or rediss:// address. */
  readonly queueUrl: string | null;
  readonly workerConcurrency: number;
  readonly seedDemo: boolean;
  readonly logLevel: LogLevel;
  readonly maxUploadBytes: number;
  /** Name servers that are asked for proofs of domains; those of the machine when empty. */
  readonly dnsServers: readonly string[];
  /** Pages from which the administrators of the install work, as browsers name them. */
  readonly platformOrigins: readonly string[];
  /** How long a tenant that is to be deleted can still be kept, in days. */
  readonly deletionWaitDays: number;
  /** What one network (/24 of IPv4, /64 of IPv6) may ask in a minute, whoever is behind it; a /48 eight times as much. */
  readonly networkRequestsPerMinute: number;
  /** null: mail becomes files below the data folder; otherwise an smtp:// or smtps:// address. */
  readonly smtpUrl: string | null;
  /** Who mail is from: an address, or a name and an address in angle brackets. */
  readonly mailFrom: string;
  /** Where people reach this install, without a slash at its end: links in mail begin with it. */
  readonly publicUrl: string;
  /** Where scientific references are looked up. */
  readonly references: ReferenceSettings;
  /** Addresses and networks whose word about the caller's address is taken. */
  readonly trustedProxies: readonly string[];
  /** How long browsers shall insist on TLS; 0 says nothing of it. */
  readonly hstsSeconds: number;
  /** Memory of one password hash; a greater one is taken over as people sign in. */
  readonly passwordMemoryKib: number;
  /** Where the keys of the tenants lie: neither in the database nor among the files, and in no backup of either. */
  readonly keyStoreDir: string;
  /** The install's secret; token key and database passwords are derived from it. */
  readonly secret: string;
}

/** Registries of science are asked by whoever says where he can be written to. */
export interface ReferenceSettings {
  /** null: nothing is looked up, and no question leaves the install. */
  readonly email: string | null;
  readonly ncbiApiKey: string | null;
  /** Where a registry is asked instead of at its own host, without a slash at the end; null: there. */
  readonly mirrors: Readonly<
    Record<'ncbi' | 'crossref' | 'clinicaltrials' | 'scielo', string | null>
  >;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const NODE_ENVS = ['production', 'development', 'test', ''] as const;
const ROLES = ['all', 'api', 'worker'] as const;
const MIN_SECRET_LENGTH = 32;
/** OWASP's minimum for argon2id with two passes. */
const PASSWORD_MEMORY_KIB = 19_456;

/** Thrown with one line for each thing that is wrong, so that an operator mends all of them at once. */
export class ConfigError extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(
      `The configuration is not usable:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

class Reader {
  readonly reasons: string[] = [];
  constructor(private readonly env: Environment) {}

  text(name: string): string | null {
    const value = this.env[name]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    this.reasons.push(`${name} must be a whole number from ${min} to ${max}, not "${text}"`);
    return fallback;
  }

  oneOf<const T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const text = this.text(name);
    if (text === null) return fallback;
    const found = allowed.find((candidate) => candidate === text);
    if (found !== undefined) return found;
    const names = allowed.filter((candidate) => candidate !== '').join(', ');
    this.reasons.push(`${name} must be one of ${names}, not "${text}"`);
    return fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    return this.oneOf(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';
  }

  url(name: string, protocols: readonly string[]): string | null {
    const text = this.text(name);
    if (text === null) return null;
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    this.reasons.push(`${name} must be an address that starts with ${protocols.join('// or ')}//`);
    return null;
  }

  trustedProxies(): readonly string[] {
    const found = readTrustedProxies(this.text('TRUST_PROXY'));
    if (found !== null) return found;
    this.reasons.push(
      'TRUST_PROXY must be the addresses or networks of your proxies, with commas between',
    );
    return [];
  }
}

/**
 * Reads the environment, where `forced` has the last word; refuses with every reason at once.
 * @throws ConfigError
 */
export function loadConfig(forced: Environment = {}): Config {
  const read = new Reader({ ...process.env, ...forced });
  const nodeEnv = read.oneOf('NODE_ENV', NODE_ENVS, '');
  const production = nodeEnv === 'production';
  const databaseUrl = read.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const dataDir = resolve(read.text('DATA_DIR') ?? '.data');
  const role = read.oneOf('ROLE', ROLES, 'all');
  const seedDemo = read.flag('SEED_DEMO', databaseUrl === null);
  if (role !== 'all' && databaseUrl === null) {
    read.reasons.push(
      `ROLE=${role} needs DATABASE_URL: the built-in PostgreSQL serves one process`,
    );
  }
  if (production && seedDemo) {
    read.reasons.push(
      'SEED_DEMO makes users whose password is public; with NODE_ENV=production set SEED_DEMO=false',
    );
  }
  const port = read.integer('PORT', 3000, 0, 65535);
  const config = {
    production,
    role,
    databaseUrl,
    dataDir,
    seedDemo,
    host: read.text('HOST') ?? '127.0.0.1',
    port,
    databasePoolSize: read.integer('DATABASE_POOL_SIZE', 10, 2, 200),
    queueUrl: read.url('QUEUE_URL', ['redis:', 'rediss:']),
    workerConcurrency: read.integer('WORKER_CONCURRENCY', 4, 1, 64),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    maxUploadBytes: read.integer('MAX_UPLOAD_BYTES', 25 * 1024 * 1024, 1024, 2 ** 40),
    dnsServers: readDnsServers(read),
    platformOrigins: readPlatformOrigins(read),
    deletionWaitDays: read.integer('DELETION_WAIT_DAYS', 30, 1, 365),
    networkRequestsPerMinute: read.integer('NETWORK_RATE_LIMIT', 300_000, 1, 10 ** 12),
    ...readMail(read, production, port),
    references: readReferences(read),
    trustedProxies: read.trustedProxies(),
    hstsSeconds: read.integer('HSTS_SECONDS', 0, 0, 63_072_000),
    passwordMemoryKib: read.integer(
      'PASSWORD_MEMORY_KIB',
      PASSWORD_MEMORY_KIB,
      PASSWORD_MEMORY_KIB,
      1024 * 1024,
    ),
    keyStoreDir: readKeyStoreDir(read, dataDir),
    secret: readSecret(read, dataDir, {
      required: production,
      // who names a server and nothing else has an install, whatever it calls itself
      strong: production || (nodeEnv === '' && databaseUrl !== null),
    }),
  } satisfies Config;
  if (production) refuseExamplePasswords(read);
  if (read.reasons.length > 0) throw new ConfigError(read.reasons);
  return Object.freeze(config);
}

const SENDER =
  /^(?:[^<>@\p{Cc}]*<[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+>|[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+)$/u;

function readMail(read: Reader, production: boolean, port: number) {
  const smtpUrl = read.url('SMTP_URL', ['smtp:', 'smtps:']);
  const from = read.text('MAIL_FROM');
  const publicUrl = read.url('PUBLIC_URL', ['http:', 'https:']);
  if (from !== null && !SENDER.test(from)) {
    read.reasons.push('MAIL_FROM must be an address, or a name and an address in angle brackets');
  }
  if (smtpUrl !== null && from === null) {
    read.reasons.push('MAIL_FROM must say who mail is from when SMTP_URL is set');
  }
  if (smtpUrl !== null && production && publicUrl === null) {
    read.reasons.push('PUBLIC_URL must say where people reach this install: links in mail need it');
  }
  return {
    smtpUrl,
    mailFrom: from ?? 'Parecer <parecer@localhost>',
    publicUrl: (publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, ''),
  };
}

const BARE_ADDRESS = /^[^\s<>@,;\p{Cc}]{1,64}@[^\s<>@,;\p{Cc}]{1,190}$/u;

function readReferences(read: Reader): ReferenceSettings {
  const email = read.text('REFERENCES_EMAIL');
  const ncbiApiKey = read.text('NCBI_API_KEY');
  if (email !== null && !BARE_ADDRESS.test(email)) {
    read.reasons.push('REFERENCES_EMAIL must be an address that registries can write to');
  }
  if (ncbiApiKey !== null && !/^[\w-]{8,100}$/.test(ncbiApiKey)) {
    read.reasons.push('NCBI_API_KEY must be the key as NCBI shows it, letters and digits');
  }
  if (ncbiApiKey !== null && email === null) {
    read.reasons.push('REFERENCES_EMAIL must say who asks when NCBI_API_KEY is set');
  }
  const mirror = (name: string): string | null => {
    const text = read.url(name, ['https:', 'http:']);
    if (text === null) return null;
    const { username, password, search, hash } = new URL(text);
    if (`${username}${password}${search}${hash}` === '') return text.replace(/\/+$/, '');
    read.reasons.push(`${name} must be an address without credentials, question mark or #`);
    return null;
  };
  return {
    email,
    ncbiApiKey,
    mirrors: {
      ncbi: mirror('NCBI_URL'),
      crossref: mirror('CROSSREF_URL'),
      clinicaltrials: mirror('CLINICALTRIALS_URL'),
      scielo: mirror('SCIELO_URL'),
    },
  };
}

function readDnsServers(read: Reader): readonly string[] {
  const servers = (read.text('DNS_SERVERS') ?? '').split(',').filter((server) => server !== '');
  if (
    servers.every((server) => isIP(server.replace(/:\d{1,5}$/, '')) === 4 || isIP(server) === 6)
  ) {
    return servers;
  }
  read.reasons.push('DNS_SERVERS must be addresses joined by commas; an IPv4 one may have a port');
  return [];
}

function readPlatformOrigins(read: Reader): readonly string[] {
  const origins = (read.text('PLATFORM_ORIGINS') ?? '').split(',').map((origin) => origin.trim());
  const given = origins.filter((origin) => origin !== '');
  if (given.every(isOrigin)) return given;
  read.reasons.push(
    'PLATFORM_ORIGINS must be origins as browsers send them, joined by commas: https://host, without a path',
  );
  return [];
}

function readSecret(
  read: Reader,
  dataDir: string,
  { required, strong }: { readonly required: boolean; readonly strong: boolean },
): string {
  const file = join(dataDir, 'secret');
  if (existsSync(file) && isOpenToOthers(file)) {
    read.reasons.push(
      `DATA_DIR holds a secret that others than its owner can read; chmod 600 ${file}`,
    );
  }
  const given = read.text('PARECER_SECRET');
  if (given !== null) {
    if (strong) {
      read.reasons.push(...secretFaults(given).map((fault) => `PARECER_SECRET ${fault}`));
    } else if (given.length < MIN_SECRET_LENGTH) {
      read.reasons.push(`PARECER_SECRET must have at least ${MIN_SECRET_LENGTH} characters`);
    }
    return given;
  }
  if (required) {
    read.reasons.push('PARECER_SECRET is missing; make one with: openssl rand -base64 48');
    return '';
  }
  return localSecret(dataDir);
}

function readKeyStoreDir(read: Reader, dataDir: string): string {
  const dir = resolve(read.text('KEY_STORE_DIR') ?? defaultKeyStoreDir(dataDir));
  const media = join(dataDir, 'media');
  if (dir === media || dir.startsWith(`${media}${sep}`)) {
    read.reasons.push('KEY_STORE_DIR must not lie among the uploaded files');
  }
  if (existsSync(dir)) {
    read.reasons.push(...keyFolderFaults(dir).map((fault) => `KEY_STORE_DIR ${fault}`));
  }
  return dir;
}

/** Made when it is missing; a folder that somebody named and that is missing is not mounted. */
export function defaultKeyStoreDir(dataDir: string): string {
  return join(dataDir, 'keys');
}

function refuseExamplePasswords(read: Reader): void {
  for (const name of ['DATABASE_URL', 'QUEUE_URL']) {
    if (!hasExamplePassword(read.text(name) ?? '')) continue;
    read.reasons.push(`${name} has a password that stands in examples; choose another one`);
  }
}

/** Made at the first start and kept beside the data, so that sessions outlive a restart. */
function localSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(36).toString('base64url');
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
  return secret;
}

// What the encryption of patient data costs. Needs `npm run build`.
//
//   envelopes  values of 1 kB encrypted and decrypted in a second, one thread
//   lists      the 50 custom fields of a post, none of them of patients or 10, read by somebody who may read them, who writes
//              the trail for each, and by somebody who may not; in alternating rounds, medians
//   rotation   values encrypted anew in a second, one after the other batch, as `npm run keys:rotate -- --dek` does
//
// BENCH_ROUNDS and BENCH_READS change the size.
import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { openEnvelope, sealEnvelope } from '../dist/platform/crypto/envelope.js';
import { SECRET, startBenchDatabase } from './delivery/database.mjs';
import { startParecer } from './delivery/servers.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const READS = Number(process.env.BENCH_READS ?? 200);
const FIELDS = 50;
const SEALED = 10;
const PASSWORD = 'Correct-Horse-2026!';
const VALUE = 'Paciente com hipertensão e diabetes. '.repeat(28).slice(0, 1024);

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const inMs = (start) => performance.now() - start;

function envelopes() {
  const plain = Buffer.from(VALUE);
  const place = {
    tenantId: randomUUID(),
    table: 'custom_fields',
    column: 'meta_value',
    rowId: randomUUID(),
  };
  for (const [name, bytes] of [
    ['AES-256-GCM', 32],
    ['A256CBC-HS512', 64],
  ]) {
    const key = { id: randomUUID(), secret: createSecretKey(randomBytes(bytes)) };
    let count = 0;
    const start = performance.now();
    while (inMs(start) < 2_000) {
      const opened = openEnvelope(sealEnvelope(plain, key, place), key, place);
      if (!plain.equals(opened)) throw new Error('an envelope lost its value');
      count += 1;
    }
    const perSecond = Math.round(count / (inMs(start) / 1000));
    console.log(`${name.padEnd(14)} ${perSecond} values of 1 kB encrypted and decrypted a second`);
  }
}

async function person(admin, tenantId, role) {
  const email = `${role}@bench.example`;
  await admin.query(
    `insert into users (tenant_id, email, password_hash, role, name) values ($1, $2, $3, $4, $4)`,
    [tenantId, email, await hash(PASSWORD, { memoryCost: 64, timeCost: 2, parallelism: 1 }), role],
  );
  return email;
}

async function call(url, method, path, token, body) {
  const reply = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${method} ${path} answered ${reply.status}: ${text}`);
  return JSON.parse(text);
}

async function signIn(url, email) {
  return (await call(url, 'POST', '/v1/auth/login', undefined, { email, password: PASSWORD }))
    .access_token;
}

async function post(url, token, sealed) {
  const { id } = await call(url, 'POST', '/v1/posts', token, {
    title: `Caso ${randomUUID()}`,
    content: 'Texto.',
    custom_fields: Array.from({ length: FIELDS }, (_, n) => ({
      meta_key: `campo_${n}`,
      meta_value: VALUE,
      is_phi: n < sealed,
    })),
  });
  return `/v1/posts/${id}/custom-fields`;
}

async function lists(url, chief, editor) {
  const [plain, mixed] = [await post(url, chief, 0), await post(url, chief, SEALED)];
  const cases = [
    ['no field of a patient', plain, chief],
    [`${SEALED} of ${FIELDS}, shown`, mixed, chief],
    [`${SEALED} of ${FIELDS}, masked`, mixed, editor],
  ];
  const times = new Map(cases.map(([name]) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, path, token] of cases) {
      const start = performance.now();
      for (let n = 0; n < READS; n += 1) await call(url, 'GET', path, token);
      // the first round warms up
      if (round > 0) times.get(name).push(inMs(start) / READS);
    }
  }
  const base = median(times.get(cases[0][0]));
  for (const [name] of cases) {
    const ms = median(times.get(name));
    console.log(`list, ${name.padEnd(24)} ${ms.toFixed(2)} ms, ${(ms / base).toFixed(2)} ×`);
  }
}

async function rotation(databaseUrl, keyStoreDir, url, chief) {
  const values = 5_000;
  const path = await post(url, chief, FIELDS);
  for (let from = 0; from < values; from += 100) {
    await call(url, 'PUT', path, chief, {
      fields: Array.from({ length: 100 }, (_, n) => ({
        meta_key: `caso_${from + n}`,
        meta_value: VALUE,
        is_phi: true,
      })),
    });
  }
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [resolve(import.meta.dirname, '../dist/cli/keys-rotate.js'), '--tenant', 'bench-1', '--dek'],
    {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: databaseUrl,
        PARECER_SECRET: SECRET,
        NODE_ENV: 'development',
        DATA_DIR: keyStoreDir,
        KEY_STORE_DIR: keyStoreDir,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`keys-rotate ended with ${code}`);
  const seconds = inMs(start) / 1000;
  console.log(
    `${said.trim()}, in ${seconds.toFixed(1)} s with its start: ${Math.round(values / seconds)} values a second`,
  );
}

envelopes();
const database = await startBenchDatabase(1, 10);
const keyStoreDir = join(mkdtempSync(join(tmpdir(), 'parecer-bench-keys-')), 'keys');
mkdirSync(keyStoreDir, { mode: 0o700 });
try {
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  const { rows } = await admin.query('select id from tenants');
  const emails = [
    await person(admin, rows[0].id, 'medical_admin'),
    await person(admin, rows[0].id, 'editor'),
  ];
  await admin.end();
  const server = await startParecer(database.url, { environment: { KEY_STORE_DIR: keyStoreDir } });
  try {
    const chief = await signIn(server.url, emails[0]);
    const editor = await signIn(server.url, emails[1]);
    await lists(server.url, chief, editor);
    await rotation(database.url, keyStoreDir, server.url, chief);
  } finally {
    await server.stop();
  }
} finally {
  await database.stop();
  rmSync(keyStoreDir, { recursive: true, force: true });
}

// The least that could answer the same requests: Fastify, pg, the same SQL under the same role and row security, and
// nothing else. `three` sends BEGIN with the tenant, the statement and COMMIT one after the other; `one` sends them
// at once.
import fastify from 'fastify';
import pg from 'pg';
import { ARTICLE_QUERY, listQuery } from '../../dist/modules/delivery/delivery.queries.js';
import { contextKey } from '../../dist/platform/crypto/keys.js';
import { roleUrl } from '../../dist/platform/db/roles.js';
import { readerContext } from '../../dist/platform/db/signed-context.js';
import { SECRET } from './database.mjs';

const [databaseUrl, trips, poolSize] = process.argv.slice(2);
const LEVELS = ['public'];
const FIRST_PAGE = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const LIST = bare(listQuery([]));
const ARTICLE = bare(ARTICLE_QUERY);

const pool = new pg.Pool({
  connectionString: roleUrl(databaseUrl, 'parecer_public', SECRET),
  max: Number(poolSize),
  pipeline: trips === 'one',
  // as our own connections have it: the comparison is not about planning
  options: '-c plan_cache_mode=force_generic_plan',
});
const KEY = contextKey(SECRET);
const tenants = await tenantIds();

/** The SELECT without the level that sets the tenant; row security adds the tenant, and the values move up by one. */
function bare({ name, text }) {
  const [, rest] = text.split('cross join lateral (select inside.* from (');
  const [select] = rest.split(') inside offset 0) read');
  return {
    name,
    text: select
      .replaceAll('p.tenant_id = scope.tenant_id and ', '')
      .replace(/\$(\d)/g, (_, number) => `$${Number(number) - 1}`),
  };
}

async function tenantIds() {
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  const { rows } = await admin.query('select slug, id from tenants');
  await admin.end();
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

async function read(slug, query, values) {
  const client = await pool.connect();
  let broken = true;
  const [tenant, levels, proof] = readerContext(
    tenants.get(slug),
    LEVELS,
    client.processID,
    KEY,
  ).split('|');
  const begin = `begin; set local app.tenant_id = '${tenant}'; set local app.levels = '${levels}'; set local app.proof = '${proof}'`;
  try {
    if (trips === 'one') {
      const [, result] = await Promise.all([
        client.query(begin),
        client.query({ ...query, values }),
        client.query('commit'),
      ]);
      broken = false;
      return result.rows[0];
    }
    await client.query(begin);
    const result = await client.query({ ...query, values });
    await client.query('commit');
    broken = false;
    return result.rows[0];
  } finally {
    // a transaction that failed must not be the next one's
    client.release(broken);
  }
}

const app = fastify();

app.get('/v1/delivery/:tenant/posts', async (request, reply) => {
  const limit = Number(request.query.limit);
  const row = await read(request.params.tenant, LIST, [LEVELS, limit, ...FIRST_PAGE]);
  const key = JSON.stringify([row.last_instant, row.last_id]);
  const cursor = row.more ? `"${Buffer.from(key).toString('base64url')}"` : 'null';
  return reply.type('application/json').send(`{"data":[${row.articles}],"next_cursor":${cursor}}`);
});

app.get('/v1/delivery/:tenant/posts/:slug', async (request, reply) => {
  const row = await read(request.params.tenant, ARTICLE, [request.params.slug, LEVELS, null]);
  return reply.type('application/json').header('etag', row.etag).send(row.article);
});

process.stdout.write(`ready: ${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
process.on('SIGTERM', () => process.exit(0));

// The least that could answer: Fastify, pg, one statement under the same role and signed tenant, and nothing else.
//   GET  /definer/delivery/:tenant?q=   app.search_publications alone: ids and ranks
//   GET  /same/delivery/:tenant?q=      the statements of delivery's search, with what is read again and its marks
//   GET  /definer/editor/:tenant?q=     app.search_posts alone
//   GET  /same/editor/:tenant?q=        the statements of the editor's search
//   GET  /plain/:tenant?q=              full text under row security, without a definer function
//   POST /bare/:tenant                  one insert into a table with the columns and indexes of posts
//   POST /same/:tenant                  the same with its conditions and keys, and with what its lists and its search go by
import fastify from 'fastify';
import pg from 'pg';
import { systemScope } from '../../dist/kernel/scope.js';
import { HITS_QUERY, SEARCH_QUERY } from '../../dist/modules/delivery/delivery.queries.js';
import { HITS, hitsValues, postSearchQuery } from '../../dist/modules/posts/post-list.query.js';
import { contextKey } from '../../dist/platform/crypto/keys.js';
import { roleUrl } from '../../dist/platform/db/roles.js';
import { beginStatement, readerContext } from '../../dist/platform/db/signed-context.js';
import { readSearchWords } from '../../dist/platform/search/search-words.js';
import { SECRET } from '../delivery/database.mjs';

const [databaseUrl, poolSize] = process.argv.slice(2);
const LEVELS = ['public'];
const LIMIT = 20;
const KEY = contextKey(SECRET);
const poolOf = (role, max) =>
  new pg.Pool({ connectionString: roleUrl(databaseUrl, role, SECRET), max });
// delivery's searches have half as many connections as the rest, ours and these
const pools = {
  parecer_public: poolOf('parecer_public', Number(poolSize) / 2),
  parecer_app: poolOf('parecer_app', Number(poolSize)),
};
const { tenants, columns } = await readDatabase();

/** Ids by slug, and the columns of posts, which an insert gives back. */
async function readDatabase() {
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  const known = await admin.query(
    `select t.slug, t.id, u.id as author from tenants t join users u on u.tenant_id = t.id and u.wp_id = 1`,
  );
  const named = await admin.query(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
      where attrelid = 'posts'::regclass and attnum > 0 and not attisdropped`,
  );
  await admin.end();
  return {
    tenants: new Map(known.rows.map((row) => [row.slug, row])),
    columns: named.rows[0].columns,
  };
}

/** BEGIN with the signed context, the statements of `work`, COMMIT, one round trip each. */
async function during(role, slug, work) {
  const client = await pools[role].connect();
  try {
    await begin(client, role, tenants.get(slug).id);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    client.release();
  }
}

const read = (role, slug, query) =>
  during(role, slug, async (client) => (await client.query(query)).rows);

async function begin(client, role, tenantId) {
  if (role === 'parecer_app') {
    await client.query('begin');
    const { text, values } = beginStatement(
      systemScope(tenantId, 'bench', 'bench'),
      client.processID,
      KEY,
      null,
    );
    return client.query(text, [...values]);
  }
  const [tenant, levels, proof] = readerContext(tenantId, LEVELS, client.processID, KEY).split('|');
  return client.query(
    `begin; set local app.tenant_id = '${tenant}'; set local app.levels = '${levels}'; set local app.proof = '${proof}'`,
  );
}

/** The SELECT without the level that sets the tenant; row security adds the tenant, and the values move up by one. */
function bareText({ text }) {
  const [, rest] = text.split('cross join lateral (select inside.* from (');
  const [select] = rest.split(') inside offset 0) read');
  return select
    .replaceAll('p.tenant_id = scope.tenant_id and ', '')
    .replace(' where scope.tenant_id is not null', '')
    .replace(/\$(\d)/g, (_, number) => `$${Number(number) - 1}`);
}

/** Both statements of delivery's search, kept by the server as there. */
async function searchAsReader(client, words) {
  const hits = await client.query({ ...DELIVERY_HITS, values: [words, LIMIT] });
  if (hits.rows.length === 0) return [];
  const ids = hits.rows.map((hit) => hit.post_id);
  const ranks = hits.rows.map((hit) => hit.rank);
  const found = await client.query({ ...DELIVERY_PAGE, values: [ids, ranks, words, LEVELS] });
  return found.rows;
}

/** Both statements of the editor's search, the first kept by the server as there. */
async function searchAsEditor(client, words) {
  const { rows } = await client.query({ ...HITS, values: [...hitsValues({}, words, null)] });
  if (rows[0].ids.length === 0) return [];
  const page = postSearchQuery({ limit: LIMIT }, rows[0], null, []);
  const found = await client.query({ text: page.text, values: [...page.values] });
  return found.rows;
}

const DELIVERY_HITS = { name: 'same_hits', text: bareText(HITS_QUERY) };
const DELIVERY_PAGE = { name: 'same_page', text: bareText(SEARCH_QUERY) };
const app = fastify();

app.get('/definer/delivery/:tenant', ({ params, query }) =>
  read('parecer_public', params.tenant, {
    name: 'definer_delivery',
    text: 'select post_id, rank from app.search_publications($1, $2)',
    values: [readSearchWords(query.q).query, LIMIT],
  }),
);
app.get('/same/delivery/:tenant', ({ params, query }) =>
  during('parecer_public', params.tenant, (client) =>
    searchAsReader(client, readSearchWords(query.q).query),
  ),
);
app.get('/definer/editor/:tenant', ({ params, query }) => {
  const { query: words, open, last, plain } = readSearchWords(query.q);
  return read('parecer_app', params.tenant, {
    name: 'definer_editor',
    text: 'select post_id, rank from app.search_posts($1, $2, $3, $4, null, null, null, null, 1000)',
    values: [words, open, last, plain],
  });
});
app.get('/same/editor/:tenant', ({ params, query }) =>
  during('parecer_app', params.tenant, (client) =>
    searchAsEditor(client, readSearchWords(query.q)),
  ),
);
app.get('/plain/:tenant', ({ params, query }) =>
  read('parecer_public', params.tenant, {
    name: 'plain',
    text: `select p.post_id, ts_rank_cd(p.search, q, 1) as rank
             from publications p, to_tsquery('app.portuguese_folded', $1) q where p.search @@ q
            order by rank desc limit ${LIMIT}`,
    values: [readSearchWords(query.q).query],
  }),
);
/** One insert into `table`, and the row as it is stored. */
const insertInto =
  (table) =>
  async ({ params, body }, reply) => {
    const { id, author } = tenants.get(params.tenant);
    const [row] = await during('parecer_app', params.tenant, async (client) => {
      const { rows } = await client.query({
        name: `insert_${table}`,
        text: `insert into ${table} (tenant_id, title, slug, content, excerpt, author_id)
               values ($1, $2, $3, $4, $5, $6) returning ${columns}`,
        values: [
          id,
          body.title,
          body.title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
          body.content,
          body.excerpt,
          author,
        ],
      });
      return rows;
    });
    return reply.status(201).send(row);
  };
app.post('/bare/:tenant', insertInto('bare_posts'));
app.post('/same/:tenant', insertInto('same_posts'));

process.stdout.write(`ready: ${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
process.on('SIGTERM', () => process.exit(0));

import pg from 'pg';
import { systemScope } from '../../dist/kernel/scope.js';
import { ARTICLE_QUERY, listQuery } from '../../dist/modules/delivery/delivery.queries.js';
import { postListQuery } from '../../dist/modules/posts/post-list.query.js';
import { contextKey } from '../../dist/platform/crypto/keys.js';
import { roleUrl } from '../../dist/platform/db/roles.js';
import { beginStatement, readerContext } from '../../dist/platform/db/signed-context.js';
import { SECRET } from '../delivery/database.mjs';

const LEVELS = ['public'];
const FIRST_PAGE = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const KEY = contextKey(SECRET);

/**
 * The statements of W1, W2 and E1 on connections as the program has them, one by one and turn about between the
 * databases: what else the machine does meets both alike.
 *
 * @returns {Promise<{ work: string, micros: number[] }[]>} the median of each database, in its order
 */
export async function statementTimes(databaseUrls, tenants, rounds) {
  const sides = await Promise.all(databaseUrls.map(connectSide));
  try {
    const results = [];
    for (const work of ['W1', 'W2', 'E1']) {
      const taken = sides.map(() => []);
      for (let round = 0; round < rounds; round += 1) {
        const tenant = tenants[round % tenants.length];
        for (const n of round % 2 === 0 ? [0, 1] : [1, 0]) {
          const from = performance.now();
          await sides[n][work](tenant, round);
          taken[n].push((performance.now() - from) * 1000);
        }
      }
      // the first hundred plan, compile and fill caches
      results.push({ work, micros: taken.map((times) => median(times.slice(100))) });
    }
    return results;
  } finally {
    await Promise.all(sides.map(({ end }) => end()));
  }
}

async function connectSide(databaseUrl) {
  const reader = new pg.Client({
    connectionString: roleUrl(databaseUrl, 'parecer_public', SECRET),
    options: '-c plan_cache_mode=force_generic_plan',
  });
  const editor = new pg.Client({
    connectionString: roleUrl(databaseUrl, 'parecer_app', SECRET),
    pipeline: true,
  });
  await Promise.all([reader.connect(), editor.connect()]);
  const list = listQuery([]);
  const posts = postListQuery({ limit: 10 }, null, []);
  const read = async ({ name, text }, tenant, values) => {
    const context = readerContext(tenant.id, LEVELS, reader.processID, KEY);
    const { rows } = await reader.query({ name, text, values: [context, ...values] });
    if (rows.length === 0) throw new Error(`${name} found nothing`);
  };
  return {
    W1: (tenant) => read(list, tenant, [LEVELS, 10, ...FIRST_PAGE]),
    W2: (tenant, n) =>
      read(ARTICLE_QUERY, tenant, [tenant.posts[n % tenant.posts.length].slug, LEVELS]),
    E1: async (tenant) => {
      const { text, values } = beginStatement(
        systemScope(tenant.id, 'bench', 'bench'),
        editor.processID,
        KEY,
        null,
      );
      const [, , { rows }] = await Promise.all([
        editor.query('begin'),
        editor.query(text, [...values]),
        editor.query(posts.text, [...posts.values]),
        editor.query('commit'),
      ]);
      if (rows.length === 0) throw new Error('the list of posts found nothing');
    },
    end: () => Promise.all([reader.end(), editor.end()]),
  };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

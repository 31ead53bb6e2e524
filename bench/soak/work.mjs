import { CANARY } from './tenants.mjs';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const pick = (list) => list[Math.floor(Math.random() * list.length)];
const delivery = (tenant) => `/v1/delivery/${tenant.slug}`;

/**
 * What the clients ask for: how often, the request, the statuses a healthy server gives, and a text that must stand in an
 * answer of 200. `others` is another tenant.
 */
const WORKS = [
  { weight: 18, of: (t) => ({ path: `${delivery(t)}/posts?limit=10` }), wants: (t) => t.canary },
  {
    weight: 18,
    of: (t) => ({ path: `${delivery(t)}/posts/${pick(t.posts).slug}` }),
    wants: (t) => t.canary,
  },
  {
    weight: 4,
    of: (t) => ({ path: `${delivery(t)}/search?q=coracao&limit=5` }),
    wants: (t) => t.canary,
  },
  { weight: 4, of: (t) => ({ path: `${delivery(t)}/categories` }), wants: (t) => t.canary },
  {
    weight: 14,
    of: (t) => ({ path: '/v1/posts?limit=10', token: t.token }),
    wants: (t) => t.canary,
  },
  {
    weight: 12,
    of: (t) => ({ path: `/v1/posts/${pick(t.posts).id}`, token: t.token }),
    wants: (t) => t.canary,
  },
  { weight: 5, of: (t) => ({ path: '/v1/me', token: t.token }), wants: (t) => t.userId },
  {
    weight: 4,
    of: (t) => ({ path: '/v1/categories?flat=true', token: t.token }),
    wants: (t) => t.canary,
  },
  {
    weight: 3,
    of: (t) => ({ path: '/v1/users?limit=20', token: t.token }),
    wants: (t) => t.canary,
  },
  {
    weight: 2,
    of: (t) => ({ path: '/v1/audit?limit=20', token: t.token, trail: true }),
    wants: () => '"data"',
  },
  { weight: 1, of: draft, wants: () => '', statuses: [201] },
  { weight: 5, of: rename, wants: (t) => t.canary, statuses: [200, 409, 412] },
  // what is another tenant's
  { weight: 6, of: (t, other) => theirs('GET', t, other), wants: () => '', statuses: [404] },
  { weight: 2, of: (t, other) => theirs('DELETE', t, other), wants: () => '', statuses: [404] },
  {
    weight: 2,
    of: (t, other) => ({ path: `${delivery(t)}/posts?cursor=${other.cursor}`, sent: other.cursor }),
    wants: () => '"data"',
  },
];
const TOTAL = WORKS.reduce((sum, { weight }) => sum + weight, 0);

function draft(tenant) {
  return {
    method: 'POST',
    path: '/v1/posts',
    token: tenant.token,
    body: { title: `Rascunho ${Math.random()} ${tenant.canary}`, content: '<p>Texto.</p>' },
  };
}

function rename(tenant) {
  return {
    method: 'PATCH',
    path: `/v1/posts/${pick(tenant.posts).id}`,
    token: tenant.token,
    headers: { 'if-match': '*' },
    body: { meta_description: `Descrição ${tenant.canary}` },
  };
}

function theirs(method, tenant, other) {
  const { id } = pick(other.posts);
  return {
    method,
    path: `/v1/posts/${id}`,
    token: tenant.token,
    headers: method === 'GET' ? {} : { 'if-match': '*' },
    sent: id,
  };
}

export function nextWork(tenant, other) {
  let left = Math.random() * TOTAL;
  for (const work of WORKS) {
    left -= work.weight;
    if (left <= 0) {
      return {
        statuses: work.statuses ?? [200],
        wanted: work.wants(tenant),
        ...work.of(tenant, other),
      };
    }
  }
  return nextWork(tenant, other);
}

/**
 * Rows of others in an answer: their words, and ids that belong to them. What was sent is taken out first; the trail of a
 * tenant tells it what its own people asked for.
 *
 * @returns {string[]} the words and ids found
 */
export function foreignIn(text, tenant, owners, { sent, trail = false }) {
  const told = sent === undefined ? text : text.replaceAll(sent, '');
  const words = [...told.matchAll(CANARY)].map(([word]) => word);
  const ids = [...told.matchAll(UUID)].map(([id]) => id);
  return [
    ...words.filter((word) => word !== tenant.canary),
    ...ids.filter(
      (id) => owners.has(id) && owners.get(id) !== tenant.id && !(trail && tenant.asked.has(id)),
    ),
  ];
}

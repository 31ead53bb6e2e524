import { randomUUID } from 'node:crypto';

export const FOUND = 'hipertensão';
export const NOT_FOUND = 'xqzwkjv';
const COMMON = 'coração';
const PARAGRAPH =
  '<p>A pressão arterial deve ser medida em repouso, conforme a orientação do médico assistente e as diretrizes vigentes; ' +
  'quem convive com hipertensão acompanha também peso, glicemia e função renal.</p>';
/** About two thousand characters. */
const CONTENT = PARAGRAPH.repeat(9);

const get = (path, token) => ({
  path,
  ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
});

/** The requests of each work to ours and to those it is compared with. `wanted` is the least the ratio to each must be. */
export function comparedWorks(small, tokens) {
  const search = (word) => `q=${encodeURIComponent(word)}`;
  const oneTenant = (make) => [make(small)];
  const searches = (route, path, token) =>
    [
      ['W4', FOUND],
      ['W6', NOT_FOUND],
    ].map(([name, word]) => ({
      name: `${name} ${route}`,
      ours: oneTenant((slug) => get(`${path(slug)}${search(word)}`, token)),
      others: {
        definer: {
          requests: [get(`/definer/${route}/${small}?${search(word)}`)],
          wanted: name === 'W6' ? 0.8 : null,
        },
        same: { requests: [get(`/same/${route}/${small}?${search(word)}`)], wanted: 0.8 },
        ...(name === 'W6'
          ? { plain: { requests: [get(`/plain/${small}?${search(word)}`)], wanted: 5 } }
          : {}),
      },
    }));
  return [
    {
      name: 'W3 create',
      ours: creations(tokens, () => '/v1/posts'),
      others: {
        bare: { requests: creations(tokens, (slug) => `/bare/${slug}`), wanted: null },
        same: { requests: creations(tokens, (slug) => `/same/${slug}`), wanted: 0.5 },
      },
    },
    ...searches('delivery', (slug) => `/v1/delivery/${slug}/search?`),
    ...searches('editor', () => '/v1/posts?', tokens.get(small)),
  ];
}

/** New posts, spread over the tenants, each with a title of its own. */
function creations(tokens, path) {
  return [...tokens]
    .filter(([slug]) => slug !== 'bench-big')
    .map(([slug, token]) => ({
      method: 'POST',
      path: path(slug),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      setupRequest: (request) => ({
        ...request,
        body: JSON.stringify({
          title: `Hipertensão em casa ${randomUUID()}`,
          content: CONTENT,
          excerpt: 'Como medir a pressão em casa.',
        }),
      }),
    }));
}

/** What must cost the same in a tenant of any size: path by tenant. `editor` and `author` see differently much. */
export function growingWorks() {
  const q = (word) => `q=${encodeURIComponent(word)}`;
  const lists = ['-inserted_at', '-updated_at', '-published_at', 'title', 'scheduled_at'].map(
    (sort) => [`list ${sort}`, `/v1/posts?sort=${sort}`],
  );
  return [
    ...lists.map(([name, path]) => ({ name, who: 'editor', path: () => path })),
    { name: 'list status=published', who: 'editor', path: () => '/v1/posts?status=published' },
    { name: 'list', who: 'author', path: () => '/v1/posts' },
    { name: 'delivery list', who: null, path: (slug) => `/v1/delivery/${slug}/posts` },
    {
      name: 'delivery slug',
      who: null,
      path: (slug) => `/v1/delivery/${slug}/posts/saude-do-coracao-1700`,
    },
    ...[FOUND, NOT_FOUND, COMMON].flatMap((word) => [
      { name: `search ${word}`, who: 'editor', path: () => `/v1/posts?${q(word)}` },
      {
        name: `delivery search ${word}`,
        who: null,
        path: (slug) => `/v1/delivery/${slug}/search?${q(word)}`,
      },
    ]),
  ];
}

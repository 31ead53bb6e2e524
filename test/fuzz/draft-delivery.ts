import { at, rowsOf } from '../support/json.js';
import type { Answer } from '../support/test-app.js';
import { namesAt, type Post, publishedOf, type Text, workingOf } from './draft-model.js';
import { Fault, type Pair, same } from './draft-play.js';
import { WORD, type World } from './draft-world.js';

/**
 * Asks the routes of a partner site, and holds each byte that came against what was approved and published: not one word
 * of another text, and nothing of the public text lost. Not `whole`: the addresses that stand now, without counts and tags.
 */
export async function lookFromOutside(world: World, pair: Pair, whole: boolean): Promise<void> {
  const texts = pair.flatMap((post) => {
    const text = publishedOf(post);
    return text === null ? [] : [{ post, text }];
  });
  const allowed = new Set(texts.flatMap(({ text }) => wordsOf(text)));
  const written = pair.flatMap((post) => [...post.texts.values()].flatMap(wordsOf));
  const seen = whole
    ? pair.flatMap((post) => [...post.texts.values()])
    : [...texts.map(({ text }) => text), ...pair.map(workingOf)];
  const slugs = new Set(seen.map(({ slug }) => slug));

  const list = await get(world, 'posts?limit=100', allowed);
  same(
    rowsOf(list)
      .map(({ id }) => id)
      .toSorted(byText),
    texts.map(({ post }) => post.id).toSorted(byText),
    'the list',
  );
  const unseen = written.filter((word) => !allowed.has(word)).slice(-8);
  for (const words of [unseen, [...allowed].slice(0, 4)]) {
    if (words.length === 0) continue;
    const found = await get(world, `search?q=${words.join('%20or%20')}`, allowed);
    if (words === unseen) same(rowsOf(found).length, 0, `the hits for ${words.join()}`);
  }
  for (const slug of slugs) {
    const live = texts.find(({ text }) => text.slug === slug);
    if (live === undefined) await get(world, `posts/${slug}`, allowed, [404, 301]);
    else articleIs(world, live.text, pair, await get(world, `posts/${slug}`, allowed));
  }
  if (!whole) return;
  countsAre(
    world,
    texts.map(({ text }) => text),
    await get(world, 'categories', allowed),
  );
  for (const tag of world.tags) {
    const tagged = await get(world, `posts?tag=${tag.slug}`, allowed);
    same(
      rowsOf(tagged)
        .map(({ id }) => id)
        .toSorted(byText),
      texts
        .filter(({ text }) => text.links.tag_ids.includes(tag.id))
        .map(({ post }) => post.id)
        .toSorted(byText),
      `the list of ${tag.slug}`,
    );
  }
}

const byText = (one: unknown, two: unknown): number => String(one).localeCompare(String(two));

function wordsOf(text: Text): readonly string[] {
  return JSON.stringify([text.texts, text.note, text.slug]).match(WORD) ?? [];
}

/** Asks, and asks again later where a busy machine had no connection to spare: nothing has been given out then. */
async function answered(world: World, path: string): Promise<Answer> {
  const ask = () =>
    world.app.call('GET', `/v1/delivery/${world.tenant.slug}/${path}`, { token: world.key });
  let answer = await ask();
  for (let tries = 1; answer.status === 503 && tries < 5; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    answer = await ask();
  }
  return answer;
}

async function get(
  world: World,
  path: string,
  allowed: ReadonlySet<string>,
  statuses: readonly number[] = [200],
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await answered(world, path);
  if (!statuses.includes(answer.status))
    throw new Fault(`${path} answers ${answer.status}: ${answer.text.slice(0, 300)}`);
  // what was asked for may come back in a pointer to the request itself
  const bytes =
    answer.status === 200
      ? `${answer.text} ${JSON.stringify(answer.headers)}`
      : (answer.headers.location ?? '');
  const leaked = (bytes.match(WORD) ?? []).filter((word) => !allowed.has(word));
  if (leaked.length > 0) throw new Fault(`${path} gives out ${leaked.join()}, which is not public`);
  return answer.body;
}

/** The whole of the published text is there, with all it refers to. */
function articleIs(
  world: World,
  text: Text,
  pair: Pair,
  body: Readonly<Record<string, unknown>>,
): void {
  const { title, content, excerpt, medical_disclaimer } = text.texts;
  same(
    [body.title, body.content, body.excerpt, body.medical_disclaimer],
    [title, content, excerpt, medical_disclaimer],
    'the article',
  );
  same(at(body, 'custom_fields', 'nota'), text.note, 'the field of the article');
  const { links } = text;
  const slugOf = (all: World['tags'], id: string) => all.find((each) => each.id === id)?.slug;
  same(
    namesAt(body, 'tags', 'slug'),
    links.tag_ids.map((id) => slugOf(world.tags, id)),
    'the tags of the article',
  );
  const categories = [links.category_id, ...links.category_ids].filter((id) => id !== null);
  same(
    namesAt(body, 'categories', 'slug'),
    categories.map((id) => slugOf(world.categories, id)),
    'the categories of the article',
  );
  same(
    namesAt(body, 'authors', 'name').length,
    1 + links.author_ids.length,
    'the number of authors',
  );
  const publicIds = links.related_ids.filter((id) =>
    pair.some((post: Post) => post.id === id && post.published !== null),
  );
  same(namesAt(body, 'related', 'id'), publicIds, 'the related posts of the article');
}

/** Every category counts exactly what is public in it, as main or further category. */
function countsAre(
  world: World,
  texts: readonly Text[],
  body: Readonly<Record<string, unknown>>,
): void {
  const counts = new Map(rowsOf(body).map((row) => [row.slug, row.count]));
  for (const { id, slug } of world.categories) {
    const inside = texts.filter(
      ({ links }) => links.category_id === id || links.category_ids.includes(id),
    ).length;
    same(counts.get(slug), inside, `the count of ${slug}`);
  }
}

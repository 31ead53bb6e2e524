import { isRecord, textAt } from '../support/json.js';
import type { Answer, Call, Method } from '../support/test-app.js';
import {
  type Links,
  type Post,
  type Text,
  type TextField,
  TEXT_FIELDS,
  textOf,
  workingOf,
} from './draft-model.js';
import type { Step } from './draft-steps.js';
import { freshWord, type World } from './draft-world.js';

/** Both posts of a sequence. */
export type Pair = readonly [Post, Post];

/** A fault of the program, told with the step that showed it. */
export class Fault extends Error {}

export async function newPair(world: World): Promise<Pair> {
  return [await newPost(world), await newPost(world)];
}

async function newPost(world: World): Promise<Post> {
  const answer = await ask(world, 'POST', '/v1/posts', {
    token: world.author.token,
    body: {
      title: `Artigo ${freshWord()}`,
      content: `<p>Texto ${freshWord()}.</p>`,
      excerpt: `Resumo ${freshWord()}`,
      custom_fields: [{ meta_key: 'nota', meta_value: freshWord() }],
    },
  });
  must(answer, 201);
  const text = textOf(answer.body);
  return {
    id: textAt(answer.body, 'id'),
    version: Number(answer.body.version),
    status: 'draft',
    texts: new Map([[text.revision, text]]),
    working: text.revision,
    approved: new Set(),
    review: { revision: text.revision, state: 'none' },
    published: null,
    scheduled: null,
  };
}

/** Does one step, and holds what the program did against what it must have done. */
export async function play(world: World, pair: Pair, step: Step): Promise<void> {
  const post = pair[step.post];
  const other = pair[step.post === 0 ? 1 : 0];
  switch (step.kind) {
    case 'save':
      return save(world, post, saved(step.pick));
    case 'save_field':
      return saveField(world, post);
    case 'relate':
      return relate(world, post, other, related(world, other, step.pick));
    case 'submit':
      return submit(world, post);
    case 'approve':
    case 'request_changes':
      return decide(world, post, step.kind);
    case 'publish':
      return publish(world, post, null);
    case 'schedule':
      return publish(world, post, new Date(Date.now() + 3_600_000).toISOString());
    case 'unpublish':
      return unpublish(world, post);
    case 'become_due':
      return becomeDue(world, post);
    case 'trash':
      return trash(world, post);
    case 'untrash':
      return untrash(world, post);
    case 'restore':
      return restore(world, post, step.pick);
  }
}

type Change = Partial<Record<TextField | 'slug', string>> & Partial<Links>;

/** One text of a post, or its slug, with a word that is new. */
function saved(pick: number): Change {
  const fields = [...TEXT_FIELDS, 'slug'] as const;
  const field = fields[pick % fields.length] ?? 'title';
  const word = freshWord();
  return {
    [field]:
      field === 'content' ? `<p>Texto ${word}.</p>` : field === 'slug' ? word : `Novo ${word}`,
  };
}

/** One of the things a post refers to, chosen anew. */
function related({ tags, categories, editor }: World, other: Post, pick: number): Change {
  const some = (ids: readonly string[]) => ids.filter((_, n) => ((pick >> (n + 3)) & 1) === 1);
  const tagIds = some(tags.map(({ id }) => id));
  const categoryIds = some(categories.map(({ id }) => id));
  const choices: readonly Change[] = [
    { tag_ids: tagIds },
    { category_ids: categoryIds },
    { category_id: categories[pick % categories.length]?.id ?? null },
    { related_ids: pick % 2 === 0 ? [other.id] : [] },
    { author_ids: pick % 2 === 0 ? [editor.id] : [] },
    { tag_ids: tagIds, related_ids: [other.id] },
  ];
  return choices[pick % choices.length] ?? {};
}

/** What is in the trash is named by nobody who did not name it before. */
async function relate(world: World, post: Post, other: Post, change: Change): Promise<void> {
  const names = change.related_ids?.includes(other.id) ?? false;
  const named = workingOf(post).links.related_ids.includes(other.id);
  if (!names || named || other.status !== 'trash' || post.status === 'trash')
    return save(world, post, change);
  const answer = await ask(world, 'PATCH', `/v1/posts/${post.id}`, {
    token: world.editor.token,
    headers: { 'if-match': `"${post.version}"` },
    body: change,
  });
  must(answer, 422);
}

async function save(world: World, post: Post, change: Change): Promise<void> {
  const answer = await ask(world, 'PATCH', `/v1/posts/${post.id}`, {
    token: world.editor.token,
    headers: { 'if-match': `"${post.version}"` },
    body: change,
  });
  if (post.status === 'trash') return must(answer, 404);
  must(answer, 200);
  const before = workingOf(post);
  take(post, textOf(answer.body), Number(answer.body.version));
  keptOf(before, change, workingOf(post));
}

/** Nothing but what was asked for has changed: no relation is lost by a change of another. */
function keptOf(before: Text, change: Change, after: Text): void {
  const want = {
    texts: { ...before.texts, ...onlyTexts(change) },
    note: before.note,
    slug: change.slug ?? before.slug,
    links: withoutMain({ ...before.links, ...onlyLinks(change) }),
  };
  same(
    { texts: after.texts, note: after.note, slug: after.slug, links: after.links },
    want,
    'a save',
  );
}

const LINK_FIELDS = [
  'category_id',
  'tag_ids',
  'category_ids',
  'author_ids',
  'related_ids',
] as const;
const onlyTexts = (change: Change) =>
  Object.fromEntries(TEXT_FIELDS.flatMap((name) => (name in change ? [[name, change[name]]] : [])));
const onlyLinks = (change: Change): Partial<Links> =>
  Object.fromEntries(LINK_FIELDS.flatMap((name) => (name in change ? [[name, change[name]]] : [])));
/** The main category is never one of the further ones. */
const withoutMain = (links: Links): Links => ({
  ...links,
  category_ids: links.category_ids.filter((id) => id !== links.category_id),
});

async function saveField(world: World, post: Post): Promise<void> {
  const word = freshWord();
  const answer = await ask(world, 'PUT', `/v1/posts/${post.id}/custom-fields/nota`, {
    token: world.editor.token,
    body: { meta_value: word },
  });
  if (post.status === 'trash') return must(answer, 404);
  must(answer, 200);
  const before = workingOf(post);
  await readAgain(world, post);
  same(workingOf(post).note, word, 'a field');
  same(workingOf(post).links, before.links, 'what a post refers to, after its field was saved');
}

async function submit(world: World, post: Post): Promise<void> {
  const answer = await ask(world, 'POST', `/v1/posts/${post.id}/submit`, {
    token: world.author.token,
  });
  if (post.status === 'trash') return must(answer, 404);
  // what waits, was refused or was approved is not looked at again until it changes
  const seen = post.review.state !== 'none' && post.review.revision === post.working;
  if (seen || post.approved.has(post.working)) return must(answer, 409);
  must(answer, 202);
  await world.passMachines(post.id);
  post.review = { revision: post.working, state: 'waiting' };
}

async function decide(
  world: World,
  post: Post,
  kind: 'approve' | 'request_changes',
): Promise<void> {
  const action = kind === 'approve' ? 'approve' : 'request-changes';
  const answer = await ask(world, 'POST', `/v1/posts/${post.id}/${action}`, {
    token: world.officer.token,
    body: { reason: 'Lido.' },
  });
  if (post.status === 'trash') return must(answer, 404);
  if (post.review.state !== 'waiting' || post.review.revision !== post.working)
    return must(answer, 409);
  must(answer, 200);
  if (kind === 'approve') post.approved.add(post.working);
  post.review = { revision: post.working, state: kind === 'approve' ? 'none' : 'refused' };
}

async function publish(world: World, post: Post, scheduledAt: string | null): Promise<void> {
  const answer = await ask(world, 'POST', `/v1/posts/${post.id}/publish`, {
    token: world.editor.token,
    body: scheduledAt === null ? {} : { scheduled_at: scheduledAt },
  });
  if (post.status === 'trash') return must(answer, 404);
  if (!post.approved.has(post.working)) return must(answer, 409);
  must(answer, 200);
  if (scheduledAt === null) {
    post.published = post.working;
    post.scheduled = null;
    post.status = 'published';
  } else {
    post.scheduled = post.working;
    // what is public stays published while its next revision is planned
    if (post.published === null) post.status = 'scheduled';
  }
  await readAgain(world, post);
}

async function unpublish(world: World, post: Post): Promise<void> {
  const answer = await ask(world, 'POST', `/v1/posts/${post.id}/unpublish`, {
    token: world.editor.token,
    body: {},
  });
  if (post.status === 'trash') return must(answer, 404);
  if (post.published === null && post.scheduled === null) return must(answer, 409);
  must(answer, 200);
  post.published = null;
  post.scheduled = null;
  post.status = 'draft';
  await readAgain(world, post);
}

async function becomeDue(world: World, post: Post): Promise<void> {
  await world.passTime(post.id);
  if (post.scheduled !== null) {
    post.published = post.scheduled;
    post.scheduled = null;
    post.status = 'published';
  }
  if (post.status !== 'trash') await readAgain(world, post);
}

async function trash(world: World, post: Post): Promise<void> {
  const answer = await ask(world, 'DELETE', `/v1/posts/${post.id}`, {
    token: world.editor.token,
    headers: { 'if-match': '*' },
  });
  if (post.status === 'trash') return must(answer, 404);
  must(answer, 204);
  post.status = 'trash';
  post.published = null;
  post.scheduled = null;
}

async function untrash(world: World, post: Post): Promise<void> {
  const answer = await ask(world, 'POST', `/v1/posts/${post.id}/restore`, {
    token: world.editor.token,
  });
  if (post.status !== 'trash') return must(answer, 404);
  must(answer, 200);
  const before = workingOf(post);
  post.status = 'draft';
  await readAgain(world, post);
  same(workingOf(post).links, before.links, 'what a post refers to, after the trash');
}

async function restore(world: World, post: Post, pick: number): Promise<void> {
  const numbers = [...post.texts.keys()];
  const number = numbers[pick % numbers.length] ?? 1;
  const answer = await ask(world, 'POST', `/v1/posts/${post.id}/revisions/${number}/restore`, {
    token: world.editor.token,
    headers: { 'if-match': `"${post.version}"` },
  });
  if (post.status === 'trash') return must(answer, 404);
  must(answer, 200);
  const wanted = post.texts.get(number);
  // what is in the trash meanwhile is left out, and told
  const dropped = new Set(rowsIn(answer.body.dropped).map((each) => each.id));
  const related_ids = (wanted?.links.related_ids ?? []).filter((id) => !dropped.has(id));
  await readAgain(world, post);
  const { texts, note, links } = workingOf(post);
  same(
    { texts, note, links },
    { texts: wanted?.texts, note: wanted?.note, links: { ...wanted?.links, related_ids } },
    'a restored revision',
  );
}

function rowsIn(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

async function readAgain(world: World, post: Post): Promise<void> {
  const answer = await ask(world, 'GET', `/v1/posts/${post.id}`, { token: world.editor.token });
  must(answer, 200);
  same(answer.body.status, post.status, 'the status');
  take(post, textOf(answer.body), Number(answer.body.version));
}

/** A revision is what it was when it was made, for ever; a newer one ends the review of the older. */
function take(post: Post, text: Text, version: number): void {
  const before = post.texts.get(text.revision);
  if (before !== undefined) same(text, before, 'a revision that was there already');
  post.texts.set(text.revision, text);
  post.working = text.revision;
  post.version = version;
}

async function ask(world: World, method: Method, path: string, call: Call): Promise<Answer> {
  return world.app.call(method, path, call);
}

function must(answer: Answer, status: number): void {
  if (answer.status !== status)
    throw new Fault(
      `must answer ${status}, answers ${answer.status}: ${answer.text.slice(0, 400)}`,
    );
}

export function same(found: unknown, wanted: unknown, what: string): void {
  const [is, must_be] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (is !== must_be) throw new Fault(`${what} is ${is}, must be ${must_be}`);
}

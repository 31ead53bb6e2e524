import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../../seed/demo-data.js';
import type { Client } from './api.js';
import { tellFindings } from './findings.js';
import { at, isObject, type Json, list, text } from './json.js';
import type { Teller } from './teller.js';
import { badArticle, goodArticle, ownNote } from './texts.js';
import { type Made, tidyUp } from './tidy-up.js';

const CLINIC = 'clinica-aurora';
const HOSPITAL = 'hospital-horizonte';
const PIPELINE_SECONDS = 60;
const LOOK_EVERY_MS = 50;
const FINDINGS_SHOWN = 6;
const REASON = { reason: 'Fonte conferida na publicação original; texto sóbrio.' };

/** Tells the whole story: a good article on its way to the public, and everything that must be refused. */
export async function tellStory(partner: Client, teller: Teller): Promise<void> {
  const nr = Date.now().toString(36);
  const made: Made[] = [];
  teller.step('The editor of Clínica Aurora signs in and writes an article');
  const editor = await partner.signIn(`editor@${CLINIC}.example`, DEMO_PASSWORD);
  const post = await write(editor, teller, goodArticle(nr), made);
  const id = text(post, 'id');

  teller.step('She submits it; the pipeline reads it');
  await submit(editor, teller, id);
  const judged = await verdict(editor, id);
  tellReview(teller, judged);
  teller.expect(
    at(judged, 'awaiting_decision') === true,
    'all machine stages passed it on; now a person decides',
  );

  await refuseShortcuts(editor, teller, id);
  await refuseOwnDecision(partner, teller, nr, made);
  await approveAndPublish(partner, editor, teller, id);
  const etag = await fetchAsPartner(partner, teller, text(post, 'slug'));
  await askAsNeighbour(partner, teller, id);
  await refuseBadArticle(partner, teller, nr, made);
  await editPublished({ partner, editor, teller, id, slug: text(post, 'slug'), etag });
  await readTrail(partner, teller, id);

  teller.step('What was made here goes to the trash');
  await tidyUp(teller, made);
  const gone = await partner.call('GET', `/v1/delivery/${CLINIC}/posts/${text(post, 'slug')}`);
  teller.request('GET /v1/delivery/…', gone.status);
  teller.expect(gone.status === 404, 'what is in the trash is not public');
}

async function write(author: Client, teller: Teller, article: Json, made: Made[]): Promise<Json> {
  const answer = await author.call('POST', '/v1/posts', { body: article });
  teller.request('POST /v1/posts', answer.status);
  if (answer.status !== 201)
    throw new Error(`the post was not made: ${text(answer.body, 'detail')}`);
  teller.note(
    `“${text(answer.body, 'title')}”, ${text(answer.body, 'status')}, version ${String(at(answer.body, 'version'))}, ETag ${answer.etag}`,
  );
  teller.expect(text(answer.body, 'status') === 'draft', 'a new post is a draft');
  made.push({ author, id: text(answer.body, 'id') });
  return answer.body;
}

async function submit(author: Client, teller: Teller, id: string): Promise<void> {
  const sent = await author.call('POST', `/v1/posts/${id}/submit`);
  teller.request('POST /v1/posts/{id}/submit', sent.status);
  teller.expect(
    sent.status === 202,
    `accepted, it stands in ${text(sent.body, 'current_stage')} as ${text(sent.body, 'state')}`,
  );
}

/** Waits until the machine stages have spoken. */
async function verdict(author: Client, id: string): Promise<Json> {
  const deadline = Date.now() + PIPELINE_SECONDS * 1000;
  for (;;) {
    const { body } = await author.call('GET', `/v1/posts/${id}/workflow`);
    if (at(body, 'awaiting_decision') === true || text(body, 'state') === 'revision_required')
      return body;
    if (Date.now() > deadline)
      throw new Error(
        `the pipeline did not speak within ${PIPELINE_SECONDS} s; does a worker run?`,
      );
    await sleep(LOOK_EVERY_MS);
  }
}

function tellReview(teller: Teller, review: Json): void {
  const since = Date.parse(text(review, 'history', 0, 'at'));
  for (const { stage, state, at: when, actor } of list(review, 'history')) {
    const after = `${Math.max(0, Date.parse(String(when)) - since)} ms`;
    teller.note(
      `${String(stage).padEnd(10)} ${String(state).padEnd(18)} ${after.padStart(8)}  ${text(actor, 'name')}`,
    );
  }
  const claims = at(review, 'medical_claims');
  const verdicts = at(review, 'compliance_validations');
  teller.note(
    `LGPD score ${String(at(review, 'lgpd_score'))}/100 · ${isObject(claims) ? Object.keys(claims).length : 0} medical claim(s) · ` +
      `${list(review, 'scientific_references').length} reference(s)`,
  );
  for (const [name, found] of Object.entries(isObject(verdicts) ? verdicts : {})) {
    teller.note(
      `${name.padEnd(14)} ${teller.paint(found === 'passed' ? 'green' : 'yellow', String(found))}`,
    );
  }
}

async function refuseShortcuts(editor: Client, teller: Teller, id: string): Promise<void> {
  teller.step('She tries to publish before anybody approved, and to approve it herself');
  const early = await editor.call('POST', `/v1/posts/${id}/publish`, { body: {} });
  teller.request('POST /v1/posts/{id}/publish', early.status);
  teller.expect(
    early.status === 409 && text(early.body, 'code') === 'workflow.not_approved',
    `refused: ${text(early.body, 'code')}`,
  );
  const self = await editor.call('POST', `/v1/posts/${id}/approve`, { body: REASON });
  teller.request('POST /v1/posts/{id}/approve', self.status);
  teller.expect(self.status === 403, `refused: ${text(self.body, 'code')}`);
}

async function refuseOwnDecision(
  partner: Client,
  teller: Teller,
  nr: string,
  made: Made[],
): Promise<void> {
  teller.step('A reviewer wrote a note of her own: may she approve it?');
  const reviewer = await partner.signIn(`medical_admin@${CLINIC}.example`, DEMO_PASSWORD);
  const note = await write(reviewer, teller, ownNote(nr), made);
  const id = text(note, 'id');
  await submit(reviewer, teller, id);
  await verdict(reviewer, id);
  const own = await reviewer.call('POST', `/v1/posts/${id}/approve`, { body: REASON });
  teller.request('POST /v1/posts/{id}/approve', own.status);
  teller.expect(
    own.status === 403 && text(own.body, 'code') === 'workflow.own_post',
    `refused: ${text(own.body, 'code')}`,
  );
}

async function approveAndPublish(
  partner: Client,
  editor: Client,
  teller: Teller,
  id: string,
): Promise<void> {
  teller.step('The compliance officer approves, the editor publishes');
  const officer = await partner.signIn(`compliance_officer@${CLINIC}.example`, DEMO_PASSWORD);
  const approved = await officer.call('POST', `/v1/posts/${id}/approve`, { body: REASON });
  teller.request('POST /v1/posts/{id}/approve', approved.status);
  teller.expect(
    text(approved.body, 'state') === 'approved',
    `${text(approved.body, 'current_stage')} ${text(approved.body, 'state')}`,
  );
  const published = await editor.call('POST', `/v1/posts/${id}/publish`, { body: {} });
  teller.request('POST /v1/posts/{id}/publish', published.status);
  teller.expect(
    text(published.body, 'status') === 'published',
    `published at ${text(published.body, 'published_at')}`,
  );
}

async function fetchAsPartner(partner: Client, teller: Teller, slug: string): Promise<string> {
  teller.step('A partner site fetches it, twice');
  const path = `/v1/delivery/${CLINIC}/posts/${slug}`;
  const first = await partner.call('GET', path);
  teller.request(`GET ${path}`, first.status);
  teller.note(
    `“${text(first.body, 'title')}” by ${text(first.body, 'author', 'name')}, ETag ${short(first.etag)}`,
  );
  teller.expect(first.status === 200 && first.etag !== '', 'the public text came, with an ETag');
  const again = await partner.call('GET', path, { headers: { 'if-none-match': first.etag } });
  teller.request(`GET ${path}  If-None-Match: ${short(first.etag)}`, again.status);
  teller.expect(again.status === 304, 'nothing changed: nothing is sent');
  return first.etag;
}

/** An ETag is opaque and may be long: its beginning is enough to recognise it. */
function short(etag: string): string {
  return etag.length > 16 ? `${etag.slice(0, 12)}…"` : etag;
}

async function askAsNeighbour(partner: Client, teller: Teller, id: string): Promise<void> {
  teller.step('The editor of Hospital Horizonte asks for the same post by its id');
  const neighbour = await partner.signIn(`editor@${HOSPITAL}.example`, DEMO_PASSWORD);
  const hidden = await neighbour.call('GET', `/v1/posts/${id}`);
  teller.request('GET /v1/posts/{id}', hidden.status);
  const absent = await neighbour.call('GET', `/v1/posts/${randomUUID()}`);
  teller.request('GET /v1/posts/{an id nobody has}', absent.status);
  teller.expect(hidden.status === 404, 'another tenant’s post is not there');
  teller.expect(
    sameRefusal(hidden.body, absent.body),
    'and the answer is that for an id nobody has',
  );
}

/** Two problem details that differ in nothing but which request and path they answer. */
function sameRefusal(one: Json, other: Json): boolean {
  const bare = (refusal: Json): string =>
    JSON.stringify({ ...refusal, request_id: null, instance: null });
  return bare(one) === bare(other);
}

async function refuseBadArticle(
  partner: Client,
  teller: Teller,
  nr: string,
  made: Made[],
): Promise<void> {
  teller.step('A contributor submits a patient’s story with a promise of cure');
  const contributor = await partner.signIn(`contributor@${CLINIC}.example`, DEMO_PASSWORD);
  const post = await write(contributor, teller, badArticle(nr), made);
  const id = text(post, 'id');
  await submit(contributor, teller, id);
  const review = await verdict(contributor, id);
  tellReview(teller, review);
  const findings = list(review, 'findings');
  tellFindings(teller, findings, post, FINDINGS_SHOWN);
  teller.note('');
  teller.expect(
    text(review, 'state') === 'revision_required',
    'it goes back to its author, no person had to read it',
  );
  for (const rule of ['LGPD-CPF', 'CFM-11-GUARANTEE']) {
    teller.expect(
      findings.some((finding) => finding.rule === rule && finding.severity === 'B'),
      `${rule} was found and blocks`,
    );
  }
}

interface Published {
  readonly partner: Client;
  readonly editor: Client;
  readonly teller: Teller;
  readonly id: string;
  readonly slug: string;
  readonly etag: string;
}

async function editPublished({
  partner,
  editor,
  teller,
  id,
  slug,
  etag,
}: Published): Promise<void> {
  teller.step('The editor goes on writing in the published post');
  const current = await editor.call('GET', `/v1/posts/${id}`);
  const changed = await editor.call('PATCH', `/v1/posts/${id}`, {
    body: { title: 'Água ao longo do dia (em revisão)' },
    headers: { 'if-match': current.etag },
  });
  teller.request(`PATCH /v1/posts/{id}  If-Match: ${current.etag}`, changed.status);
  teller.expect(
    changed.status === 200,
    `the working copy is now version ${String(at(changed.body, 'version'))}`,
  );
  const stale = await editor.call('PATCH', `/v1/posts/${id}`, {
    body: { title: 'Outra mão' },
    headers: { 'if-match': current.etag },
  });
  teller.request(`PATCH /v1/posts/{id}  If-Match: ${current.etag}`, stale.status);
  teller.expect(
    stale.status === 412,
    `a second hand with the old version is told: ${text(stale.body, 'code')}`,
  );
  const path = `/v1/delivery/${CLINIC}/posts/${slug}`;
  const unchanged = await partner.call('GET', path, { headers: { 'if-none-match': etag } });
  teller.request(`GET ${path}  If-None-Match: ${short(etag)}`, unchanged.status);
  teller.expect(unchanged.status === 304, 'the public still reads the approved text');
}

async function readTrail(partner: Client, teller: Teller, id: string): Promise<void> {
  teller.step('The administrator reads the audit trail of the post');
  const administrator = await partner.signIn(`administrator@${CLINIC}.example`, DEMO_PASSWORD);
  const trail = await administrator.call('GET', `/v1/audit?resource_id=${id}&limit=50`);
  teller.request('GET /v1/audit?resource_id={id}', trail.status);
  const lines = [...list(trail.body, 'data')].reverse();
  for (const line of lines) {
    const changed = at(line, 'metadata', 'changed');
    teller.note(
      `${text(line, 'created_at').slice(11, 23)}  ${text(line, 'operation').padEnd(7)} ${text(line, 'resource_type').padEnd(13)} ` +
        `${text(line, 'metadata', 'actor').padEnd(18)} ${text(line, 'policy_decision').padEnd(6)} ${Array.isArray(changed) ? changed.join(', ') : ''}`,
    );
  }
  teller.expect(
    lines.some((line) => text(line, 'operation') === 'create'),
    'who made it, changed it and published it can be shown',
  );
}

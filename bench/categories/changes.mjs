import { setTimeout as sleep } from 'node:timers/promises';

/** How often each kind of change is made, of a hundred. */
const SHARES = [
  ['move', 22],
  ['flags', 8],
  ['file a post', 22],
  ['publish', 22],
  ['withdraw', 14],
  ['make a category', 6],
  ['remove a category', 6],
];
const AT_MOST = 120;
const ODD = 10;

/** Makes one random change after the other to a tenant's tree, and counts the answers. */
export class Changes {
  kinds = new Map(SHARES.map(([kind]) => [kind, new Map()]));
  odd = [];
  made = 0;

  constructor(client, admin, tenant) {
    this.client = client;
    this.admin = admin;
    this.tenant = tenant;
  }

  async next() {
    const kind = pickKind();
    const work = await this.work(kind);
    const statuses = this.kinds.get(kind);
    let answer;
    do {
      answer = await this.ask(work);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      // told to come again, a client does
      if (answer.status === 503) await sleep(500 + Math.random() * 1000);
    } while (answer.status === 503);
    if (kind === 'make a category' && answer.status === 201) {
      this.tenant.categories.push(JSON.parse(answer.text).id);
    }
    if (![200, 201, 204, 404, 409, 412, 422].includes(answer.status) && this.odd.length < ODD)
      this.odd.push(`${kind}: ${answer.text.slice(0, 300)}`);
  }

  async ask(work) {
    for (;;) {
      const answer = await this.client.request({
        token: this.tenant.token,
        headers: { 'if-match': '*' },
        ...work,
      });
      if (!answer.closed) return answer;
    }
  }

  async work(kind) {
    const category = () => pick(this.tenant.categories);
    const post = `/v1/posts/${pick(this.tenant.posts)}`;
    const one = category();
    switch (kind) {
      case 'move':
        return patch(`/v1/categories/${one}`, {
          parent_id: Math.random() < 0.3 ? null : category(),
        });
      case 'flags':
        return patch(`/v1/categories/${one}`, {
          crm_validation_required: Math.random() < 0.1,
          compliance_required: Math.random() < 0.3,
          medical_specialty: Math.random() < 0.5 ? null : `Especialidade ${this.made}`,
        });
      case 'file a post':
        return patch(post, {
          category_id: one,
          category_ids: [category(), category()].slice(Math.random() * 3),
        });
      case 'publish':
        await this.approve(post.slice('/v1/posts/'.length));
        return { method: 'POST', path: `${post}/publish`, body: {} };
      case 'withdraw':
        return { method: 'POST', path: `${post}/unpublish` };
      case 'make a category':
        if (this.tenant.categories.length < AT_MOST) return this.newCategory(one);
        return this.removal(one, category());
      default:
        return this.removal(one, category());
    }
  }

  newCategory(parent) {
    this.made += 1;
    return {
      method: 'POST',
      path: '/v1/categories',
      body: {
        name: `Nova ${this.made} ${Math.random()}`,
        parent_id: parent,
        crm_validation_required: Math.random() < 0.1,
      },
    };
  }

  removal(id, target) {
    const at = this.tenant.categories.indexOf(id);
    if (this.tenant.categories.length > 20 && at >= 0) this.tenant.categories.splice(at, 1);
    return { method: 'DELETE', path: `/v1/categories/${id}?move_to=${target}` };
  }

  /** As if a reviewer had read what the post says now. */
  async approve(postId) {
    const connection = await this.admin.connect();
    try {
      await connection.query('begin; set local session_replication_role = replica');
      await connection.query(
        `update workflow_states w set state = 'approved', current_stage = 'S.5.1', decided_at = now(),
                decided_by = (select u.id from users u where u.tenant_id = w.tenant_id and u.role = 'compliance_officer' limit 1)
           from posts p
          where p.id = $1 and w.content_id = p.id and w.revision = p.revision and w.state = 'created'
            and not exists (select 1 from workflow_states a where a.content_id = p.id and a.revision = p.revision and a.state = 'approved')`,
        [postId],
      );
      await connection.query('commit');
    } finally {
      connection.release();
    }
  }
}

const pick = (list) => list[Math.floor(Math.random() * list.length)];
const patch = (path, body) => ({ method: 'PATCH', path, body });

function pickKind() {
  let left = Math.random() * 100;
  for (const [kind, share] of SHARES) {
    left -= share;
    if (left < 0) return kind;
  }
  return SHARES[0][0];
}

import { randomUUID } from 'node:crypto';
import { approvePost, type Content } from './content.js';
import { rowsOf } from './json.js';
import type { Person, Tenant } from './people.js';
import type { Answer, TestApp } from './test-app.js';

/** A post whose first revision is approved and not yet public. */
export interface ApprovedPost {
  readonly id: string;
  readonly path: string;
  readonly slug: string;
}

/** What tests of schedules do over and over, as one editor. */
export class Desk {
  constructor(
    readonly app: TestApp,
    readonly tenant: Tenant,
    readonly editor: Person,
    readonly author: Person,
  ) {}

  async approved(given: Content = {}): Promise<ApprovedPost> {
    const slug = given.slug ?? `artigo-${randomUUID().slice(0, 8)}`;
    const { id } = await approvePost(this.app, this.tenant, this.author, { ...given, slug });
    return { id, path: `/v1/posts/${id}`, slug };
  }

  post(path: string, body: object = {}, by = this.editor): Promise<Answer> {
    return this.app.call('POST', path, { token: by.token, body });
  }

  get(path: string, by = this.editor): Promise<Answer> {
    return this.app.call('GET', path, { token: by.token });
  }

  /** With any version. */
  send(method: 'PATCH' | 'DELETE', path: string, body?: object, by = this.editor): Promise<Answer> {
    return this.app.call(method, path, {
      token: by.token,
      headers: { 'if-match': '*' },
      ...(body === undefined ? {} : { body }),
    });
  }

  /** The status of what partner sites get. */
  async publicStatus({ slug }: Pick<ApprovedPost, 'slug'>): Promise<number> {
    const path = `/v1/delivery/${this.tenant.slug}/posts/${slug}`;
    return (await this.app.call('GET', path)).status;
  }

  /** Of a post, the latest instant first. */
  async history({ path }: Pick<ApprovedPost, 'path'>) {
    return rowsOf((await this.get(`${path}/schedule`)).body);
  }

  /** Moves what is planned into the past, as if it had been planned long ago. */
  async planIntoPast(ids: readonly string[], seconds: number): Promise<void> {
    await this.app.database.admin(
      `update post_schedules set planned_for = planned_for - $2 * interval '1 second',
              due_at = due_at - $2 * interval '1 second'
        where post_id = any ($1::uuid[]) and state = 'planned'`,
      [ids, seconds],
    );
    await this.app.database.admin(
      `update releases r set scheduled_at = scheduled_at - $2 * interval '1 second'
        where state = 'planned' and exists (select 1 from post_schedules s
          where s.release_id = r.id and s.post_id = any ($1::uuid[]))`,
      [ids, seconds],
    );
  }
}

/** An instant so many seconds from now. */
export const inSeconds = (seconds: number): string =>
  new Date(Date.now() + seconds * 1_000).toISOString();

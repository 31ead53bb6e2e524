import { GOOD_ARTICLE } from '../support/articles.js';
import { textAt } from '../support/json.js';
import { makePerson, makeTenant } from '../support/people.js';
import { hasRedis, RedisServer } from '../support/redis-server.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const found = hasRedis();
const required = process.env.REQUIRE_REDIS === '1';
if (!found && !required) {
  process.stdout.write('no redis-server found: jobs in Redis are not tested here\n');
}

(found || required ? describe : describe.skip)('jobs in Redis', () => {
  let redis: RedisServer;
  let app: TestApp;

  beforeAll(async () => {
    redis = await RedisServer.start();
    app = await TestApp.start({ queueUrl: redis.url });
  });
  afterAll(async () => {
    await app.stop();
    await redis.remove();
  });

  it('take a post through every stage', async () => {
    const author = await makePerson(app, await makeTenant(app), 'author');
    expect(await review(author.token)).toBe('cfm_pending');
  });

  it('are made anew when Redis forgets them all', async () => {
    const author = await makePerson(app, await makeTenant(app), 'author');
    await redis.stop();
    const decided = review(author.token, 60);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await redis.restart();
    expect(await decided).toBe('cfm_pending');
  }, 90_000);

  /** Writes and submits an article; gives the state in which a reviewer is awaited. */
  async function review(token: string, seconds = 20): Promise<unknown> {
    const post = await app.call('POST', '/v1/posts', { token, body: GOOD_ARTICLE });
    const path = `/v1/posts/${textAt(post.body, 'id')}`;
    expect((await app.call('POST', `${path}/submit`, { token })).status).toBe(202);
    return eventually('every stage has spoken', seconds, async () => {
      const answer = await app.call('GET', `${path}/workflow`, { token });
      return answer.body.awaiting_decision === true ? answer.body.state : null;
    });
  }
});

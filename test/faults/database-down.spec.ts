import { makePerson, makeTenant, type Person } from '../support/people.js';
import { Proxy } from '../support/proxy.js';
import { TestApp } from '../support/test-app.js';
import { textAt } from '../support/json.js';
import { eventually } from '../support/wait.js';

describe('while the database is down', () => {
  let app: TestApp;
  let proxy: Proxy;
  let editor: Person;

  beforeAll(async () => {
    app = await TestApp.startBehind(async (url) => {
      proxy = await Proxy.before(url);
      return proxy.url;
    });
    editor = await makePerson(app, await makeTenant(app), 'editor');
  });
  afterAll(async () => {
    await app.stop();
    await proxy.down();
  });

  it('answers 503 with Retry-After within two seconds, and works again by itself', async () => {
    const body = { title: 'Antes da queda', content: 'Texto.' };
    const written = await app.call('POST', '/v1/posts', { token: editor.token, body });
    expect(written.status).toBe(201);

    await proxy.down();
    const calls = [
      () => app.call('GET', '/v1/posts', { token: editor.token }),
      () => app.call('POST', '/v1/posts', { token: editor.token, body }),
      () => app.call('GET', '/v1/delivery/nobody/posts'),
      () => app.call('POST', '/v1/auth/login', { body: { email: editor.email, password: 'x' } }),
      () => app.call('GET', '/health/ready'),
    ];
    for (const call of calls) {
      const started = Date.now();
      const answer = await call();
      expect({ status: answer.status, slow: Date.now() - started > 2_000 }).toEqual({
        status: 503,
        slow: false,
      });
      expect(answer.headers['retry-after']).toMatch(/^\d+$/);
    }
    expect((await app.call('GET', '/health/live')).status).toBe(200);

    await proxy.up();
    await eventually('the API is ready again', 10, async () => {
      const answer = await app.call('GET', '/health/ready');
      return answer.status === 200;
    });
    const kept = await app.call('GET', `/v1/posts/${textAt(written.body, 'id')}`, {
      token: editor.token,
    });
    expect(kept.status).toBe(200);
  }, 60_000);

  it('takes reviews up again that were under way', async () => {
    const post = await app.call('POST', '/v1/posts', {
      token: editor.token,
      body: { title: 'Em análise durante a queda', content: 'Medir a pressão é simples.' },
    });
    const path = `/v1/posts/${textAt(post.body, 'id')}`;
    await app.call('POST', `${path}/submit`, { token: editor.token });
    await proxy.down();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await proxy.up();
    const review = await eventually('every stage has spoken', 60, async () => {
      const answer = await app.call('GET', `${path}/workflow`, { token: editor.token });
      return answer.body.awaiting_decision === true ? answer.body : null;
    });
    expect(review.state).toBe('cfm_pending');
  }, 90_000);
});

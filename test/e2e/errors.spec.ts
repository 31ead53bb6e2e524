import { TestApp } from '../support/test-app.js';

describe('errors', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('answers an unknown path with a problem', async () => {
    const answer = await app.call('GET', '/v1/nowhere');
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'request.not_found', status: 404 });
    expect(answer.body.request_id).toBe(answer.headers['x-request-id']);
  });
});

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

  it('takes an empty body for none, whatever type it is given', async () => {
    const reply = await app.nest.inject({
      method: 'POST',
      url: '/v1/auth/login',
      headers: { 'content-type': 'application/json' },
    });
    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toMatchObject({
      errors: [{ pointer: '/email' }, { pointer: '/password' }],
    });
  });

  it.each([
    ['broken JSON', '{bad', 400, 'request.malformed'],
    ['a list', '[]', 400, 'request.malformed'],
    ['a prototype', '{"__proto__": {"x": 1}}', 400, 'request.malformed'],
    ['U+0000', '{"email": "a\\u0000b", "password": "x"}', 422, 'request.invalid'],
    ['half of a surrogate pair', '{"email": "\\ud800", "password": "x"}', 422, 'request.invalid'],
    [
      'seventy levels',
      `{"email": ${'['.repeat(70)}${']'.repeat(70)}, "password": "x"}`,
      400,
      'request.too_deep',
    ],
    ['three megabytes', `{"email": "${'a'.repeat(3_000_000)}"}`, 413, 'request.too_large'],
  ])('answers %s in the right way', async (_what, payload, status, code) => {
    const reply = await app.nest.inject({
      method: 'POST',
      url: '/v1/auth/login',
      headers: { 'content-type': 'application/json' },
      payload,
    });
    expect({ status: reply.statusCode, code: reply.json<{ code: string }>().code }).toEqual({
      status,
      code,
    });
  });

  it('answers another type with 415', async () => {
    const reply = await app.nest.inject({
      method: 'POST',
      url: '/v1/auth/login',
      headers: { 'content-type': 'text/plain' },
      payload: '{}',
    });
    expect(reply.statusCode).toBe(415);
    expect(reply.json()).toMatchObject({ code: 'request.unsupported_media_type' });
  });
});

import { isRecord } from '../support/json.js';
import { makePerson, makeTenant, type Person } from '../support/people.js';
import { TestApp } from '../support/test-app.js';
import { describedOperations } from '../isolation/operations.js';

/** As JSON text: written as objects, some of them would set a prototype here. */
const BODIES = [
  '{"__proto__":{"polluted":true}}',
  '{"title":"x","__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"custom_fields":[{"__proto__":{"polluted":true}}]}',
  '{"meta":{"constructor":{"prototype":{"polluted":true}}}}',
  '[{"__proto__":{"polluted":true}}]',
];
const QUERIES = [
  '__proto__[polluted]=true',
  '__proto__.polluted=true',
  'constructor[prototype][polluted]=true',
  'limit[__proto__]=1',
  'cursor=__proto__',
];

describe('bodies and queries that reach for the prototype of all objects', () => {
  let app: TestApp;
  let administrator: Person;
  const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    administrator = await makePerson(app, await makeTenant(app), 'administrator');
  });
  afterAll(() => app.stop());

  it('change nothing and break nothing, on every route', async () => {
    const failures: string[] = [];
    for (const { method, path, name } of describedOperations()) {
      if (name === 'POST /v1/auth/logout') continue;
      const url = path.replace(/\{\w+\}/g, '__proto__');
      const authorization = `Bearer ${administrator.token}`;
      const sent =
        method === 'GET' || method === 'DELETE'
          ? QUERIES.map((query) => ({ url: `${url}?${query}`, payload: undefined }))
          : BODIES.map((payload) => ({ url, payload }));
      for (const { url: address, payload } of sent) {
        const reply = await app.nest.inject({
          method,
          url: address,
          headers: {
            authorization,
            'if-match': '*',
            ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(payload === undefined ? {} : { payload }),
        });
        if (reply.statusCode >= 500) failures.push(`${name} ${address} ${payload}: ${reply.body}`);
      }
    }
    expect(failures).toEqual([]);
    const fresh: unknown = {};
    expect(isRecord(fresh) && fresh.polluted).toBeUndefined();
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(before);
  });
});

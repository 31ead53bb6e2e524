import { randomUUID } from 'node:crypto';
import { ROLE_PERMISSIONS } from '../../dist/kernel/permissions.js';
import { personOf } from '../../dist/kernel/scope.js';
import { contextKey } from '../../dist/platform/crypto/keys.js';
import { beginStatement, readerContext } from '../../dist/platform/db/signed-context.js';
import { decide } from '../../dist/platform/policy/decide.js';
import { SECRET } from '../delivery/database.mjs';

const CALLS = 200_000;

/** What the program does for one request, in microseconds of this process. */
export function callsPerProgram() {
  const key = contextKey(SECRET);
  const tenantId = randomUUID();
  const scope = {
    tenantId,
    actor: personOf(randomUUID(), 'editor'),
    requestId: randomUUID(),
    decision: 'allow',
    trustScore: 80,
  };
  const permissions = ROLE_PERMISSIONS.editor;
  return [
    {
      what: 'sign the context of a reader',
      micros: time(() => readerContext(tenantId, ['public'], 4711, key)),
    },
    {
      what: 'sign the context of an editor',
      micros: time(() => beginStatement(scope, 4711, key, null)),
    },
    { what: 'decide by the policy', micros: time(() => decide(permissions, 'posts:read', false)) },
  ];
}

/** Median of five runs; what comes out is looked at, or the compiler would leave the calls out. */
function time(call) {
  let kept = 0;
  const runs = Array.from({ length: 5 }, () => {
    const from = process.hrtime.bigint();
    for (let n = 0; n < CALLS; n += 1) kept += call() === undefined ? 1 : 0;
    return Number(process.hrtime.bigint() - from) / 1000 / CALLS;
  });
  if (kept > 0) throw new Error('a call gave nothing');
  return runs.toSorted((a, b) => a - b)[2];
}

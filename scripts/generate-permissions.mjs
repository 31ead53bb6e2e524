// docs/permissions.md from the table in src/kernel/permissions.ts and from docs/openapi.json, which is made before it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  GRANT_PERMISSIONS,
  KEY_PERMISSIONS,
  PERMISSIONS,
  ROLE_PERMISSIONS,
  ROLES,
} from '../dist/kernel/permissions.js';
import { putGenerated } from './generated-file.mjs';

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head'];

const file = resolve(import.meta.dirname, '../docs/openapi.json');
const { paths } = JSON.parse(readFileSync(file, 'utf8'));

const rolesWith = (permission) =>
  ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission));

const roleRows = PERMISSIONS.map((permission) => {
  const marks = ROLES.map((role) => (rolesWith(permission).includes(role) ? 'yes' : ''));
  return `| \`${permission}\` | ${marks.join(' | ')} |`;
});

const routeRows = Object.entries(paths).flatMap(([path, item]) =>
  METHODS.filter((method) => method in item).map((method) => {
    const permission = item[method]['x-permission'];
    if (permission === undefined) throw new Error(`${method} ${path} says nothing of who may`);
    const [needs, who] =
      permission === null
        ? ['nothing', 'everybody']
        : [`\`${permission}\``, rolesWith(permission).join(', ')];
    return `| ${method.toUpperCase()} | \`${path}\` | ${needs} | ${who} |`;
  }),
);

const grantRows = Object.entries(GRANT_PERMISSIONS).map(
  ([scope, permissions]) =>
    `| \`${scope}\` | ${permissions.map((permission) => `\`${permission}\``).join(', ')} |`,
);

putGenerated(
  'docs/permissions.md',
  `# Who may do what

Made by \`npm run generate\` from \`src/kernel/permissions.ts\` and \`docs/openapi.json\`; do not edit.

What is not marked is forbidden. A permission opens a route; rules about a row (one's own post, a review that waits) come on
top of it. \`test/security/roles.spec.ts\` tries every route below as every role.

## Roles

| permission | ${ROLES.join(' | ')} |
| --- | ${ROLES.map(() => '---').join(' | ')} |
${roleRows.join('\n')}

## Routes

| method | path | needs | roles that have it |
| --- | --- | --- | --- |
${routeRows.join('\n')}

## API keys

A key has the permissions it was given, out of these: ${KEY_PERMISSIONS.map((permission) => `\`${permission}\``).join(', ')}.

## Access grants

What an administrator of the install may do in a tenant that let him in, by the scope of the grant. Nothing else of his own
permissions counts there.

| scope | allows |
| --- | --- |
${grantRows.join('\n')}
`,
);

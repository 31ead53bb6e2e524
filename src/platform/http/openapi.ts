import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { PROBLEMS } from '#kernel/problem.js';
import { PERMISSION_EXTENSION } from '#platform/policy/policy.decorators.js';
import { NOTHING_KEPT_EXTENSION } from './nothing-kept.js';
import { CLAIM_EXTENSION } from './outside-transaction.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head'] as const;
const PROBLEM_REF = { $ref: '#/components/schemas/Problem' };

const PROBLEM_SCHEMAS: Schemas = {
  FieldError: {
    type: 'object',
    description: 'One thing wrong with one field.',
    required: ['pointer', 'message', 'code'],
    properties: {
      pointer: {
        type: 'string',
        description: 'JSON pointer into the body (RFC 6901), or the name of a parameter.',
      },
      message: { type: 'string' },
      code: { type: 'string' },
    },
  },
  Problem: {
    type: 'object',
    description: 'The answer to every request that fails (RFC 9457).',
    required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'request_id'],
    properties: {
      type: { type: 'string', description: 'Where the code is explained.' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      instance: { type: 'string', description: 'The path that was asked for.' },
      code: { type: 'string', enum: Object.keys(PROBLEMS).sort() },
      request_id: { type: 'string', description: 'Also in the X-Request-Id header.' },
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldError' } },
    },
    additionalProperties: true,
  },
};

const DESCRIPTION = `Multi-tenant headless CMS for healthcare publishing.

To try it out with the demo data: run \`POST /v1/auth/login\` below as it stands, copy the \`access_token\` of the answer, press
**Authorize** and paste it. Then write a post, submit it, look at its workflow. Errors are \`application/problem+json\`; what each
code means stands on [the page of error codes](/docs/errors).

A \`POST\` with credentials takes an \`Idempotency-Key\`: sent again within a day by the same person or key of the same tenant,
it is not done again, and the first answer comes with \`Idempotency-Replayed: true\`. What is shown once, such as an API key,
is null in it. Key, effects and answer are one transaction; where a route waits for something outside, it says so below.`;

const CLAIMED_KEY = `An \`Idempotency-Key\` is claimed first and the answer kept afterwards, in two transactions: while the request runs its
twin gets \`request.idempotency_in_progress\`; a claim whose process died may be taken over after a minute, and what that
process had done by then may be done again.`;

const NO_KEY = 'Changes nothing and keeps nothing: an `Idempotency-Key` is not looked at.';

const API_KEY = `An API key of a tenant, for partner sites and scripts: \`Authorization: Bearer prk_…\`. An administrator makes one
with \`POST /v1/api-keys\`; it is shown once. Routes that list this scheme take a key with the fitting scope.`;

/**
 * Describes the API of an application, which may be one that never connected to anything. Every operation also says
 * how it fails; paths and schemas are in order, so that two runs give the same text.
 */
export function buildOpenApiDocument(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Parecer')
    .setDescription(DESCRIPTION)
    .setVersion(packageVersion())
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'prk_…', description: API_KEY },
      'api_key',
    )
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}.${method}`,
  });
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation === undefined) continue;
      operation.description = describeAccess(operation);
      for (const parameter of operation.parameters ?? []) {
        if ('schema' in parameter && hasDefault(parameter.schema)) parameter.required = false;
      }
      operation.responses.default = {
        description: 'What went wrong',
        content: { 'application/problem+json': { schema: PROBLEM_REF } },
      };
    }
  }
  const schemas = { ...document.components?.schemas, ...PROBLEM_SCHEMAS };
  for (const schema of Object.values(schemas)) leaveOutDefaults(schema);
  return {
    ...document,
    paths: inOrder(document.paths),
    components: { ...document.components, schemas: inOrder(schemas) },
  };
}

/** What has a default may be left out, which a property that always has a value does not show by its type. */
function leaveOutDefaults(schema: Schemas[string]): void {
  if (!('required' in schema) || schema.required === undefined) return;
  const { properties = {}, required } = schema;
  const asked = required.filter((name) => !hasDefault(properties[name]));
  if (asked.length > 0) schema.required = asked;
  else delete schema.required;
}

function hasDefault(schema: Schemas[string] | undefined): boolean {
  return schema !== undefined && 'default' in schema && schema.default !== undefined;
}

/** What is said of an operation, and which permission it asks for. */
function describeAccess(operation: { readonly description?: string }): string {
  const { description: said = '' } = operation;
  const permission = Reflect.get(operation, PERMISSION_EXTENSION);
  const needs =
    typeof permission === 'string'
      ? `Needs the permission \`${permission}\`.`
      : 'Needs no credentials.';
  const claimed = Reflect.get(operation, CLAIM_EXTENSION) === true ? CLAIMED_KEY : '';
  const unkept = Reflect.get(operation, NOTHING_KEPT_EXTENSION) === true ? NO_KEY : '';
  return [said, needs, claimed, unkept].filter((part) => part !== '').join('\n\n');
}

function inOrder<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The version that package.json names. */
export function packageVersion(): string {
  const file = join(import.meta.dirname, '../../../package.json');
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return '0.0.0';
  return String(manifest.version);
}

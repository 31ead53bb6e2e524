/** What each check must find: a file that breaks one rule, and the rule's name in the check's output. */
export interface Planted {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

export const LINT: readonly Planted[] = [
  {
    rule: 'typescript(no-floating-promises)',
    file: 'src/modules/planted/floating.ts',
    text: 'export function run(): void {\n  Promise.resolve(1);\n}\n',
  },
  {
    rule: 'typescript(no-misused-promises)',
    file: 'src/modules/planted/misused.ts',
    text: 'export const run = (list: number[]) => list.forEach(async (n) => void (await Promise.resolve(n)));\n',
  },
  {
    rule: 'typescript(await-thenable)',
    file: 'src/modules/planted/await.ts',
    text: 'export async function run(): Promise<number> {\n  const three = 3;\n  return await three;\n}\n',
  },
  {
    rule: 'typescript(no-explicit-any)',
    file: 'src/modules/planted/any.ts',
    text: 'export const run = (value: any): string => String(value);\n',
  },
  {
    rule: 'typescript(consistent-type-assertions)',
    file: 'src/modules/planted/cast.ts',
    text: 'export const run = (value: unknown): string => value as string;\n',
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    file: 'src/modules/planted/switch.ts',
    text: "export function run(kind: 'a' | 'b'): void {\n  switch (kind) {\n    case 'a':\n      return;\n  }\n}\n",
  },
  {
    rule: 'import(no-cycle)',
    file: 'src/modules/planted/cycle-one.ts',
    text: "import type { Two } from './cycle-two.js';\nexport type One = { two: Two };\n",
  },
  {
    rule: 'import(no-cycle)',
    file: 'src/modules/planted/cycle-two.ts',
    text: "import type { One } from '#modules/planted/cycle-one.js';\nexport type Two = { one: One };\n",
  },
  {
    rule: 'import(no-default-export)',
    file: 'src/modules/planted/default.ts',
    text: 'export default 1;\n',
  },
  {
    rule: 'oxc(no-barrel-file)',
    file: 'src/modules/planted/barrel.ts',
    text: "export * from './any.js';\n",
  },
  {
    rule: 'eslint(max-lines)',
    file: 'src/modules/planted/long.ts',
    text: Array.from({ length: 401 }, (_, index) => `export const run${index} = ${index};\n`).join(
      '',
    ),
  },
  {
    rule: 'unicorn(filename-case)',
    file: 'src/modules/planted/camelCase.ts',
    text: 'export const run = 1;\n',
  },
  {
    rule: 'node(no-process-env)',
    file: 'src/modules/planted/environment.ts',
    text: 'export const run = process.env.HOME;\n',
  },
  {
    rule: 'eslint(no-console)',
    file: 'src/modules/planted/console.ts',
    text: 'console.log(1);\n',
  },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'src/modules/planted/repository.ts',
    text: "import { InjectRepository } from '@nestjs/typeorm';\nexport const run = InjectRepository;\n",
  },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'src/modules/planted/queue.ts',
    text: "import { Queue } from 'bullmq';\nexport const run = Queue;\n",
  },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'src/platform/db/planted-queue.ts',
    text: "import { Queue } from 'bullmq';\nexport const run = Queue;\n",
  },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'src/modules/planted/planted.service.ts',
    text: "import { NotFoundException } from '@nestjs/common';\nexport const run = () => new NotFoundException();\n",
  },
  {
    rule: 'jest(expect-expect)',
    file: 'test/planted/empty.spec.ts',
    text: "it('asserts nothing', () => undefined);\n",
  },
];

const NAMED = 'export const named = 1;\n';
const importing = (from: string): string => `import '${from}';\n${NAMED}`;

export const FLOORS: readonly Planted[] = [
  { rule: 'no-orphans', file: 'src/modules/planted/orphan.ts', text: NAMED },
  {
    rule: 'no-cycles',
    file: 'src/modules/planted/knot-one.ts',
    text: "import type { Two } from './knot-two.js';\nexport type One = { two: Two };\n",
  },
  {
    rule: 'no-cycles',
    file: 'src/modules/planted/knot-two.ts',
    text: "import type { One } from './knot-one.js';\nexport type Two = { one: One };\n",
  },
  {
    rule: 'every-import-resolves',
    file: 'src/modules/planted/lost.ts',
    text: importing('#modules/nowhere/nowhere.service.js'),
  },
  { rule: 'kernel-imports-nothing', file: 'src/kernel/planted.ts', text: importing('node:fs') },
  { rule: 'compliance-is-pure', file: 'src/compliance/planted-pg.ts', text: importing('pg') },
  { rule: 'compliance-is-pure', file: 'src/compliance/planted-fs.ts', text: importing('node:fs') },
  {
    rule: 'compliance-is-pure',
    file: 'src/compliance/planted-platform.ts',
    text: importing('#platform/config/config.js'),
  },
  {
    rule: 'platform-knows-no-domain',
    file: 'src/platform/planted.ts',
    text: importing('#modules/planted/planted.service.js'),
  },
  {
    rule: 'modules-do-not-look-up',
    file: 'src/modules/planted/up.ts',
    text: importing('../../app.module.js'),
  },
  {
    rule: 'modules-are-strangers',
    file: 'src/modules/planted/planted.service.ts',
    text: importing('#modules/stranger/stranger.service.js'),
  },
  {
    rule: 'posts-knows-only-its-list',
    file: 'src/modules/posts/planted.ts',
    text: importing('#modules/stranger/stranger.service.js'),
  },
  {
    rule: 'workflow-knows-only-its-list',
    file: 'src/modules/workflow/planted.ts',
    text: importing('#modules/stranger/stranger.service.js'),
  },
  {
    rule: 'only-the-face',
    file: 'src/modules/posts/planted-face.ts',
    text: importing('#modules/categories/planted-inside.js'),
  },
  {
    rule: 'only-the-module-of-a-module',
    file: 'src/modules/posts/planted.module.ts',
    text: importing('#modules/categories/planted-inside.js'),
  },
  {
    rule: 'no-development-packages',
    file: 'src/modules/planted/development.ts',
    text: importing('fast-check'),
  },
  {
    rule: 'no-undeclared-packages',
    file: 'src/modules/planted/undeclared.ts',
    text: importing('iterare'),
  },
  {
    rule: 'no-specs-in-the-source',
    file: 'src/modules/planted/specs.ts',
    text: importing('./planted.spec.js'),
  },
];

/** Files the planted ones point at; nothing is wrong with these themselves. */
export const TARGETS: readonly Omit<Planted, 'rule'>[] = [
  { file: 'src/modules/stranger/stranger.service.ts', text: NAMED },
  { file: 'src/modules/categories/planted-inside.ts', text: NAMED },
  { file: 'src/modules/planted/planted.spec.ts', text: NAMED },
];

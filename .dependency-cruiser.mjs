// The floors of the house: a file imports only from floors below its own. `scripts/check-floors.mjs` runs these rules.

const PURE = ['^src/kernel/', '^src/compliance/'];
const START = '^src/(main|worker|create-app|cli/[^/]+)\\.ts$';
const SPEC = '\\.spec\\.ts$';

/** Which module may call which other one; everything else talks by event. */
const SIBLINGS = {
  posts: ['categories', 'media', 'custom-fields'],
  tenants: ['invitations'],
  workflow: ['posts', 'references'],
};

const strangers = ['[^/]+', ...Object.keys(SIBLINGS)].map((name) => {
  const known = SIBLINGS[name];
  const listed = known === undefined ? '' : `|${known.join('|')}`;
  return {
    name: known === undefined ? 'modules-are-strangers' : `${name}-knows-only-its-list`,
    severity: 'error',
    comment: 'A module may call only the siblings listed for it; others are reached by an event.',
    from:
      known === undefined
        ? {
            path: '^src/modules/([^/]+)/',
            pathNot: `^src/modules/(${Object.keys(SIBLINGS).join('|')})/`,
          }
        : { path: `^src/modules/(${name})/` },
    to: { path: '^src/modules/', pathNot: `^src/modules/($1${listed})/` },
  };
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Imports of types count: a knot is a knot.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody imports is dead.',
      from: { orphan: true, pathNot: [START, SPEC, '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      comment: 'An import that leads nowhere would escape every other rule.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      comment:
        'The words of the house depend on nobody, not even on Node; any-ascii is a table of letters.',
      from: { path: '^src/kernel/', pathNot: SPEC },
      to: { pathNot: '^src/kernel/|node_modules/any-ascii/' },
    },
    {
      name: 'compliance-is-pure',
      severity: 'error',
      comment:
        'An analyser takes text and gives findings: no framework, no database, no file, no network.',
      from: { path: '^src/compliance/', pathNot: SPEC },
      to: {
        pathNot: [...PURE, 'node_modules/(@brazilian-utils/brazilian-utils|libphonenumber-js)/'],
      },
    },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      comment: 'Technology is below the domain.',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: ['^src/platform/', ...PURE] },
    },
    {
      name: 'modules-do-not-look-up',
      severity: 'error',
      comment: 'The list of modules and the start of the process are above the domain.',
      from: { path: '^src/modules/' },
      to: { path: '^src/', pathNot: ['^src/modules/', '^src/platform/', ...PURE] },
    },
    ...strangers,
    {
      name: 'only-the-face',
      severity: 'error',
      comment: 'Of another module only the service is imported, and by the module file its module.',
      from: { path: '^src/modules/([^/]+)/', pathNot: ['\\.module\\.ts$', SPEC] },
      to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', '\\.service\\.ts$'] },
    },
    {
      name: 'only-the-module-of-a-module',
      severity: 'error',
      comment: 'A module file imports another module file or its service.',
      from: { path: '^src/modules/([^/]+)/[^/]+\\.module\\.ts$' },
      to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', '\\.(module|service)\\.ts$'] },
    },
    {
      name: 'list-of-modules-is-a-list',
      severity: 'error',
      comment: 'The application module names modules and their entities, nothing deeper.',
      from: { path: '^src/app\\.module\\.ts$' },
      to: { path: '^src/modules/', pathNot: '\\.(module|entity)\\.ts$' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      comment: 'What runs in production must be installed there.',
      from: { path: '^src/', pathNot: SPEC },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      comment:
        'A package that is only installed because another one wants it may be gone tomorrow.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-specs-in-the-source',
      severity: 'error',
      comment: 'Tests look at the source, never the other way round.',
      from: { path: '^src/', pathNot: SPEC },
      to: { path: ['^test/', SPEC] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json', '.node'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

// docs/errors.md from the table in src/kernel/problem.ts.
import { PROBLEMS } from '../dist/kernel/problem.js';
import { putGenerated } from './generated-file.mjs';

const areas = new Map();
for (const [code, [status, title]] of Object.entries(PROBLEMS)) {
  const area = code.slice(0, code.indexOf('.'));
  areas.set(area, [...(areas.get(area) ?? []), { code, status, title }]);
}

const sections = [...areas].map(([area, problems]) => {
  const rows = problems.map(
    ({ code, status, title }) => `| <a id="${code}"></a>\`${code}\` | ${status} | ${title} |`,
  );
  return [`## ${area}`, '', '| code | status | meaning |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
});

putGenerated(
  'docs/errors.md',
  `# Error codes

Made by \`npm run generate\` from \`src/kernel/problem.ts\`; do not edit.

Every failed request is answered with \`application/problem+json\` (RFC 9457); \`code\` is one of these and stays what it
is, \`title\` and \`detail\` are for people and may change. \`type\` leads to the line here.

${sections.join('\n\n')}
`,
);

// docs/rules.md from the rule table in src/compliance/cfm.
import { CFM_RULES } from '../dist/compliance/cfm/rule-table.js';
import { putGenerated } from './generated-file.mjs';

const AREAS = {
  cfm: 'Physicians and medical establishments (CFM)',
  anvisa: 'Medicines and products (binds everybody)',
  cfp: 'Psychologists (CFP)',
  cfo: 'Dentists (CFO)',
  cofen: 'Nurses (Cofen)',
  lgpd: 'Personal data in print (binds everybody)',
};
const SEVERITIES = { B: 'blocks', M: 'must be justified', m: 'advice' };
const CERTAINTIES = {
  primary: 'read in the primary text or on an official page',
  secondary: "read in an official summary or a council's guidance",
  unverified: 'not re-read: look the article up before quoting it',
};

const cell = (text) => text.replaceAll('|', String.raw`\|`);

const row = ({ id, severity, source, certainty, validFrom, validTo, message, exceptions }) =>
  `| <a id="${id}"></a>\`${id}\` | ${cell(message.en)} | ${SEVERITIES[severity]} | ${cell(source)} | ${certainty} | ${validFrom}${validTo === undefined ? '' : ` to ${validTo}`} | ${cell(exceptions?.en ?? '–')} |`;

const sections = Object.entries(AREAS).map(([area, title]) =>
  [
    `## ${title}`,
    '',
    '| id | what fires | severity | source | certainty | in force since | left alone |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...CFM_RULES.filter((rule) => rule.area === area).map(row),
  ].join('\n'),
);

const certainties = Object.entries(CERTAINTIES).map(([name, text]) => `- **${name}**: ${text}.`);

putGenerated(
  'docs/rules.md',
  `# Rules of publicity

Made by \`npm run generate\` from \`src/compliance/cfm\`; do not edit.

The ${CFM_RULES.length} rules of stage S.4-1.1-3. A physician's piece answers to the first section, and so does a medical establishment's
piece without an author of another council; psychologists, dentists and nurses answer to their own. A journalist's article
is news and answers to no council. Sentences that deny, warn, criticise or ask are left alone by every rule that reads
sentences. A tenant can make a rule more severe and add words of its own, never the other way round.

How sure we are of the article a rule names:

${certainties.join('\n')}

${sections.join('\n\n')}
`,
);

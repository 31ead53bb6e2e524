import { CFM_RULES } from '#compliance/cfm/rule-table.js';
import { policyFaults, type RulePolicy, severer } from '#compliance/cfm/rule-policy.js';
import { RULESET_VERSION } from '#compliance/stages.js';
import type { Severity } from '#compliance/types.js';
import { type FieldError, problem } from '#kernel/problem.js';
import { type PutPolicyDto, SEVERITIES } from './dto/put-policy.dto.js';

const OWN_SEVERITY: ReadonlyMap<string, Severity> = new Map(
  CFM_RULES.map(({ id, severity }) => [id, severity]),
);
const KNOWN: ReadonlySet<string> = new Set(OWN_SEVERITY.keys());

const MESSAGES: Readonly<Record<string, string>> = {
  'unknown-rule': 'não há tal regra / there is no such rule',
  severity: 'precisa ser B, M ou m / must be B, M or m',
  milder:
    'é mais branda do que a própria regra; uma política só torna mais severo / is milder than the rule itself; a policy can only make it severer',
  key: 'precisa ter de 1 a 40 letras, números e hífens / must be 1 to 40 letters, digits and hyphens',
  'duplicate-key': 'já foi usada nesta política / was used before in this policy',
  words: 'precisa ter ao menos duas letras / must have two letters at least',
  'repeated-word': 'repete uma palavra mais de três vezes / has one word more than three times',
  message: 'não pode ficar vazia / must not be blank',
  'too-many': 'são mais frases do que cabem / are more phrases than there is room for',
};

/**
 * The policy that a body says, for the present rule set.
 * @throws Problem request.invalid with the place of each fault
 */
export function soundPolicy({ at_least: given = {}, phrases = [] }: PutPolicyDto): RulePolicy {
  const read = Object.entries(given).map(
    ([id, said]) => [id, SEVERITIES.find((severity) => severity === said)] as const,
  );
  const policy: RulePolicy = {
    ruleSet: RULESET_VERSION,
    atLeast: Object.fromEntries(
      read.flatMap(([id, severity]) => (severity === undefined ? [] : [[id, severity]])),
    ),
    phrases: phrases.map(({ key, words, severity, message, suggestion, fields = [] }) => ({
      key,
      words,
      severity,
      message: { pt: message.pt, en: message.en },
      suggestion: { pt: suggestion.pt, en: suggestion.en },
      fields,
    })),
  };
  const errors = [
    ...read.flatMap(([id, severity]) => severityErrors(id, severity)),
    ...policyFaults(policy, KNOWN).map(({ pointer, reason }) =>
      errorAt(
        pointer.replace(/^\/atLeast\/.*/s, (path) => placeOf(path.slice(9))),
        reason,
      ),
    ),
  ];
  if (errors.length > 0) throw problem('request.invalid', { errors });
  return policy;
}

function severityErrors(id: string, severity: Severity | undefined): readonly FieldError[] {
  if (severity === undefined) return [errorAt(placeOf(id), 'severity')];
  const own = OWN_SEVERITY.get(id);
  return own === undefined || severer(severity, own) === severity
    ? []
    : [errorAt(placeOf(id), 'milder')];
}

function placeOf(id: string): string {
  return `/at_least/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function errorAt(pointer: string, reason: string): FieldError {
  return {
    pointer,
    message: MESSAGES[reason] ?? reason,
    code: `policy.${reason.replaceAll('-', '_')}`,
  };
}

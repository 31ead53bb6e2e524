import { Injectable } from '@nestjs/common';
import { CFM_RULES } from '#compliance/cfm/rule-table.js';
import { NO_POLICY, type RulePolicy } from '#compliance/cfm/rule-policy.js';
import { RULESET_VERSION } from '#compliance/stages.js';
import { problem } from '#kernel/problem.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { Language } from '#platform/http/language.js';
import type { PutPolicyDto } from './dto/put-policy.dto.js';
import type { RulePolicyEntity } from './rule-policy.entity.js';
import {
  type RulePolicyView,
  type RulesView,
  type StoredPolicy,
  toRulePolicyView,
  toRuleView,
} from './rule-policy.view.js';
import { soundPolicy } from './sound-policy.js';

type PolicyRow = Pick<
  RulePolicyEntity,
  'version' | 'rule_set' | 'at_least' | 'phrases' | 'created_by' | 'created_at'
>;

const COLUMNS = 'version, rule_set, at_least, phrases, created_by, created_at';
const NONE: StoredPolicy = { ...NO_POLICY, version: 0, createdBy: null, createdAt: null };

/** The rules, and what a tenant asks beyond them. Every state of its policy is kept; the newest holds. */
@Injectable()
export class RulePoliciesService {
  constructor(private readonly db: Db) {}

  async get(): Promise<RulePolicyView> {
    return this.db.run(async (tx) => toRulePolicyView(await newest(tx)));
  }

  /**
   * A new state, or the present one where nothing would differ. Reviews that run are judged by it from their next stage on.
   * @throws Problem request.invalid, rule_policy.stale, policy.forbidden
   */
  async replace(version: number | null, body: PutPolicyDto): Promise<RulePolicyView> {
    const wanted = soundPolicy(body);
    return this.db.run(async (tx) => {
      const present = await newest(tx);
      if (version !== null && version !== present.version) throw problem('rule_policy.stale');
      if (saysTheSame(present, wanted)) return toRulePolicyView(present);
      const row = await tx.one<PolicyRow>(
        `insert into rule_policies (version, rule_set, at_least, phrases)
         values ($1, $2, $3, $4) returning ${COLUMNS}`,
        [
          present.version + 1,
          wanted.ruleSet,
          JSON.stringify(wanted.atLeast),
          JSON.stringify(wanted.phrases),
        ],
      );
      if (row === null) throw new Error('the insert gave no row');
      return toRulePolicyView(toStored(row));
    });
  }

  /** Every rule with the severity it has here. */
  async rules(language: Language): Promise<RulesView> {
    return this.db.run(async (tx) => {
      const policy = await newest(tx);
      return {
        ruleset_version: RULESET_VERSION,
        policy_version: policy.version,
        data: CFM_RULES.map((rule) => toRuleView(rule, policy, language)),
        next_cursor: null,
      };
    });
  }
}

async function newest(tx: Tx): Promise<StoredPolicy> {
  const row = await tx.one<PolicyRow>(
    `select ${COLUMNS} from rule_policies order by version desc limit 1`,
  );
  return row === null ? NONE : toStored(row);
}

function toStored(row: PolicyRow): StoredPolicy {
  return {
    version: row.version,
    ruleSet: row.rule_set,
    atLeast: row.at_least,
    phrases: row.phrases,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}

/** Whatever the order of the rules: the database has an order of its own. */
function saysTheSame(one: RulePolicy, other: RulePolicy): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ ruleSet, atLeast, phrases }: RulePolicy): string {
  const raised = Object.entries(atLeast).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const said = phrases.map(({ key, words, severity, message, suggestion, fields }) => [
    key,
    words,
    severity,
    [message.pt, message.en, suggestion.pt, suggestion.en],
    fields,
  ]);
  return JSON.stringify([ruleSet, raised, said]);
}

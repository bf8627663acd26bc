import type { RuleVersion } from '../../explorer/replay.ts';

/** The form of the rule on an issue at the end of a week: the last one that had come into force by then. */
export function ruleInForce(rules: readonly RuleVersion[], issue: string, week: number): RuleVersion | undefined {
  return rules.findLast((rule) => rule.issue === issue && rule.fromWeek <= week);
}

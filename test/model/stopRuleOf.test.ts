import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { stopRuleOf } from '../../src/model/measures/stopRuleOf.ts';
import { type ScenarioInput, scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { stopRule } from '../../src/statistics/stopRule.ts';

type Until = Exclude<ScenarioInput['replicates'], number | undefined>['until'];

function ruleOf(until: Until, points = 1) {
  const scenario = scenarioSchema.parse({ name: 'stop', replicates: { max: 2000, until } });
  const plan = stopRuleOf(scenario, columnsOf(scenario), points);
  if (plan === undefined) throw new Error('expected a stop rule');
  return plan.rule;
}

describe('the stop rule of a scenario', () => {
  it('shares its error over outputs × points', () => {
    const two = [
      { metric: 'autonomy_operators', mode: 'imposed', minus: 'none' },
      { metric: 'autonomy_management', mode: 'none', half_width: 0.1 },
    ] as const;
    const { metrics } = ruleOf([...two], 3);
    expect(metrics.map(({ margin }) => margin)).toEqual([0.01, 0.1, 0.01, 0.1, 0.01, 0.1]);
    // A difference of two shares lies between −1 and 1.
    expect(metrics.map(({ range }) => range)).toEqual([2, 1, 2, 1, 2, 1]);
  });

  it('gives no range to what has no upper end: a constant of it is never known', () => {
    const [metric] = ruleOf([{ metric: 'negotiations', mode: 'contact', half_width: 1 }]).metrics;
    expect(metric).toEqual({ margin: 1 });
    const still = stopRule(ruleOf([{ metric: 'negotiations', mode: 'contact', half_width: 1 }]), [
      new Float64Array(2000).fill(3),
    ]);
    expect(still.reason).toBe('maximum');
  });

  it('takes differences that are rounding for a constant, not for a metric that is known already', () => {
    const rule = ruleOf([{ metric: 'autonomy_operators', mode: 'imposed', minus: 'none' }]);
    const rounding = Float64Array.from({ length: 2000 }, (_, index) => ((index * 7) % 5) * 2.8e-17);
    const { stop, looks } = stopRule(rule, [rounding]);
    expect(looks.at(-1)!.metrics[0].method).toBe('range');
    // 2(1 − .05^(1/n)) ≤ .01 from n = 598 on.
    expect(stop).toBe(600);
  });
});

import { describe, expect, it } from 'vitest';
import { ordersMeasures } from '../../../../../src/model/work/planning/orders/ordersMeasures.ts';
import { minus, runReplicates, type PatternRuns } from '../../../patterns/patternRuns.ts';
import { siteScenario } from './shopRuns.ts';

const replicates = 8;

/** The site without its client, two years of it, with one thing changed. */
function change(...set: string[]): PatternRuns {
  const key = set.join(' ');
  const known = alreadyRun.get(key);
  if (known !== undefined) return known;
  const { name: _, ...scenario } = siteScenario('electronics-workshop', 'weeks=104', 'entry_week=52', ...set);
  const runs = runReplicates(
    { ...scenario, compare: { modes: ['none'] }, record: { series: { replicates: 0 } } },
    replicates,
  );
  alreadyRun.set(key, runs);
  return runs;
}
const alreadyRun = new Map<string, PatternRuns>();

const orders = 'work.planning.orders';
const demand = `${orders}.demand`;
const bound = `${orders}.redating.enabled=false`;
const noDefects = `${orders}.defects.mean=0`;
const faithful = (name: string) => `${demand}.classes.${name}.exit_per_day=0`;
const noLearning = [`${orders}.learning.sales_rate=0`, `${orders}.learning.launcher_rate=0`];

/** What one change must do to a column: `vanishes` is 0, or missing, in every replicate. */
interface Ablation {
  readonly set: readonly string[];
  readonly effect: 'rises' | 'falls' | 'vanishes';
}
const falls = (...set: string[]): Ablation => ({ set, effect: 'falls' });
const rises = (...set: string[]): Ablation => ({ set, effect: 'rises' });
const vanishes = (...set: string[]): Ablation => ({ set, effect: 'vanishes' });

const perClass = (name: string, outside: string): Record<string, Ablation> => ({
  [`orders_promised_${name}`]: vanishes(`${demand}.classes.${name}.share=0`),
  // Wishes that are far away leave nothing to complain of.
  [`promised_cycle_days_${name}`]: rises(`${demand}.wish_days=60`),
  [`custom_${name}`]: outside === '' ? falls(`organisation.groups.internal.outside_option=1`) : rises(faithful(name)),
});

/** The one thing on which each measure most plainly hangs. */
const ablations: Readonly<Record<string, Ablation>> = {
  orders_placed: falls(`${demand}.orders_per_week=20`),
  orders_lost: vanishes(
    'clients.exit_threshold=1',
    faithful('internal'),
    faithful('semi_external'),
    faithful('external'),
  ),
  orders_cancelled: rises(`${orders}.redating.cancel_after_days=0`),
  orders_open: falls(`${demand}.orders_per_week=20`),
  orders_delivered: falls(`${demand}.orders_per_week=20`),
  moved_date_share: vanishes(bound),
  moved_earlier_share: vanishes(bound),
  moved_later_share: vanishes(bound),
  late_share: falls(`${orders}.shop.technical_capacity=2000`),
  late_share_last: falls(noDefects, 'world.contingency_sd=0'),
  orders_urgent_delivered: vanishes(`${demand}.urgent_share=0`),
  late_share_urgent: falls(`${demand}.urgent_lead_days=30`),
  ...perClass('internal', ''),
  ...perClass('semi_external', 'regulars'),
  ...perClass('external', 'external'),
  orders_launched: falls(`${demand}.orders_per_week=20`),
  launch_margin: falls(noDefects),
  second_launch_share: vanishes(noDefects, 'world.contingency_sd=0'),
  pieces_finished: falls(`${demand}.pieces_mean=20`),
  defect_share: vanishes(noDefects, 'world.contingency_sd=0'),
  surplus_share: falls(`${orders}.learning.shortage_sting=0.2`),
  load_per_week: falls(`${orders}.shop.work_per_piece=0.3`),
  load_gap: rises(bound),
  capacity_reserve: vanishes(bound),
  uncommitted_share: rises(`${orders}.shop.work_per_piece=0.3`),
};

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('every measure of the planning of orders hangs on something in the scenario', () => {
  it('has a row in the table, and every row a measure', () => {
    expect(Object.keys(ablations).toSorted()).toEqual(ordersMeasures.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(ablations))('%s', (column, { set, effect }) => {
    const without = change().of('none', column);
    const changed = change(...set).of('none', column);
    switch (effect) {
      case 'rises':
        expect(mean(minus(changed, without))).toBeGreaterThan(0);
        break;
      case 'falls':
        expect(mean(minus(changed, without))).toBeLessThan(0);
        break;
      case 'vanishes':
        expect(mean(without)).not.toBe(0);
        for (const value of changed) expect(Number.isNaN(value) ? 0 : value).toBe(0);
        break;
      default:
        throw new Error(`unknown effect ${String(effect satisfies never)}`);
    }
  });
});

describe('learning from results', () => {
  it('is what lowers the cycle of those who are free to go', () => {
    const wish = `${demand}.wish_days=10`;
    const impatient = change(wish).of('none', 'promised_cycle_days_external');
    const untaught = change(wish, ...noLearning).of('none', 'promised_cycle_days_external');
    expect(mean(minus(untaught, impatient))).toBeGreaterThan(1);
  });
});

import { describe, expect, it } from 'vitest';
import { errorsAbove, estimate, minus, runReplicates, type PatternRuns } from '../../../patterns/patternRuns.ts';
import { siteScenario } from './shopRuns.ts';

// Each intervention changes one thing in electronics-workshop, without a client; replicates keep their luck, so that
// differences are paired. It shows where the mean difference exceeds its margin by 3 standard errors over 200 replicates:
// a true difference that lies at the margin passes in 0.14 % of samples.

/** The site without its client, with one thing changed. */
function change(...set: string[]): PatternRuns {
  const { name: _, ...scenario } = siteScenario('electronics-workshop', 'weeks=156', 'entry_week=52', ...set);
  return runReplicates({ ...scenario, compare: { modes: ['none'] }, record: { series: { replicates: 0 } } });
}
const orders = 'work.planning.orders';
const of = (runs: PatternRuns, column: string) => runs.of('none', column);

/** How far a column falls from one set of runs to another, replicate by replicate. */
const fall = (column: string, from: PatternRuns, to: PatternRuns) => minus(of(from, column), of(to, column));

function expectShown(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeGreaterThan(3);
}

const base = change();
const noSpread = change(`${orders}.defects.sd=0`, 'world.contingency_sd=0');
const steady = change('world.contingency_sd=0');
const equalStings = change(`${orders}.learning.shortage_sting=1`);

describe('the launch margin follows what shortage and surplus sting', () => {
  it('without spread in defects it falls towards what the mean alone asks, .111 and the rounding to whole pieces', () => {
    expectShown(fall('launch_margin', steady, noSpread), 0.01);
    const { mean } = estimate(of(noSpread, 'launch_margin'));
    expect(mean).toBeGreaterThan(0.1 / 0.9 - 0.01);
    expect(mean).toBeLessThan(0.1 / 0.9 + 0.02);
  });

  it('with equal stings it falls further: more orders go well than badly, and the middle one decides', () => {
    expectShown(fall('launch_margin', base, equalStings), 0.01);
    expectShown(fall('launch_margin', noSpread, equalStings), 0.01);
  });

  it('a stronger sting of shortage raises it', () => {
    const strong = change(`${orders}.learning.shortage_sting=10`);
    expectShown(fall('launch_margin', strong, base), 0.01);
    expectShown(fall('second_launch_share', base, strong), 0.01);
  });
});

describe('the reserve is there for urgent orders', () => {
  it('without urgent orders it shrinks, to less than a fifth', () => {
    const calm = change(`${orders}.demand.urgent_share=0`);
    expectShown(fall('capacity_reserve', base, calm), 0.01);
    expectShown(
      minus(
        of(base, 'capacity_reserve').map((reserve) => reserve / 5),
        of(calm, 'capacity_reserve'),
      ),
      0,
    );
  });

  it('a stronger sting of urgent orders without room raises it', () => {
    expectShown(fall('capacity_reserve', change(`${orders}.learning.urgent_sting=6`), base), 0.01);
  });
});

describe('a launcher who is bound to the promises', () => {
  it('moves no date', () => {
    const bound = change(`${orders}.redating.enabled=false`);
    for (const column of ['moved_date_share', 'moved_earlier_share', 'moved_later_share'])
      for (const value of of(bound, column)) expect(value).toBe(0);
    expectShown(of(base, 'moved_date_share'), 0.01);
  });
});

describe('cycles follow the way out', () => {
  const [internal, regulars, external] = ['internal', 'semi_external', 'external'].map(
    (name) => `promised_cycle_days_${name}`,
  );
  // All classes start from the same cycle, so that what parts them has come of itself.
  const alike = ['cycle_external', 'cycle_regulars', 'cycle_internal'].flatMap((id) => [
    `organisation.issues.${id}.practice=-0.8`,
    `organisation.issues.${id}.rule.centre=-0.8`,
  ]);

  it('who cannot leave comes to be promised later than regulars, and these later than who is free to go', () => {
    const parted = change(...alike);
    expectShown(minus(of(parted, internal), of(parted, regulars)), 0);
    expectShown(minus(of(parted, regulars), of(parted, external)), 0);
  });

  it('with equal exit for all classes cycles are equal, within a day', () => {
    const groups = ['external', 'regulars', 'internal'].map((id) => `organisation.groups.${id}.outside_option=0.4`);
    const equal = change(...alike, ...groups);
    for (const [one, other] of [
      [internal, regulars],
      [regulars, external],
      [internal, external],
    ]) {
      const gap = minus(of(equal, one), of(equal, other));
      expectShown(
        gap.map((days) => -days),
        -1,
      );
      expectShown(gap, -1);
    }
  });

  it('a stronger complaint shortens the cycle of those who cannot leave too', () => {
    expectShown(fall(internal, base, change(`${orders}.learning.complaint_sting=1`)), 0);
  });
});

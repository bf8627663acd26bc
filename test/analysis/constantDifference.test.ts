import { expect, it } from 'vitest';
import { meanColumn } from '../../src/analysis/estimates.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { meanInterval } from '../../src/statistics/meanInterval.ts';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { seeded } from '../statistics/generators.ts';

const column = columnsOf(scenarioSchema.parse({ name: 'constant' })).find(({ name }) => name === 'autonomy_operators')!;

// Exact: n values are all c with probability (1 − p)ⁿ, where one in 1/p is as far away as the column allows.
it.each([
  ['a share', 0.2, 1, undefined],
  ['a difference of 0', 0, -1, 1],
  ['a difference of .5', 0.5, -1, 1],
  ['a difference of −.9', -0.9, 1, 1],
])('the interval of equal values misses in at most 5 %%: %s', (_, common, far, scale) => {
  for (const n of [10, 60, 200]) {
    const values = new Float64Array(n).fill(common);
    const { values: compared, ...rest } = meanColumn(column, values, scale);
    const { lower, upper, method } = meanInterval(compared, resampleCounts(n, 2, seeded('constant')), rest);
    expect(method).toBe('range');
    let worst = 0;
    for (let share = 1e-4; share < 0.5; share += 1e-4) {
      const mean = common + share * (far - common);
      if (mean < lower || mean > upper) worst = Math.max(worst, (1 - share) ** n);
    }
    expect(worst, `n = ${n}`).toBeLessThan(0.05 + 1e-9);
  }
});

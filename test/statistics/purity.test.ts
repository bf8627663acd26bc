import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bcaIntervals } from '../../src/statistics/bcaIntervals.ts';
import { cliffsDelta } from '../../src/statistics/cliffsDelta.ts';
import { cohensD } from '../../src/statistics/cohensD.ts';
import { averageStandardisedDifference } from '../../src/statistics/averageStandardisedDifference.ts';
import { correlationMatrix } from '../../src/statistics/correlationMatrix.ts';
import { lagOneAutocorrelation } from '../../src/statistics/lagOneAutocorrelation.ts';
import { meanInterval } from '../../src/statistics/meanInterval.ts';
import { moments } from '../../src/statistics/moments.ts';
import { pairCorrelation } from '../../src/statistics/pairCorrelation.ts';
import { pairedTTest } from '../../src/statistics/pairedTTest.ts';
import { pivotedCholesky } from '../../src/statistics/pivotedCholesky.ts';
import { quantile } from '../../src/statistics/quantile.ts';
import { quantileInterval } from '../../src/statistics/quantileInterval.ts';
import { ratioInterval } from '../../src/statistics/ratioInterval.ts';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { signBalance } from '../../src/statistics/signBalance.ts';
import { simultaneousIntervals } from '../../src/statistics/simultaneousIntervals.ts';
import { tInterval } from '../../src/statistics/tInterval.ts';
import { weekBand } from '../../src/statistics/weekBand.ts';
import { welchTTest } from '../../src/statistics/welchTTest.ts';
import { COLUMN_LENGTH, column, gappyColumn } from './columnArbitraries.ts';
import { seeded } from './generators.ts';

const resample = resampleCounts(COLUMN_LENGTH, 150, seeded('properties'));

describe('inputs are left as they were, and the same call gives the same answer', () => {
  it('every function that takes values', () => {
    fc.assert(
      fc.property(gappyColumn, column, (values, others) => {
        const [keptValues, keptOthers, keptCounts] = [values.slice(), others.slice(), resample.counts.slice()];
        const matrix = correlationMatrix([values, others]);
        const keptMatrix = matrix.slice();
        const answers = () => [
          moments(values),
          lagOneAutocorrelation(others),
          quantile(values, 0.3),
          quantileInterval(values, 0.5),
          tInterval(values),
          bcaIntervals([values, others], resample),
          meanInterval(values, resample, { range: 10, scale: 1 }),
          simultaneousIntervals([{ values }, { values: others }], resample, seeded('again')),
          weekBand([others, others.toReversed()], seeded('week band')),
          ratioInterval({ numerators: values, denominators: others }),
          pairedTTest(values, others),
          welchTTest(values, others),
          averageStandardisedDifference(values, others),
          cohensD(values, others),
          cliffsDelta(values, others),
          signBalance(values),
          pairCorrelation(values, others),
          pivotedCholesky(matrix, 2),
        ];
        expect(answers()).toEqual(answers());
        expect([values, others, resample.counts, matrix]).toEqual([keptValues, keptOthers, keptCounts, keptMatrix]);
      }),
      { numRuns: 15 },
    );
  });
});

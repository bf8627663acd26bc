import type { Column } from '../model/measures/column.ts';
import type { Expectation } from '../scenario/definition/scenario.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { pairedDifferences } from '../statistics/pairedDifferences.ts';
import { pairScale } from '../statistics/pairedTTest.ts';
import { ratioDifferenceInterval, ratioInterval } from '../statistics/ratioInterval.ts';
import type { RatioParts } from '../statistics/ratioInterval.ts';
import type { Estimate } from './estimate.ts';
import { expectationVerdict, modeNotRun } from './expectationVerdict.ts';
import { estimateOf, estimateOfRatio, meanColumn } from './estimates.ts';
import type { Resampling } from './resampling.ts';
import { type StopBounds, sequenceEstimate } from './sequenceEstimate.ts';
import type { ExpectationVerdict } from './summary.ts';
import type { ValuesByMode } from './valuesByMode.ts';

/** The column that a line of `expect` names. */
export interface ExpectedColumn {
  readonly column: Column;
  readonly values: ValuesByMode;
  readonly denominators?: ValuesByMode;
}

/**
 * Holds one line of `expect` to its bounds: inside = pass, wholly outside = fail, else undecided. The error rate
 * 1 − confidence is shared equally by all lines.
 *
 * @param lines - number of lines of `expect`
 * @param stop - where the replicates were found by a stop rule
 */
export function judgeExpectation(
  line: Expectation,
  metric: ExpectedColumn,
  lines: number,
  resampling: Resampling,
  stop?: StopBounds,
): ExpectationVerdict {
  const level = 1 - (1 - line.confidence) / lines;
  const isRun = [line.mode, line.minus ?? line.mode].every((mode) => metric.values.has(mode));
  if (!isRun) return modeNotRun(line, level);
  return expectationVerdict(line, { level, ...estimateAt(line, metric, level, resampling, stop) });
}

function estimateAt(
  line: Expectation,
  { column, values, denominators }: ExpectedColumn,
  level: number,
  { counts }: Resampling,
  stop: StopBounds | undefined,
): { estimate: Estimate; n: number } {
  const of = (mode: RunMode, table: ValuesByMode): Float64Array => {
    const own = table.get(mode);
    if (own === undefined) {
      throw new Error(
        `expect: ${line.metric}: expected a mode that was run (${[...table.keys()].join(', ')}), got ${mode}`,
      );
    }
    return own;
  };
  const parts = (mode: RunMode, under: ValuesByMode): RatioParts => {
    const denominator = of(mode, under);
    return { numerators: of(mode, values).map((ratio, r) => ratio * denominator[r]), denominators: denominator };
  };
  const first = of(line.mode, values);
  const second = line.minus === undefined ? undefined : of(line.minus, values);
  const { values: compared, ...rest } =
    second === undefined
      ? meanColumn(column, first)
      : meanColumn(column, pairedDifferences(first, second), pairScale(first, second));
  const interval = meanInterval(compared, counts, { ...rest, level });
  if (column.paired && second === undefined && line.mode === 'none' && interval.n > 0) {
    return { estimate: { estimate: 0, lower: 0, upper: 0, method: 'exact' }, n: interval.n };
  }
  // After a stop rule only a confidence sequence holds; of a ratio it is that of the mean of the runs’ ratios.
  if (stop !== undefined) return sequenceEstimate(compared, stop, { ...rest, level });
  if (denominators === undefined) {
    const estimate = estimateOf(interval);
    return { estimate: estimate.method === 'range' ? withinBounds(estimate, column, line) : estimate, n: interval.n };
  }
  const ratio =
    line.minus === undefined
      ? ratioInterval(parts(line.mode, denominators), level)
      : ratioDifferenceInterval(parts(line.mode, denominators), parts(line.minus, denominators), level);
  return { estimate: estimateOfRatio(ratio, interval), n: ratio.n };
}

/** A constant lies within a bound of its mean that its range gives, and within its range. */
function withinBounds(estimate: Estimate, { bounds: [least, most] }: Column, { minus }: Expectation): Estimate {
  const { lower, upper } = estimate;
  const [low, high] = minus === undefined ? [least, most] : [least - most, most - least];
  return {
    ...estimate,
    lower: lower === null ? null : Math.max(lower, low),
    upper: upper === null ? null : Math.min(upper, high),
  };
}

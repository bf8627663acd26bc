import type { Column } from '../../model/measures/column.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Expectation } from '../../scenario/definition/scenario.ts';
import type { ResampleCounts } from '../../statistics/resampleCounts.ts';
import { estimateOf } from '../estimates.ts';
import type { ExpectationVerdict } from '../summary.ts';
import { expectationVerdict, modeNotRun } from '../expectationVerdict.ts';
import type { DesignSource } from './designSource.ts';
import { matchPoints } from './matchPoints.ts';
import { sequenceEstimate, stopBoundsOf } from '../sequenceEstimate.ts';
import { outputScale } from './outputScale.ts';
import type { SeedUnits } from './seedUnits.ts';
import { meanInterval } from '../../statistics/meanInterval.ts';
import { type PointSet, unitMeans } from './unitMeans.ts';

/** A bound beyond this is none: the columns write an open end as the largest number. */
const OPEN_BOUND = 1e300;

/**
 * Holds each line of `expect` to its bounds: the mean over the points that it names (all, unless `at` names some), less
 * that over the points of `minus_at`, formed in each independent part of the runs and compared between them. The error
 * rate 1 − confidence is shared equally by all lines.
 *
 * @param resample - made for the units
 * @throws Error when a column or mode of a line was not run, a path is not varied, or no point has its values
 */
export async function judgeStudyExpectations(
  source: DesignSource,
  units: SeedUnits,
  resample: ResampleCounts,
): Promise<ExpectationVerdict[]> {
  const { expect } = source.scenario;
  const verdicts: ExpectationVerdict[] = [];
  for (const [index, line] of expect.entries()) {
    const column = source.columns.find(({ name }) => name === line.metric);
    if (column === undefined) {
      throw new Error(
        `expect[${index}].metric: expected a column of runs.parquet, got ${line.metric}; see corule list metrics`,
      );
    }
    const level = 1 - (1 - line.confidence) / expect.length;
    if (![line.mode, line.minus ?? line.mode].every((mode) => source.plan.modes.includes(mode))) {
      verdicts.push(modeNotRun(line, level));
      continue;
    }
    const { values, scale } = await meansOf(source, units, line, index);
    const range = rangeOf(column, line);
    const interval = meanInterval(values, resample, { level, scale, ...(range === undefined ? {} : { range }) });
    const stop = units.kind === 'round' ? stopBoundsOf(source.scenario) : undefined;
    const estimate =
      column.paired && line.mode === 'none' && line.minus === undefined && interval.n > 0
        ? ({ estimate: 0, lower: 0, upper: 0, method: 'exact' } as const)
        : stop === undefined
          ? estimateOf(interval)
          : sequenceEstimate(values, stop, { level, scale, ...(range === undefined ? {} : { range }) }).estimate;
    const reason = estimate.method === 'none' ? reasonOf(interval.flag, values, units, line) : undefined;
    verdicts.push(
      expectationVerdict(line, { level, estimate, n: interval.n, ...(reason === undefined ? {} : { reason }) }),
    );
  }
  return verdicts;
}

async function meansOf(source: DesignSource, units: SeedUnits, line: Expectation, index: number) {
  const { plan, scenario } = source;
  const { design } = scenario;
  const planned = plan.design;
  if (design === undefined || planned === undefined) throw new Error('scenario.design: expected a design, got none');
  const pointsAt = (key: 'at' | 'minus_at') => {
    const settings = line[key];
    return settings === undefined ? undefined : matchPoints(design, planned, settings, `expect[${index}].${key}`);
  };
  const [at, minusAt] = [pointsAt('at'), pointsAt('minus_at')];
  const output = await source.readOutput(line.metric, line.mode, line.minus);
  const scale = await outputScale(source, { metric: line.metric, mode: line.mode, minus: line.minus ?? null });
  const means = meansOver(output, plan, units, at);
  if (minusAt === undefined) return { values: means, scale };
  const subtracted = meansOver(output, plan, units, minusAt);
  return { values: means.map((mean, unit) => mean - subtracted[unit]), scale };
}

/** What is expected of some points is not held to fewer of them. */
function meansOver(output: Float64Array, plan: Plan, units: SeedUnits, points: PointSet): Float64Array {
  const { values, leftOut } = unitMeans(output, plan, units, points);
  return leftOut === 0 ? values : new Float64Array(values.length).fill(NaN);
}

/** How far a value can lie from the mean of equal ones; each difference doubles it. */
function rangeOf({ bounds: [least, most] }: Column, { minus, minus_at }: Expectation): number | undefined {
  const range = (most - least) * (minus === undefined ? 1 : 2) * (minus_at === undefined ? 1 : 2);
  return range < OPEN_BOUND ? range : undefined;
}

function reasonOf(
  flag: 'ordinary' | 'rare' | 'constant' | 'insufficient',
  values: Float64Array,
  { kind }: SeedUnits,
  { minus_at }: Expectation,
): ExpectationVerdict['reason'] {
  if (flag === 'ordinary') return undefined;
  // Both have points, but in different blocks: then no block has a difference.
  const isApart = kind !== 'round' && minus_at !== undefined && values.every(Number.isNaN);
  return isApart ? 'no_common_seeds' : flag;
}

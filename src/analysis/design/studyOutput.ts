import type { Estimate } from '../estimate.ts';
import { estimateOf } from '../estimates.ts';
import { marginOf } from '../../model/measures/marginOf.ts';
import { LEVEL } from '../resampling.ts';
import { spreadTolerance } from '../../statistics/valueFlag.ts';
import { MOST_POINTS_TOLD, type StudyContext } from './studyContext.ts';
import type { OutputStudy, PointEstimate } from './designStudy.ts';
import { notesOf } from './notesOf.ts';
import { outputScale } from './outputScale.ts';
import { pointSpread } from './pointSpread.ts';
import { pointStatistics, type PointStatistics } from './pointStatistics.ts';
import { studyIndices } from './studyIndices.ts';
import { studyLevels } from './studyLevels.ts';
import type { StudiedOutput } from './studyOutputs.ts';
import { studyPairs } from './studyPairs.ts';
import { studyScreening } from './studyScreening.ts';
import { studySurface } from './studySurface.ts';
import { meanInterval } from '../../statistics/meanInterval.ts';
import { unitMeans } from './unitMeans.ts';

/** The study of one output, and the mean of each point for the figures. */
export interface StudiedPoints {
  readonly study: OutputStudy;
  /** NaN where a point has no value. */
  readonly means: Float64Array;
}

/**
 * What a design says of one output. Values of a metric that is a ratio are those of the runs: the mean of their ratios,
 * not the ratio of their sums.
 */
export async function studyOutput(context: StudyContext, output: StudiedOutput): Promise<StudiedPoints> {
  const { source, units, trajectories, changed, levels, surface: laid } = context;
  const { plan, scenario } = source;
  const { column, mode, minus } = output;
  const values = await source.readOutput(column.name, mode, minus);
  const scale = await outputScale(source, { metric: column.name, mode, minus });
  const points = pointStatistics(values, plan, scale, boundsOf(output));
  const constant = isConstant(values, scale);
  const { values: means, leftOut } = unitMeans(values, plan, units);
  const interval = meanInterval(means, context.resampleUnits(), { level: LEVEL, scale });
  const rounds = Array.from({ length: plan.replicates }, (_, round) =>
    values.subarray(round * plan.points, (round + 1) * plan.points),
  );
  const fitted = constant
    ? { levels: null, surface: null, pairs: null, screening: null, indices: null }
    : {
        levels: levels.length === 0 ? null : studyLevels(levels, rounds, scale),
        surface: laid === undefined ? null : studySurface(laid, rounds, scale),
        pairs: changed === undefined ? null : studyPairs(changed, rounds, scale),
        screening: trajectories === undefined ? null : studyScreening(values, plan, trajectories, scale),
        indices: studyIndices(values, plan, context.resampleRows),
      };
  const isZeroByDesign = column.paired && mode === 'none' && minus === null;
  const mean: Estimate = isZeroByDesign
    ? { estimate: 0, lower: 0, upper: 0, method: 'exact' }
    : constant
      ? { estimate: interval.mean, lower: null, upper: null, method: 'none' }
      : estimateOf(interval);
  const study = {
    metric: column.name,
    mode,
    minus,
    label: column.label.en,
    unit: column.unit.en,
    margin: marginOf(column, scenario),
    mean,
    spread: pointSpread(values, plan, points),
    constant,
    signs: points.signs,
    points: !constant && plan.points <= MOST_POINTS_TOLD ? pointEstimates(points) : null,
    ...fitted,
  };
  return {
    study: { ...study, notes: notesOf(study, { context, output, values, rounds, interval, leftOut }) },
    means: points.mean,
  };
}

function boundsOf({ column, minus }: StudiedOutput): readonly [number, number] {
  const [least, most] = column.bounds;
  return minus === null ? column.bounds : [least - most, most - least];
}

/** Whether there are several values and none differs from another by more than rounding; one alone differs from nothing. */
function isConstant(values: Float64Array, scale: number): boolean {
  let minimum = Infinity;
  let maximum = -Infinity;
  let present = 0;
  for (const value of values) {
    if (!Number.isNaN(value)) present += 1;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return present > 1 && maximum - minimum <= spreadTolerance(minimum, maximum, scale);
}

function pointEstimates({ n, mean, lower, upper }: PointStatistics): PointEstimate[] {
  return Array.from(n, (count, point) => {
    return { point, n: count, estimate: mean[point], lower: lower[point], upper: upper[point] };
  });
}

import { checkInteger, checkLength } from './checkArguments.ts';
import { confidenceSequence, type SequenceInterval, type SequenceSettings } from './confidenceSequence.ts';
import { mergeMoments } from './mergeMoments.ts';
import { type Moments, moments } from './moments.ts';

/** A metric that must be known well enough before sampling stops. */
export interface StopMetric {
  /** Half-width to reach, in the unit of the metric. */
  readonly margin: number;
  /** Furthest that a value can lie from the mean: lets a constant metric be met. */
  readonly range?: number;
  /** See `valueFlag`. */
  readonly scale?: number;
}

/** When to stop, fixed before the first run. */
export interface StopRule extends Omit<SequenceSettings, 'metrics'> {
  /** Replicates between looks. */
  readonly every: number;
  /** K metrics, over which the error is shared. */
  readonly metrics: readonly StopMetric[];
}

/** One look at all metrics. */
export interface StopLook {
  /** Replicates looked at. */
  readonly n: number;
  readonly metrics: readonly (SequenceInterval & { readonly met: boolean })[];
  /** Whether every metric is met. */
  readonly met: boolean;
}

/** What the looks so far say. */
export interface StopDecision {
  /** Replicates to keep; `undefined` while more are needed. */
  readonly stop?: number;
  /** `margins`: every metric is known well enough. `maximum`: the replicates ended first. `more`: go on. */
  readonly reason: 'margins' | 'maximum' | 'more';
  /** Looks up to the stop, in order: the path that a figure shows. */
  readonly looks: readonly StopLook[];
}

/**
 * The replicate numbers at which a rule looks: minimum, then every so many, and the maximum.
 *
 * @throws RangeError when a number is out of range
 * @example
 * stopLooks({ minimum: 100, every: 150, maximum: 300, level: 0.95, metrics: [] }); // [100, 250, 300]
 */
export function stopLooks({ minimum, maximum, every }: StopRule): number[] {
  checkInteger('minimum', minimum, 1);
  checkInteger('maximum', maximum, minimum);
  checkInteger('every', every, 1);
  const looks: number[] = [];
  for (let n = minimum; n < maximum; n += every) looks.push(n);
  return [...looks, maximum];
}

/**
 * Decides from the replicates that are there, in replicate order, never in order of completion: an interrupted, sharded or
 * differently threaded run stops at the same number. Replicates beyond the stop are to be discarded. At a design of several
 * points one number holds for all: pass the metrics of all points.
 *
 * A metric is met when its interval is ready and its half-width at most its margin.
 *
 * @param columns - for each metric its values from replicate 0 on, all equally many, NaN where missing
 * @throws RangeError when a number is out of range or the columns do not fit the metrics
 */
export function stopRule(rule: StopRule, columns: readonly Float64Array[]): StopDecision {
  const { level, minimum, maximum, metrics } = rule;
  checkInteger('metrics', metrics.length, 1);
  checkLength('columns', columns.length, metrics.length);
  for (const [index, { margin }] of metrics.entries()) {
    if (!(margin > 0)) throw new RangeError(`metrics[${index}].margin: expected a positive number, got ${margin}`);
    checkLength(`columns[${index}]`, columns[index].length, columns[0].length);
  }
  const settings = { level, metrics: metrics.length, minimum, maximum };
  const looks: StopLook[] = [];
  let running: Moments[] = columns.map(() => moments(new Float64Array(0)));
  let seen = 0;
  for (const n of stopLooks(rule)) {
    if (n > columns[0].length) return { reason: 'more', looks };
    const from = seen;
    running = running.map((before, index) => mergeMoments(before, moments(columns[index].subarray(from, n))));
    seen = n;
    const intervals = metrics.map((metric, index) => {
      const interval = confidenceSequence(running[index], settings, metric);
      return { ...interval, met: interval.ready && interval.halfWidth <= metric.margin };
    });
    const met = intervals.every((interval) => interval.met);
    looks.push({ n, metrics: intervals, met });
    if (met) return { stop: n, reason: 'margins', looks };
  }
  return { stop: maximum, reason: 'maximum', looks };
}

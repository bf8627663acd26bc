import type { Column } from '../model/measures/column.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { averageStandardisedDifference } from '../statistics/averageStandardisedDifference.ts';
import { meanIntervals } from '../statistics/meanInterval.ts';
import type { MeanInterval } from '../statistics/meanInterval.ts';
import { pairCorrelation } from '../statistics/pairCorrelation.ts';
import { pairedDifferences } from '../statistics/pairedDifferences.ts';
import { pairScale } from '../statistics/pairedTTest.ts';
import { presentValues } from '../statistics/presentValues.ts';
import { sortedQuantile } from '../statistics/quantile.ts';
import { ratioDifferenceInterval, ratioInterval } from '../statistics/ratioInterval.ts';
import type { RatioParts } from '../statistics/ratioInterval.ts';
import { replicatesNeeded } from '../statistics/replicatesNeeded.ts';
import { signBalance } from '../statistics/signBalance.ts';
import { comparedPairs, entryModesOf } from './comparedPairs.ts';
import type { ModePair } from './comparedPairs.ts';
import { estimateOf, estimateOfRatio, flagsOf, longerArm, meanColumn, withinBounds } from './estimates.ts';
import { LEVEL } from './resampling.ts';
import type { Resampling } from './resampling.ts';
import { pairKey } from './metricSummary.ts';
import type { MetricSummary, ModeSummary, PairSummary } from './metricSummary.ts';
import type { ValuesByMode } from './valuesByMode.ts';

/** A metric column with what belongs to it. */
export interface MetricValues {
  readonly column: Column;
  readonly values: ValuesByMode;
  /** For a ratio: the values of its denominator column. */
  readonly denominators?: ValuesByMode;
  readonly margin: number | null;
}

/**
 * One metric in every mode and every pair of modes.
 *
 * @throws Error when a metric that compares with `none` is not 0 in `none`
 */
export function summariseMetric(metric: MetricValues, resampling: Resampling): MetricSummary {
  const { column, margin } = metric;
  const modes = [...metric.values.keys()];
  const pairs = pairsOf(column, modes);
  const differences = pairs.map(({ first, second }) => {
    const [one, other] = [metric.values.get(first)!, metric.values.get(second)!];
    return { one, other, values: pairedDifferences(one, other), scale: pairScale(one, other) };
  });
  const intervals = meanIntervals(
    [
      ...modes.map((mode) => meanColumn(column, metric.values.get(mode)!)),
      ...differences.map(({ values, scale }) => meanColumn(column, values, scale)),
    ],
    resampling.counts,
    LEVEL,
  );
  const ofModes = modes.map((mode, at) => [mode, summariseMode(metric, mode, intervals[at])] as const);
  const ofPairs = pairs.map(
    (pair, at) =>
      [
        pairKey(pair.first, pair.second),
        summarisePair(metric, pair, differences[at], intervals[modes.length + at]),
      ] as const,
  );
  const arms = [...ofModes, ...ofPairs].filter(([key]) => !key.includes('placebo')).map(([, summary]) => summary);
  return {
    measure: column.measure,
    ...(column.role === undefined ? {} : { role: column.role }),
    ...(column.group === undefined ? {} : { group: column.group }),
    ...(column.facet === undefined ? {} : { facet: column.facet }),
    label: column.label.en,
    unit: column.unit.en,
    ...(column.level === undefined ? {} : { level: column.level }),
    ratio: metric.denominators !== undefined,
    margin,
    ...precision(arms, margin),
    modes: Object.fromEntries(ofModes),
    pairs: Object.fromEntries(ofPairs),
  };
}

function pairsOf(column: Column, modes: readonly RunMode[]): ModePair[] {
  const pairs: ModePair[] = comparedPairs(modes);
  if (modes.includes('placebo')) {
    pairs.push({ first: 'placebo', second: 'none' });
    // A distance between shares is positive without any effect: there the placebo is what a mode is held against.
    if (column.aggregation === 'shares') {
      for (const first of entryModesOf(modes)) if (first !== 'none') pairs.push({ first, second: 'placebo' });
    }
  }
  return column.paired ? pairs.filter(({ second }) => second !== 'none') : pairs;
}

function summariseMode(metric: MetricValues, mode: RunMode, interval: MeanInterval): ModeSummary {
  const { column } = metric;
  const values = metric.values.get(mode)!;
  const ascending = presentValues(values).toSorted();
  const [p05, p25, median, p75, p95] = [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => sortedQuantile(ascending, p));
  const spread = {
    n: interval.n,
    missing: interval.missing,
    mean: interval.mean,
    sd: interval.sd,
    median,
    quantiles: [p05, p25, p75, p95] as const,
  };
  if (column.paired && mode === 'none' && interval.n > 0) {
    if (ascending[0] !== 0 || ascending[ascending.length - 1] !== 0) {
      throw new Error(
        `${column.name}: expected 0 in none, the run that it compares with, got a mean of ${interval.mean}`,
      );
    }
    const flags = interval.missing > 0 ? (['missing', 'structural_zero'] as const) : (['structural_zero'] as const);
    return { estimate: 0, lower: 0, upper: 0, method: 'exact', ...spread, flags };
  }
  const parts = ratioParts(metric, mode);
  return {
    ...withinBounds(
      parts === undefined ? estimateOf(interval) : estimateOfRatio(ratioInterval(parts, LEVEL), interval),
      column.bounds,
    ),
    ...spread,
    flags: flagsOf(interval),
    ...(interval.rare === undefined ? {} : { rare: rareSummary(interval.rare) }),
  };
}

function rareSummary({ commonest, others, share, lower, upper }: NonNullable<MeanInterval['rare']>) {
  return { commonest, others, share, lower, upper };
}

function summarisePair(
  metric: MetricValues,
  { first, second }: ModePair,
  { one, other, values, scale }: { one: Float64Array; other: Float64Array; values: Float64Array; scale: number },
  interval: MeanInterval,
): PairSummary {
  const correlation = pairCorrelation(one, other);
  const kept = (of: Float64Array) => (interval.missing === 0 ? of : of.filter((_, at) => !Number.isNaN(values[at])));
  const [parts, others] = [ratioParts(metric, first), ratioParts(metric, second)];
  return {
    ...(parts === undefined || others === undefined
      ? estimateOf(interval)
      : estimateOfRatio(ratioDifferenceInterval(parts, others, LEVEL), interval)),
    n: interval.n,
    missing: interval.missing,
    dav: interval.flag === 'constant' ? NaN : averageStandardisedDifference(kept(one), kept(other)),
    signBalance: signBalance(values, 1e-12 * scale),
    correlation,
    flags: flagsOf(interval, correlation),
  };
}

/** Numerators are the ratios times their denominators; a ratio without denominator stays missing. */
function ratioParts(metric: MetricValues, mode: RunMode): RatioParts | undefined {
  const denominators = metric.denominators?.get(mode);
  if (denominators === undefined) return undefined;
  return { numerators: metric.values.get(mode)!.map((ratio, at) => ratio * denominators[at]), denominators };
}

function precision(
  summaries: readonly (ModeSummary | PairSummary)[],
  margin: number | null,
): { halfWidth: number | null; replicatesNeeded: number | null } {
  let halfWidth: number | null = null;
  let needed: number | null = null;
  for (const summary of summaries) {
    const arm = longerArm(summary);
    if (Number.isNaN(arm) || summary.method === 'exact') continue;
    if (halfWidth === null || arm > halfWidth) halfWidth = arm;
    if (margin !== null && summary.method !== 'range') {
      needed = Math.max(needed ?? 0, replicatesNeeded(summary.n, arm, margin));
    }
  }
  return { halfWidth, replicatesNeeded: needed };
}

import type { Column } from '../../model/measures/column.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import { averageStandardisedDifference } from '../../statistics/averageStandardisedDifference.ts';
import { compareSample } from '../../statistics/compareSample.ts';
import type { SampleComparison } from '../../statistics/compareSample.ts';
import { kolmogorovCritical } from '../../statistics/kolmogorovCritical.ts';
import { moments } from '../../statistics/moments.ts';
import { pairedDifferences } from '../../statistics/pairedDifferences.ts';
import { pairScale } from '../../statistics/pairedTTest.ts';
import { presentValues } from '../../statistics/presentValues.ts';
import { rareShare } from '../../statistics/rareShare.ts';
import { ratioPseudoValues } from '../../statistics/ratioPseudoValues.ts';
import { replicatesNeeded } from '../../statistics/replicatesNeeded.ts';
import type { RareSummary } from '../metricSummary.ts';
import type { MetricComparison } from './datasetComparison.ts';

/** A metric column in one mode of both data sets. */
export interface ComparedColumn {
  readonly column: Column;
  readonly mode: RunMode;
  readonly before: ComparedValues;
  readonly after: ComparedValues;
  readonly delta: number | null;
}

/** One value per replicate, NaN where missing. */
export interface ComparedValues {
  readonly values: Float64Array;
  /** For a ratio: the values of its denominator column. */
  readonly denominators?: Float64Array;
}

/** A comparison by itself: how it came out is known once all have been made. */
export type UnadjustedComparison = Omit<MetricComparison, 'outcome'> & Pick<SampleComparison, 'verdict' | 'identical'>;

/** Error of all claims about distributions together. */
const alpha = 0.05;

/**
 * Compares one metric in one mode.
 *
 * @param paired - the values of both are those of the same replicates in the same order
 * @param comparisons - how many comparisons are made: claims about distributions hold for all together (Bonferroni)
 */
export function compareMetric(of: ComparedColumn, paired: boolean, comparisons: number): UnadjustedComparison {
  const { column, mode, delta } = of;
  const [before, after] = paired ? wholePairs(of) : [of.before, of.after];
  const margin = delta === null ? {} : { delta };
  const { verdict, ...sample } = compare(before, after, margin, paired);
  const n = { before: presentValues(before.values).length, after: presentValues(after.values).length };
  const criticalTogether = kolmogorovCritical(n.before, n.after, 1 - alpha / comparisons);
  const halfWidth = (sample.interval95[1] - sample.interval95[0]) / 2;
  return {
    column: column.name,
    measure: column.measure,
    mode,
    ...(column.role === undefined ? {} : { role: column.role }),
    ...(column.group === undefined ? {} : { group: column.group }),
    ...(column.facet === undefined ? {} : { facet: column.facet }),
    label: column.label.en,
    unit: column.unit.en,
    ...(column.level === undefined ? {} : { level: column.level }),
    ratio: column.denominator !== undefined,
    verdict,
    identical: isIdentical(of.before.values, of.after.values),
    nonZeroBelowMargin: sample.nonZeroBelowMargin,
    flag: sample.flag,
    skewed: paired
      ? isSkewed(pairedDifferences(after.values, before.values))
      : isSkewed(before.values) || isSkewed(after.values),
    delta,
    replicates: { before: of.before.values.length, after: of.after.values.length },
    n,
    missing: { before: missingIn(of.before), after: missingIn(of.after) },
    mean: { before: sample.meanBefore, after: sample.meanAfter },
    difference: sample.difference,
    interval90: sample.interval90,
    interval95: sample.interval95,
    effect: averageStandardisedDifference(after.values, before.values),
    p: sample.p,
    adjustedP: sample.adjustedP,
    sdRatio: sample.sdRatio,
    kolmogorov: { ...sample.kolmogorov, criticalTogether },
    distributionDiffers: sample.kolmogorov.distance > criticalTogether,
    rare: sample.flag === 'rare' ? rareIn(before.values, after.values, paired) : null,
    replicatesNeeded:
      delta === null || !(halfWidth >= 0)
        ? null
        : replicatesNeeded(Math.min(of.before.values.length, of.after.values.length), halfWidth, delta / 2),
  };
}

/** Means of a ratio are ratios of sums; whether they can be tested at all, and distributions, follow from the runs. */
function compare(
  before: ComparedValues,
  after: ComparedValues,
  margin: { readonly delta?: number },
  paired: boolean,
): SampleComparison {
  const ofRuns = compareSample({ before: before.values, after: after.values, ...margin }, paired);
  if (before.denominators === undefined || after.denominators === undefined || ofRuns.flag !== 'ordinary') {
    return ofRuns;
  }
  const ofSums = compareSample({ before: pseudoValues(before), after: pseudoValues(after), ...margin }, paired);
  return { ...ofSums, sdRatio: ofRuns.sdRatio, kolmogorov: ofRuns.kolmogorov };
}

/** Numerators are the ratios times their denominators; a ratio without denominator stays missing. */
function pseudoValues({ values, denominators = new Float64Array() }: ComparedValues): Float64Array {
  return ratioPseudoValues({ numerators: values.map((ratio, at) => ratio * denominators[at]), denominators });
}

/** A pair of which one value is missing is left out of both, so that means, spreads and difference speak of the same runs. */
function wholePairs({ before, after }: ComparedColumn): [ComparedValues, ComparedValues] {
  const isWhole = before.values.map((value, at) => Number(!Number.isNaN(value) && !Number.isNaN(after.values[at])));
  const keep = (of: ComparedValues) => ({
    ...of,
    values: of.values.map((value, at) => (isWhole[at] === 1 ? value : NaN)),
  });
  return [keep(before), keep(after)];
}

/** Of all replicates used, with what is missing: a value that only one has is a difference. */
function isIdentical(before: Float64Array, after: Float64Array): boolean {
  return before.length === after.length && before.every((value, at) => Object.is(value, after[at]));
}

/** The condition of t intervals of a mean: n ≥ 25γ². */
function isSkewed(values: Float64Array): boolean {
  const { n, skewness } = moments(values);
  return n < 25 * skewness * skewness;
}

function missingIn({ values }: ComparedValues): number {
  return values.length - presentValues(values).length;
}

function rareIn(before: Float64Array, after: Float64Array, paired: boolean): MetricComparison['rare'] {
  const scale = pairScale(before, after);
  const shareOf = (values: Float64Array): RareSummary | null => {
    const rare = rareShare(presentValues(values), 1e-12 * scale);
    if (rare === undefined) return null;
    const { commonest, others, share, lower, upper } = rare;
    return { commonest, others, share, lower, upper };
  };
  if (paired) return { pairs: shareOf(pairedDifferences(after, before)), before: null, after: null };
  return { pairs: null, before: shareOf(before), after: shareOf(after) };
}

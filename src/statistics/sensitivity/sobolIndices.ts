import { checkInteger, checkLevel } from '../checkArguments.ts';
import { sortedQuantile } from '../quantile.ts';
import { ratioInterval } from '../ratioInterval.ts';
import type { ResampleCounts } from '../resampleCounts.ts';
import { resampledSums } from '../resampledSums.ts';
import { unitSums } from '../unitSums.ts';
import { spreadTolerance } from '../valueFlag.ts';
import type { Estimate } from './estimate.ts';
import type { SaltelliOutputs } from './saltelliOutputs.ts';
import { saltelliProducts } from './saltelliProducts.ts';

/** Fewer scramblings than this say too little about their own scatter. */
const fewestScramblings = 16;

/**
 * Where intervals come from. `bootstrap`: rows drawn independently, resampled (`resample` made for the number of rows).
 * `scramblings`: rows in that many scramblings of equal size, one after the other, compared by t.
 */
export type RowSampling =
  | { readonly method: 'bootstrap'; readonly resample: ResampleCounts }
  | { readonly method: 'scramblings'; readonly scramblings: number };

/** Sobol indices of one output of a noisy model. Shares have no unit and may be negative by chance. */
export interface SobolIndices {
  /** Rows used. */
  readonly rows: number;
  /** Rows left out: fewer than two replicates have all points. */
  readonly missing: number;
  /** False where the output is constant: then every estimate is 0 and no end is given. */
  readonly defined: boolean;
  /** Whether V is above 0: else there is no signal beyond noise, and no interval of an index. */
  readonly signal: boolean;
  /** V: the variance that the parameters make, noise taken out, in the squared unit of the output. */
  readonly variance: Estimate;
  /** σ²/(V + σ²): the share of the variance of a single run that its seed makes. */
  readonly noiseShare: Estimate;
  /** For each factor S: the share of V that it makes alone. */
  readonly first: readonly Estimate[];
  /** For each factor ST: the share of V that it takes part in; ST − S is its part in interactions. */
  readonly total: readonly Estimate[];
  /** For each pair of factors S_ij, where the design has the points for it. */
  readonly interactions: readonly (Estimate & { readonly factors: readonly [number, number] })[];
}

/**
 * First-order and total Sobol indices with the noise of replicates taken out: ratios of sums over the rows,
 * S_i = Σ[B̄·D̄ − cov(B, D)/r] / NV, ST_i = Σ½[D̄² − s²_D/r] / NV, V = (1/N)Σ½[Ē² − s²_E/r]. Unbiased in numerator and
 * denominator from r = 2 on; without the correction an inert parameter seems to matter.
 *
 * @param level - of every interval, pointwise
 * @throws RangeError when the outputs have the wrong shape, r < 2, or there are fewer than 16 scramblings
 */
export function sobolIndices(outputs: SaltelliOutputs, sampling: RowSampling, level = 0.95): SobolIndices {
  checkLevel(level);
  const products = saltelliProducts(outputs);
  const interval = intervalMaker(sampling, products.rows, level);
  const rows = products.used.reduce((sum, used) => sum + used, 0);
  const counted = { rows, missing: products.rows - rows };
  if (isConstant(outputs.values)) {
    const zero = { estimate: 0, lower: NaN, upper: NaN };
    return {
      ...counted,
      defined: false,
      signal: false,
      variance: zero,
      noiseShare: zero,
      first: products.first.map(() => zero),
      total: products.total.map(() => zero),
      interactions: products.interactions.map(({ factors }) => ({ factors, ...zero })),
    };
  }
  const variance = interval(products.variance, Float64Array.from(products.used));
  const signal = variance.lower > 0;
  const index = (numerators: Float64Array): Estimate => {
    const { estimate, lower, upper } = interval(numerators, products.variance);
    // A variance at or below 0 divides nothing.
    if (!(variance.estimate > 0)) return { estimate: NaN, lower: NaN, upper: NaN };
    return signal ? { estimate, lower, upper } : { estimate, lower: NaN, upper: NaN };
  };
  const whole = products.variance.map((value, row) => value + products.noise[row]);
  return {
    ...counted,
    defined: true,
    signal,
    variance,
    noiseShare: interval(products.noise, whole),
    first: products.first.map(index),
    total: products.total.map(index),
    interactions: products.interactions.map((pair) => ({ factors: pair.factors, ...index(pair.products) })),
  };
}

type RatioOfSums = (numerators: Float64Array, denominators: Float64Array) => Estimate;

function intervalMaker(sampling: RowSampling, rows: number, level: number): RatioOfSums {
  switch (sampling.method) {
    case 'bootstrap': {
      const { resample } = sampling;
      if (resample.replicates !== rows) {
        throw new RangeError(`resample: expected counts for ${rows} rows, got ${resample.replicates}`);
      }
      return (numerators, denominators) => bootstrapRatio(numerators, denominators, resample, level);
    }
    case 'scramblings': {
      const { scramblings } = sampling;
      checkInteger('scramblings', scramblings, fewestScramblings);
      if (rows % scramblings !== 0) {
        throw new RangeError(`scramblings: expected a divisor of ${rows} rows, got ${scramblings}`);
      }
      return (numerators, denominators) => {
        const parts = {
          numerators: unitSums(numerators, 0, scramblings).deviations,
          denominators: unitSums(denominators, 0, scramblings).deviations,
        };
        const { ratio, lower, upper } = ratioInterval(parts, level);
        return { estimate: ratio, lower, upper };
      };
    }
    default:
      return sampling satisfies never;
  }
}

function bootstrapRatio(
  numerators: Float64Array,
  denominators: Float64Array,
  resample: ResampleCounts,
  level: number,
): Estimate {
  const parts = [numerators, denominators].map((values) => unitSums(values, 0, resample.units).deviations);
  const [above, below] = resampledSums(parts, resample);
  const ratios = above
    .map((sum, b) => sum / below[b])
    .filter((ratio) => !Number.isNaN(ratio))
    .sort();
  const [numerator, denominator] = parts.map((sums) => sums.reduce((total, sum) => total + sum, 0));
  return {
    estimate: numerator / denominator,
    lower: sortedQuantile(ratios, (1 - level) / 2),
    upper: sortedQuantile(ratios, (1 + level) / 2),
  };
}

function isConstant(values: Float64Array): boolean {
  let minimum = Infinity;
  let maximum = -Infinity;
  for (const value of values) {
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return !(maximum - minimum > spreadTolerance(minimum, maximum));
}

import { checkLength } from '../checkArguments.ts';
import { weightedCovariance } from '../weightedCovariance.ts';

/** Variance of a uniform coordinate: what is known before any run. */
const priorVariance = 1 / 12;
/** A parameter whose variance fell by less than this share is not identified. */
const leastContraction = 0.1;
/** Two parameters that correlate this much are known together rather than each by itself; a convention. */
const ridgeCorrelation = 0.7;

/** What the patterns say of one parameter, on its scale from 0 to 1. */
export interface ParameterIdentification {
  readonly mean: number;
  readonly variance: number;
  /** 1 − Var_post/Var_prior: 0 where the patterns say nothing, 1 where they say all, below 0 where they spread it. */
  readonly contraction: number;
  /** Of the contraction, from the effective number of particles. */
  readonly standardError: number;
  /** Whether the contraction is at least .1. */
  readonly identified: boolean;
}

/** Two parameters of which the patterns fix a combination. */
export interface Ridge {
  readonly factors: readonly [number, number];
  /** Positive: both may rise together; negative: one may rise where the other falls. */
  readonly correlation: number;
}

/** Which parameters the patterns identify. */
export interface Identification {
  readonly parameters: readonly ParameterIdentification[];
  /** Pairs with |ρ| ≥ .7, the strongest first. */
  readonly ridges: readonly Ridge[];
}

/**
 * Compares the posterior with the uniform prior: contraction of each parameter’s variance, and ridges along which
 * parameters make up for each other.
 *
 * @param units - for each parameter its coordinates, one per particle
 * @param weights - one per particle, summing to 1
 * @throws RangeError when the lengths differ
 */
export function identification(units: readonly Float64Array[], weights: Float64Array): Identification {
  for (const [k, values] of units.entries()) checkLength(`units[${k}]`, values.length, weights.length);
  const covariance = weightedCovariance(units, weights);
  const size = units.length;
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const parameters = units.map((values, k) => {
    const variance = covariance[k * size + k];
    const mean = weightedMean(values, weights);
    const fourth = weightedMean(
      values.map((value) => (value - mean) ** 4),
      weights,
    );
    const contraction = 1 - variance / priorVariance;
    // Var(s²) ≈ (m₄ − s⁴)/n with the effective n.
    const standardError = Math.sqrt(Math.max(0, fourth - variance * variance) * squares) / priorVariance;
    return { mean, variance, contraction, standardError, identified: contraction >= leastContraction };
  });
  const ridges: Ridge[] = [];
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const scale = Math.sqrt(covariance[i * size + i] * covariance[j * size + j]);
      const correlation = scale > 0 ? covariance[i * size + j] / scale : 0;
      if (Math.abs(correlation) >= ridgeCorrelation) ridges.push({ factors: [i, j], correlation });
    }
  }
  return { parameters, ridges: ridges.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation)) };
}

function weightedMean(values: Float64Array, weights: Float64Array): number {
  return values.reduce((sum, value, index) => sum + weights[index] * value, 0);
}

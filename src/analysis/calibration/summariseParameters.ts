import type { PlannedFactor } from '../../plan/plannedFactors.ts';
import type { Identification } from '../../statistics/calibration/identification.ts';
import type { Posterior } from '../../statistics/calibration/posterior.ts';
import { weightedQuantile } from '../../statistics/weightedQuantile.ts';
import type { ParameterSummary, Spread } from './calibrationSummary.ts';

/** Probabilities of the quantiles of a spread. */
export const spreadProbabilities = [0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975] as const;
/** Points over which the moments of the prior are taken: its quantiles are exact. */
const priorPoints = 10_000;

/** What is known of each parameter before and after, in its unit. */
export function summariseParameters(
  factors: readonly PlannedFactor[],
  posterior: Posterior | undefined,
  found: Identification | undefined,
): ParameterSummary[] {
  return factors.map((factor, k) => {
    const { name, column, scale } = factor;
    if (scale.kind === 'choice') throw new Error(`${name}: expected a range, got a choice`);
    const equal = new Float64Array(priorPoints).fill(1 / priorPoints);
    const grid = equal.map((_, at) => Number(factor.valueAt((at + 0.5) / priorPoints)));
    const values = posterior?.units[k].map((unit) => Number(factor.valueAt(unit)));
    const known = found?.parameters[k];
    return {
      name,
      column,
      range: [scale.from, scale.to],
      scale: scale.kind,
      prior: spreadOf(grid, equal),
      posterior: values === undefined || posterior === undefined ? null : spreadOf(values, posterior.weights),
      contraction: known?.contraction ?? null,
      contractionError: known?.standardError ?? null,
      identified: known?.identified ?? false,
    };
  });
}

function spreadOf(values: Float64Array, weights: Float64Array): Spread {
  const mean = values.reduce((sum, value, at) => sum + weights[at] * value, 0);
  const variance = values.reduce((sum, value, at) => sum + weights[at] * (value - mean) ** 2, 0);
  return {
    mean,
    sd: Math.sqrt(variance),
    quantiles: spreadProbabilities.map((probability) => weightedQuantile(values, weights, probability)),
  };
}

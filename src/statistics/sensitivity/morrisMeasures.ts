import { checkInteger, checkLength } from '../checkArguments.ts';
import { moments } from '../moments.ts';
import { presentValues } from '../presentValues.ts';
import { tInterval } from '../tInterval.ts';
import { spreadTolerance } from '../valueFlag.ts';
import type { Estimate } from './estimate.ts';

/** Screening measures of one factor, in the unit of the output per whole range of the factor. */
export interface MorrisMeasures {
  /** Trajectories used. */
  readonly n: number;
  /** Trajectories left out: fewer than two replicates. */
  readonly missing: number;
  /** False where no effect differs from 0 by more than rounding of the outputs; then all measures are 0. */
  readonly defined: boolean;
  /** μ: mean effect. */
  readonly mean: Estimate;
  /** μ*: mean size of the effects; noise makes it larger, see `floor`. */
  readonly meanSize: Estimate;
  /** What μ* would be on average if the factor did nothing: √(2/π)·s_D/(√r·Δ). */
  readonly floor: number;
  /** Whether μ* lies above the floor beyond what the scatter of both between trajectories allows. */
  readonly aboveNoise: boolean;
  /** σ² with the noise taken out; below 0 by chance where effects hardly differ. */
  readonly variance: number;
  /** σ: how much the effect depends on where the other factors stand; 0 where the variance is not above 0. */
  readonly sd: number;
}

/**
 * μ, μ* (Campolongo, Cariboni and Saltelli 2007) and σ of one factor from noisy effects. With r replicates whose
 * differences have the variance s²_D, the variance between trajectories holds s²_D/(rΔ²) too much, which is taken out; μ*
 * holds the mean size of that noise, which cannot be taken out and is shown as a floor.
 *
 * @param effects - trajectories × replicates from `elementaryEffects` (already divided by Δ), NaN where missing
 * @param replicates - r, at least 2
 * @param options - `scale`: size of the outputs over Δ, so that an effect within their rounding counts as none; by default
 * any effect but 0 counts
 * @throws RangeError when there are fewer than 2 replicates or the effects do not fill whole trajectories
 */
export function morrisMeasures(
  effects: Float64Array,
  replicates: number,
  options: { readonly level?: number; readonly scale?: number } = {},
): MorrisMeasures {
  const { level = 0.95, scale = 0 } = options;
  // One run a point cannot tell the noise from the parameters.
  checkInteger('replicates', replicates, 2);
  const trajectories = Math.round(effects.length / replicates);
  checkLength('effects', effects.length, trajectories * replicates);
  const means: number[] = [];
  const noises: number[] = [];
  for (let trajectory = 0; trajectory < trajectories; trajectory += 1) {
    const present = presentValues(effects.subarray(trajectory * replicates, (trajectory + 1) * replicates));
    if (present.length < 2) continue;
    const { mean, sd } = moments(present);
    means.push(mean);
    noises.push((sd * sd) / present.length);
  }
  const n = means.length;
  const counted = { n, missing: trajectories - n };
  const signed = Float64Array.from(means);
  const sized = signed.map(Math.abs);
  if (!effects.some((effect) => Math.abs(effect) > spreadTolerance(0, scale))) {
    const zero = { estimate: 0, lower: NaN, upper: NaN };
    const nothing = { defined: false, mean: zero, meanSize: zero, floor: 0, aboveNoise: false, variance: 0, sd: 0 };
    return { ...counted, ...nothing };
  }
  const noise = noises.reduce((sum, own) => sum + own, 0) / n;
  const floor = Math.sqrt((2 / Math.PI) * noise);
  // What each trajectory adds to μ* − floor, the floor linearised in its variance: it is estimated too.
  const excess = sized.map((size, at) => size - (noise > 0 ? (floor / 2) * (1 + noises[at] / noise) : 0));
  const variance = moments(signed).sd ** 2 - noise;
  return {
    ...counted,
    defined: true,
    mean: estimateOf(signed, level),
    meanSize: estimateOf(sized, level),
    floor,
    aboveNoise: estimateOf(excess, level).lower > 0,
    variance,
    sd: Math.sqrt(Math.max(0, variance)),
  };
}

function estimateOf(values: Float64Array, level: number): Estimate {
  const { mean, lower, upper } = tInterval(values, level);
  return { estimate: mean, lower, upper };
}

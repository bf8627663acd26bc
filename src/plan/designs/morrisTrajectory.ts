import type { RandomStream } from '../../random/randomStream.ts';

/** A walk along the edges of a grid that moves each factor once. */
export interface MorrisTrajectory {
  /** `dimensions` + 1 points of the unit cube; two neighbours differ in one coordinate, by Δ. */
  readonly points: readonly Float64Array[];
  /** The factor that each step moves. */
  readonly factors: readonly number[];
  /** Whether the step goes up or down. */
  readonly signs: readonly (1 | -1)[];
}

/**
 * Δ = p/(2(p − 1)) for a grid of p levels: with p even every level is as likely as any other (Morris 1991).
 *
 * @throws RangeError when p is not an even number of at least 2
 * @example
 * morrisStep(4); // 2/3
 */
export function morrisStep(levels: number): number {
  if (!Number.isInteger(levels) || levels < 2 || levels % 2 !== 0) {
    throw new RangeError(`levels: expected an even number of at least 2, got ${levels}`);
  }
  return levels / (2 * (levels - 1));
}

/**
 * A random trajectory: a base point below 1 − Δ, factors in random order, each upwards or downwards with equal
 * probability.
 *
 * @param grid - `levels`: p, even
 * @param stream - one of its own for each trajectory
 * @throws RangeError when p is odd or below 2
 */
export function morrisTrajectory(
  grid: { readonly dimensions: number; readonly levels: number },
  stream: RandomStream,
): MorrisTrajectory {
  const { dimensions, levels } = grid;
  morrisStep(levels);
  const jump = levels / 2;
  const place = Array.from({ length: dimensions }, () => Math.floor(stream.nextUniform() * jump));
  const goesUp = place.map(() => stream.nextUniform() < 0.5);
  for (const [factor, up] of goesUp.entries()) if (!up) place[factor] += jump;
  const factors = place.map((_, factor) => factor);
  for (let last = dimensions - 1; last > 0; last -= 1) {
    const drawn = Math.floor(stream.nextUniform() * (last + 1));
    [factors[last], factors[drawn]] = [factors[drawn], factors[last]];
  }
  // Whole levels are divided once, so that equal levels are equal numbers.
  const here = (): Float64Array => Float64Array.from(place, (level) => level / (levels - 1));
  const points = [here()];
  for (const factor of factors) {
    place[factor] += goesUp[factor] ? jump : -jump;
    points.push(here());
  }
  return { points, factors, signs: factors.map((factor) => (goesUp[factor] ? 1 : -1)) };
}

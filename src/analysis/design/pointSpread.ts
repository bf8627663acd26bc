import type { Plan } from '../../plan/plan.ts';
import { moments } from '../../statistics/moments.ts';
import type { Spread } from './designStudy.ts';
import type { PointStatistics } from './pointStatistics.ts';

/**
 * How far the points lie apart, what replicates alone would make of it taken out.
 *
 * Points that share their seeds share part of their noise, which moves them together and not apart. With σ² the variance
 * between the replicates of a point, c the covariance of two points of one block and s the points of a block, the variance
 * between the means of P points holds (σ² − c(s − 1)/(P − 1))/r of noise: (σ² − c)/r where all points share their seeds.
 *
 * @param values - a value per group, NaN where missing
 */
export function pointSpread(values: Float64Array, plan: Plan, { n, mean }: PointStatistics): Spread {
  const { sd, minimum, maximum } = moments(mean);
  const { own, apart, perPoint } = noiseOf(values, plan, n, mean);
  const held = mean.reduce((count, value) => count + Number(!Number.isNaN(value)), 0);
  const { design } = plan;
  const blocks = design?.blockOf === undefined ? 1 : design.blockOf(plan.points - 1) + 1;
  const together = held < 2 ? NaN : ((own - apart) * (held / blocks - 1)) / (held - 1);
  const between = Math.max(0, sd * sd - (own - together) * perPoint);
  return {
    sdOfPoints: Math.sqrt(between),
    sdOfReplicates: Math.sqrt(own),
    noiseShare: own / (between + own),
    lowest: minimum,
    highest: maximum,
  };
}

/**
 * σ² (`own`), the variance of what is left of it once what all points of a block and a round have in common is taken away
 * (`apart`, an estimate of σ² − c), and the mean of 1/r over the points.
 */
function noiseOf(values: Float64Array, { points, replicates, design }: Plan, n: Int32Array, mean: Float64Array) {
  const blockOf = design?.blockOf ?? (() => 0);
  let ownSquares = 0;
  let ownFreedom = 0;
  let apartSquares = 0;
  let apartFreedom = 0;
  let inverse = 0;
  let usedPoints = 0;
  const sums = new Float64Array(replicates);
  const counts = new Int32Array(replicates);
  for (let first = 0, end = 0; first < points; first = end) {
    const block = blockOf(first);
    while (end < points && blockOf(end) === block) end += 1;
    sums.fill(0);
    counts.fill(0);
    let squares = 0;
    let freedom = 0;
    for (let point = first; point < end; point += 1) {
      if (n[point] < 2) continue;
      usedPoints += 1;
      inverse += 1 / n[point];
      freedom += n[point] - 1;
      for (let round = 0; round < replicates; round += 1) {
        const departure = values[round * points + point] - mean[point];
        if (Number.isNaN(departure)) continue;
        squares += departure * departure;
        sums[round] += departure;
        counts[round] += 1;
      }
    }
    ownSquares += squares;
    ownFreedom += freedom;
    let rounds = 0;
    for (let round = 0; round < replicates; round += 1) {
      if (counts[round] === 0) continue;
      rounds += 1;
      squares -= (sums[round] * sums[round]) / counts[round];
    }
    if (rounds > 0) {
      apartSquares += Math.max(0, squares);
      apartFreedom += freedom - (rounds - 1);
    }
  }
  return {
    own: ownFreedom > 0 ? ownSquares / ownFreedom : NaN,
    apart: apartFreedom > 0 ? apartSquares / apartFreedom : NaN,
    perPoint: inverse / usedPoints,
  };
}

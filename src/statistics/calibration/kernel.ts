import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { pivotedCholesky } from '../pivotedCholesky.ts';
import { weightedCovariance } from '../weightedCovariance.ts';
import type { Particle, Population } from './population.ts';

/** Correlations are shrunk by this much, so that a perfect ridge still leaves a density. */
const shrinkage = 1e-6;
/** Exponents below this are 0 in double precision. */
const smallestExponent = -745;

/** A normal distribution around a particle: N(θ, 2Σ) with Σ the weighted covariance of the population. */
export interface Kernel {
  /** √2 × standard deviation of each parameter. */
  readonly scales: Float64Array;
  /** Factor of the correlations, lower triangular in the order below. */
  readonly factor: Float64Array;
  readonly order: Uint32Array;
}

/**
 * The kernel by which a population is moved, twice its weighted covariance (Beaumont et al. 2009; in several dimensions
 * Filippi et al. 2013).
 */
export function kernelOf({ particles, weights }: Population): Kernel {
  const dimensions = particles[0].unit.length;
  const columns = Array.from({ length: dimensions }, (_, k) => Float64Array.from(particles, ({ unit }) => unit[k]));
  const covariance = weightedCovariance(columns, Float64Array.from(weights));
  const scales = Float64Array.from(columns, (_, k) => Math.sqrt(2 * covariance[k * dimensions + k]));
  const correlations = covariance.map((value, at) => {
    const [row, column] = [Math.floor(at / dimensions), at % dimensions];
    return row === column ? 1 : ((1 - shrinkage) * 2 * value) / (scales[row] * scales[column]);
  });
  const { factor, order } = pivotedCholesky(correlations, dimensions);
  return { scales, factor, order };
}

/**
 * A place drawn around another.
 *
 * @param normals - a standard normal number per parameter
 */
export function moveBy({ scales, factor, order }: Kernel, from: readonly number[], normals: Float64Array): number[] {
  const moved = [...from];
  for (let row = 0; row < scales.length; row += 1) {
    let step = 0;
    for (let k = 0; k <= row; k += 1) step += factor[row * scales.length + k] * normals[k];
    moved[order[row]] += scales[order[row]] * step;
  }
  return moved;
}

/**
 * Importance weights of particles that were drawn by moving a population, and drawn again where they left the unit cube:
 * w ∝ 1 / Σⱼ wⱼ φ(θ − θⱼ), because the prior is uniform there and the share that leaves is the same for all.
 *
 * @returns summing to 1
 */
export function importanceWeights(particles: readonly Particle[], population: Population): number[] {
  const kernel = kernelOf(population);
  const before = population.particles.map(({ unit }) => standardise(kernel, unit));
  const logWeights = population.weights.map((weight) => ln(weight));
  const logs = particles.map(({ unit }) => {
    const here = standardise(kernel, unit);
    const exponents = before.map((there, j) => logWeights[j] - 0.5 * squaredDistance(here, there));
    return -logSum(exponents);
  });
  const whole = logSum(logs);
  return logs.map((value) => exp(value - whole));
}

/** Coordinates in which the kernel is a standard normal distribution. */
function standardise({ scales, factor, order }: Kernel, unit: readonly number[]): Float64Array {
  const size = scales.length;
  const solved = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let rest = unit[order[row]] / scales[order[row]];
    for (let k = 0; k < row; k += 1) rest -= factor[row * size + k] * solved[k];
    solved[row] = rest / factor[row * size + row];
  }
  return solved;
}

function squaredDistance(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < one.length; k += 1) sum += (one[k] - other[k]) * (one[k] - other[k]);
  return sum;
}

/** ln Σ eˣ without overflow. */
function logSum(exponents: readonly number[]): number {
  let largest = -Infinity;
  for (const exponent of exponents) if (exponent > largest) largest = exponent;
  let sum = 0;
  for (const exponent of exponents) if (exponent - largest > smallestExponent) sum += exp(exponent - largest);
  return largest + ln(sum);
}

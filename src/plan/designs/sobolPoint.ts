import { sobolDigits } from './sobolDirections.ts';

const gridStep = 2 ** -sobolDigits;

/**
 * The Sobol point at an index, in the Gray-code order of Antonov and Saleev (1979): xₙ is the exclusive or of the
 * direction numbers at the digits of n ⊕ ⌊n/2⌋. Any point is found without those before it.
 *
 * The first point is kept: without it, or with a number of points other than 2ᵐ, the points are no net and integrate
 * worse (Owen 2020).
 *
 * @param index - from 0, below 2³²
 * @param directions - rows of 32 numbers, see `sobolDirections` and `scrambleDirections`
 * @param shift - a number per dimension that is added digit by digit; none leaves the first point at 0
 * @returns a coordinate in [0, 1) per row
 * @throws RangeError when the index is out of range
 * @example
 * sobolPoint(2, sobolDirections(3)); // .75, .25, .25
 */
export function sobolPoint(index: number, directions: Uint32Array, shift?: Uint32Array): Float64Array {
  if (!Number.isInteger(index) || index < 0 || index >= 2 ** sobolDigits) {
    throw new RangeError(`index: expected an integer from 0 to ${2 ** sobolDigits - 1}, got ${index}`);
  }
  const point = new Float64Array(directions.length / sobolDigits);
  const gray = (index ^ (index >>> 1)) >>> 0;
  for (let dimension = 0; dimension < point.length; dimension += 1) {
    let digits = shift === undefined ? 0 : shift[dimension];
    let rest = gray;
    for (let at = dimension * sobolDigits; rest !== 0; at += 1) {
      if (rest & 1) digits ^= directions[at];
      rest >>>= 1;
    }
    point[dimension] = (digits >>> 0) * gridStep;
  }
  return point;
}

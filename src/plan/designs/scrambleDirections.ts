import type { RandomStream } from '../../random/randomStream.ts';
import { sobolDigits } from './sobolDirections.ts';

/** Direction numbers and shifts of one scrambling. */
export interface Scrambling {
  /** Rows of 32 numbers, one per dimension. */
  readonly directions: Uint32Array;
  /** One number per dimension. */
  readonly shift: Uint32Array;
}

/**
 * Random linear scrambling with a digital shift (Matoušek 1998): in each dimension the digits are multiplied by a random
 * lower triangular matrix over {0, 1} with ones on its diagonal, then shifted. Each point becomes uniform on the cube, so
 * that means over the points are unbiased, and the points stay a net. The variance is that of Owen's full scrambling
 * (Owen 2003), at the cost of 33 random numbers a dimension.
 *
 * @param directions - rows of 32 numbers
 * @param stream - one of its own for each scrambling
 */
export function scrambleDirections(directions: Uint32Array, stream: RandomStream): Scrambling {
  const dimensions = directions.length / sobolDigits;
  const scrambled = new Uint32Array(directions.length);
  const shift = new Uint32Array(dimensions);
  const rows = new Uint32Array(sobolDigits);
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    for (let row = 0; row < sobolDigits; row += 1) {
      // Ones on the diagonal, random above it in significance, nothing below.
      const diagonal = (0x80000000 >>> row) >>> 0;
      const before = row === 0 ? 0 : (0xffffffff << (sobolDigits - row)) >>> 0;
      rows[row] = (stream.nextInteger() & before) | diagonal;
    }
    for (let k = 0; k < sobolDigits; k += 1) {
      const at = dimension * sobolDigits + k;
      let digits = 0;
      for (let row = 0; row < sobolDigits; row += 1) digits = (digits << 1) | parityOf(rows[row] & directions[at]);
      scrambled[at] = digits;
    }
    shift[dimension] = stream.nextInteger();
  }
  return { directions: scrambled, shift };
}

/** 1 for an odd number of ones among 32 digits, else 0. */
function parityOf(digits: number): number {
  let folded = digits ^ (digits >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  folded ^= folded >>> 2;
  folded ^= folded >>> 1;
  return folded & 1;
}

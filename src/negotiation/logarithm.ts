const SQRT_HALF = 0.7071067811865476;
const LN_SQRT_HALF = -0.34657359027997264;
const LN_2 = 0.6931471805599453;

/**
 * Natural logarithm of a number in [2^-63, 1], to 2e-14 absolute, in multiplications and one division.
 *
 * The scores of a table take one logarithm per party and outcome. `@stdlib/math-base-special-ln` costs 60 ns each, more
 * than the rest of a negotiation together; this costs a tenth, gives the same bits on every engine, and its error is
 * far below the tolerance within which products count as equal.
 *
 * ln m = 2 artanh((m − 1)/(m + 1)), after scaling by powers of two into [½, 1] around √½
 * (Abramowitz & Stegun 1964, 4.1.27).
 */
export function logarithm(x: number): number {
  let mantissa = x;
  let halvings = 0;
  if (mantissa < 2.3283064365386963e-10) {
    mantissa *= 4294967296;
    halvings += 32;
  }
  if (mantissa < 0.0000152587890625) {
    mantissa *= 65536;
    halvings += 16;
  }
  if (mantissa < 0.00390625) {
    mantissa *= 256;
    halvings += 8;
  }
  if (mantissa < 0.0625) {
    mantissa *= 16;
    halvings += 4;
  }
  if (mantissa < 0.25) {
    mantissa *= 4;
    halvings += 2;
  }
  if (mantissa < 0.5) {
    mantissa *= 2;
    halvings += 1;
  }
  const s = (mantissa - SQRT_HALF) / (mantissa + SQRT_HALF);
  const q = s * s;
  const tail = q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + q * (1 / 15 + q * (1 / 17)))));
  return LN_SQRT_HALF - halvings * LN_2 + 2 * s * (1 + q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + tail))));
}

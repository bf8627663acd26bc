import { expect, test } from 'vitest';
import { growthExponent } from '../../bench/growthExponent.ts';

test('the exponent of a power is its exponent', () => {
  const sizes = [1, 2, 4, 8];
  for (const power of [0, 0.5, 1, 2]) {
    const seconds = sizes.map((size) => 3 * size ** power);
    expect(growthExponent(sizes, seconds)).toBeCloseTo(power, 12);
  }
});

test('what is paid once makes the exponent smaller', () => {
  // With sizes that double, the slope is (−3 y₁ − y₂ + y₃ + 3 y₄) / (10 ln 2), y the logarithm of time.
  const expected = (3 * Math.log(9 / 2) + Math.log(5 / 3)) / (10 * Math.log(2));
  expect(growthExponent([1, 2, 4, 8], [2, 3, 5, 9])).toBeCloseTo(expected, 12);
  expect(expected).toBeLessThan(0.75);
});

import { expect } from 'vitest';

/** Expects each number within `relative` of the expected one (absolutely where that is 0). */
export function expectClose(actual: Iterable<number>, expected: readonly number[], relative: number): void {
  const numbers = [...actual];
  expect(numbers.length).toBe(expected.length);
  for (const [index, number] of numbers.entries()) {
    const allowed = relative * (Math.abs(expected[index]) || 1);
    expect(Math.abs(number - expected[index]), `[${index}]: ${number} against ${expected[index]}`).toBeLessThanOrEqual(
      allowed,
    );
  }
}

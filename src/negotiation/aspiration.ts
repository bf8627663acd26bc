import pow from '@stdlib/math-base-special-pow';

/**
 * Utility that a party insists on at a time of the talks: min + (max − min)(1 − t^e), falling from `max` to `min`
 * (time-dependent tactics: Faratin, Sierra & Jennings 1998, Robotics and Autonomous Systems 24; there the exponent
 * is 1/β).
 *
 * @param time - share of the time that has passed, 0..1
 * @param max - utility asked for at the start
 * @param min - utility asked for at the deadline
 * @param exponent - e ≥ 0: above 1 holds out (boulware), below 1 concedes early, 0 asks for `min` at once
 * @throws RangeError if the time lies outside 0..1 or the exponent is negative or NaN.
 * @example aspiration(0.5, 1, 0, 1) // 0.5
 */
export function aspiration(time: number, max: number, min: number, exponent: number): number {
  if (!(time >= 0 && time <= 1)) throw new RangeError(`time: expected a number from 0 to 1, got ${time}`);
  if (!(exponent >= 0)) throw new RangeError(`exponent: expected 0 or more, got ${exponent}`);
  return min + (max - min) * (1 - pow(time, exponent));
}

/** A range of numbers that a slider runs over. */
interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

/** Steps that a slider should have, about. */
const STEPS = 100;

/**
 * Step of a slider: 1, 2 or 5 times a power of ten, about a hundredth of the range.
 *
 * @example stepOf({ min: 0, max: 1, isWhole: false }) // 0.01
 */
export function stepOf({ min, max, isWhole }: NumberRange): number {
  const wanted = (max - min) / STEPS;
  if (!(wanted > 0)) return 1;
  const power = Math.floor(Math.log10(wanted) + 1e-9);
  const digit = wanted / 10 ** power;
  const step = Number(`${digit < 1.5 ? 1 : digit < 3.5 ? 2 : 5}e${power}`);
  return isWhole ? Math.max(1, Math.round(step)) : step;
}

/** Decimals that a step needs to be written. */
export function decimalsOfStep(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** A value of the slider without the noise of binary sums, inside the range. */
export function roundToStep(value: number, range: NumberRange): number {
  const rounded = Number(value.toFixed(decimalsOfStep(stepOf(range)) + 2));
  return Math.min(range.max, Math.max(range.min, rounded));
}

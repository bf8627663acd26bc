import { checkInteger } from './checkArguments.ts';

/**
 * Replicates at which a half-width h seen with n would shrink to the margin m: ⌈n(h/m)²⌉.
 *
 * @param n - replicates behind the half-width, at least 1
 * @param halfWidth - of the interval, in the unit of the margin; for an asymmetric one its longer arm
 * @param margin - positive
 * @returns below n when there are already more than enough; NaN when the half-width is NaN
 * @throws RangeError when an argument is out of range
 * @example
 * replicatesNeeded(200, 0.02, 0.01); // 800
 */
export function replicatesNeeded(n: number, halfWidth: number, margin: number): number {
  checkInteger('n', n, 1);
  if (halfWidth < 0) throw new RangeError(`halfWidth: expected 0 or more, got ${halfWidth}`);
  if (!(margin > 0)) throw new RangeError(`margin: expected a positive number, got ${margin}`);
  const ratio = halfWidth / margin;
  // Rounding may lift an exact answer by an ulp: 200·(.02/.01)² must stay 800.
  return Math.ceil(n * ratio * ratio * (1 - 4 * Number.EPSILON));
}

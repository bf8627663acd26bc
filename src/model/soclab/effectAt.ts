import { LARGEST_EFFECT } from './actionSystem.ts';

/**
 * Effect on an actor of a relation whose state lies so far from its ideal: 10 · max(−1, 1 − distance / indifference).
 *
 * It is 10 on the ideal, 0 at the distance of indifference, −10 from twice that on. With indifference at 1 half range the
 * two ends of the contingency’s range, −1 and 1, are worth 10 and −10 to who wants one of them, as in a linear effect
 * function of SocLab.
 *
 * @param distance ≥ 0, in half ranges
 * @param indifference > 0, in half ranges
 * @returns from −10 to 10
 * @example effectAt(0.5, 1) // 5
 */
export function effectAt(distance: number, indifference: number): number {
  const effect = LARGEST_EFFECT * (1 - distance / indifference);
  return effect > -LARGEST_EFFECT ? effect : -LARGEST_EFFECT;
}

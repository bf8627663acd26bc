import { checkPointIndex } from './unitDesign.ts';

/** Points of a design of pairs: nothing changed, each factor changed alone, every two together. */
export function pairPoints(factors: number): number {
  return 1 + factors + (factors * (factors - 1)) / 2;
}

/**
 * Which factors are changed (1) at a point: none at 0, then each in its order, then every two, the first with each later.
 *
 * @throws RangeError when there is no such point
 * @example
 * pairAt(4, 3); // [1, 1, 0]
 */
export function pairAt(point: number, factors: number): number[] {
  checkPointIndex(point, pairPoints(factors));
  const levels = Array.from({ length: factors }, () => 0);
  if (point === 0) return levels;
  if (point <= factors) {
    levels[point - 1] = 1;
    return levels;
  }
  let rest = point - factors - 1;
  let first = 0;
  while (rest >= factors - 1 - first) {
    rest -= factors - 1 - first;
    first += 1;
  }
  levels[first] = 1;
  levels[first + 1 + rest] = 1;
  return levels;
}

import { checkInteger } from '../../statistics/checkArguments.ts';
import { checkPointIndex } from './unitDesign.ts';

/** All combinations of the levels of several factors, counted and computed one by one. */
export interface FactorialDesign {
  /** Product of the numbers of levels; may be too large to run, never too large to say. */
  readonly points: number;
  /** Number of levels of each factor. */
  readonly levels: readonly number[];
  /**
   * The level of each factor, from 0; the last factor changes with every point, the first one last.
   *
   * @throws RangeError when the index is not that of a point
   */
  readonly levelsAt: (index: number) => number[];
}

/**
 * The full factorial design.
 *
 * @param levels - of each factor, at least 1
 * @throws RangeError when a number of levels is not a positive integer
 * @example
 * factorialDesign([2, 3]).levelsAt(4); // [1, 1]
 */
export function factorialDesign(levels: readonly number[]): FactorialDesign {
  for (const [factor, count] of levels.entries()) checkInteger(`levels[${factor}]`, count, 1);
  const points = levels.reduce((product, count) => product * count, 1);
  return {
    points,
    levels,
    levelsAt(index: number): number[] {
      // Beyond 2⁵³ neighbouring indices are one number: such a design can be counted, not run.
      checkPointIndex(index, Math.min(points, Number.MAX_SAFE_INTEGER));
      let rest = index;
      return levels
        .toReversed()
        .map((count) => {
          const level = rest % count;
          rest = Math.floor(rest / count);
          return level;
        })
        .toReversed();
    },
  };
}

/**
 * Places a level on the unit interval, evenly from 0 to 1, so that a range with a scale gives its values.
 *
 * @returns ½ for a factor of one level
 * @throws RangeError when there is no such level
 * @example
 * unitLevel(1, 3); // .5
 */
export function unitLevel(level: number, levels: number): number {
  checkPointIndex(level, levels);
  return levels === 1 ? 0.5 : level / (levels - 1);
}

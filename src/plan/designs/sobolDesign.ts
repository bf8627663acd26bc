import { checkInteger } from '../../statistics/checkArguments.ts';
import { designStream } from './designStream.ts';
import { scrambleDirections } from './scrambleDirections.ts';
import { sobolDirections } from './sobolDirections.ts';
import { sobolPoint } from './sobolPoint.ts';
import { checkPointIndex, type UnitDesign } from './unitDesign.ts';

/** Scrambled Sobol points. */
export interface SobolDesign extends UnitDesign {
  /** Whether the number of points is a power of 2; otherwise the points are no net, and the user is told so. */
  readonly balanced: boolean;
}

/**
 * The first points of a scrambled Sobol sequence, computed one by one.
 *
 * @param options - `points`: 2ᵐ advised, at most 2³²; `dimensions`: 1 to 200; `seed`: root seed of the scenario;
 * `scrambling`: which of several independent ones, 0 unless the design repeats its points to see its own error
 * @throws RangeError when a number is out of range
 * @example
 * sobolDesign({ points: 64, dimensions: 3, seed: 'corule' }).pointAt(63); // three coordinates in [0, 1)
 */
export function sobolDesign(options: {
  readonly points: number;
  readonly dimensions: number;
  readonly seed: string;
  readonly scrambling?: number;
}): SobolDesign {
  const { points, dimensions, seed, scrambling = 0 } = options;
  checkInteger('points', points, 1);
  checkInteger('scrambling', scrambling, 0);
  const { directions, shift } = scrambleDirections(
    sobolDirections(dimensions),
    designStream(seed, `sobol/${scrambling}`),
  );
  return {
    points,
    dimensions,
    balanced: Number.isInteger(Math.log2(points)),
    pointAt(index: number): Float64Array {
      checkPointIndex(index, points);
      return sobolPoint(index, directions, shift);
    },
  };
}

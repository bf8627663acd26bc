import { checkInteger } from '../../statistics/checkArguments.ts';
import { designStream } from './designStream.ts';
import { morrisStep, morrisTrajectory, type MorrisTrajectory } from './morrisTrajectory.ts';
import { checkPointIndex, type UnitDesign } from './unitDesign.ts';

/** Trajectories of Morris one after another, each of `dimensions` + 1 points. */
export interface MorrisDesign extends UnitDesign {
  readonly trajectories: number;
  /** Δ: how far one step moves one factor, on the unit interval. */
  readonly step: number;
  /** The trajectory that a point belongs to: the block of its seeds. */
  readonly trajectoryOf: (index: number) => number;
  /** One whole trajectory, with the factor and the sign of each step. */
  readonly trajectoryAt: (trajectory: number) => MorrisTrajectory;
}

/**
 * The screening design of Morris (1991): from each trajectory one elementary effect a factor, at the price of
 * `dimensions` + 1 points.
 *
 * @param options - `levels`: p of the grid, even; `seed`: root seed of the scenario, from which each trajectory is drawn by
 * its number
 * @throws RangeError when a number is out of range
 */
export function morrisDesign(options: {
  readonly trajectories: number;
  readonly dimensions: number;
  readonly levels: number;
  readonly seed: string;
}): MorrisDesign {
  const { trajectories, dimensions, levels, seed } = options;
  checkInteger('trajectories', trajectories, 1);
  const step = morrisStep(levels);
  checkInteger('dimensions', dimensions, 1);
  const perTrajectory = dimensions + 1;
  const points = trajectories * perTrajectory;
  const trajectoryOf = (index: number): number => {
    checkPointIndex(index, points);
    return Math.floor(index / perTrajectory);
  };
  const trajectoryAt = (trajectory: number): MorrisTrajectory => {
    checkPointIndex(trajectory, trajectories);
    return morrisTrajectory({ dimensions, levels }, designStream(seed, `morris/${trajectory}`));
  };
  return {
    points,
    dimensions,
    trajectories,
    step,
    trajectoryOf,
    trajectoryAt,
    pointAt: (index) => trajectoryAt(trajectoryOf(index)).points[index % perTrajectory],
  };
}

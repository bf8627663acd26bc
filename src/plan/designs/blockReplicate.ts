import { checkInteger } from '../../statistics/checkArguments.ts';

/**
 * Number of a replicate in designs that compare points of one block: block · r + k.
 *
 * All points of a block (a Saltelli row, a trajectory of Morris, a particle of ABC) share their seeds, so that their
 * differences are those of the parameters; blocks have fresh ones, so that the luck of a few seeds does not enter every
 * difference. With the same r seeds at all points Sobol estimates scatter several times as far. The number depends on r:
 * replicates cannot be added to such a design afterwards.
 *
 * @param block - from 0
 * @param replicate - k, from 0 to r − 1
 * @param replicates - r of each point
 * @throws RangeError when an argument is out of range
 * @example
 * blockReplicate(3, 1, 2); // 7
 */
export function blockReplicate(block: number, replicate: number, replicates: number): number {
  checkInteger('block', block, 0);
  checkInteger('replicates', replicates, 1);
  checkInteger('replicate', replicate, 0);
  if (replicate >= replicates) {
    throw new RangeError(`replicate: expected a number below ${replicates}, got ${replicate}`);
  }
  return block * replicates + replicate;
}

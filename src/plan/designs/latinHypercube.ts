import { checkInteger } from '../../statistics/checkArguments.ts';
import { centredDiscrepancy } from './centredDiscrepancy.ts';
import { designStream } from './designStream.ts';
import { keyedPermutation, mixBits } from './keyedPermutation.ts';
import { optimiseHypercube } from './optimiseHypercube.ts';
import { checkPointIndex, type UnitDesign } from './unitDesign.ts';

/** Above this many points the search would take longer than it gains. */
const mostOptimised = 1000;

/** A Latin hypercube: each of n equal slices of each axis holds one point. */
export interface LatinHypercube extends UnitDesign {
  /**
   * `optimised`: at the centres of the slices, arranged for a low centred discrepancy (up to 1,000 points, held in
   * memory). `plain`: at a random place in each slice (McKay, Beckman and Conover 1979), computed one by one.
   */
  readonly method: 'optimised' | 'plain';
  /** Squared centred L₂ discrepancy that was reached; only of an `optimised` design. */
  readonly discrepancy?: number;
}

/**
 * A Latin hypercube drawn from the root seed.
 *
 * @param options - `points`: at least 1; `dimensions`: at least 1; `seed`: root seed of the scenario
 * @throws RangeError when a number is out of range
 * @example
 * latinHypercube({ points: 10, dimensions: 2, seed: 'corule' }).method; // 'optimised'
 */
export function latinHypercube(options: {
  readonly points: number;
  readonly dimensions: number;
  readonly seed: string;
}): LatinHypercube {
  const { points, dimensions, seed } = options;
  checkInteger('points', points, 1);
  checkInteger('dimensions', dimensions, 1);
  return points <= mostOptimised
    ? optimisedHypercube(points, dimensions, seed)
    : plainHypercube(points, dimensions, seed);
}

function optimisedHypercube(points: number, dimensions: number, seed: string): LatinHypercube {
  const stream = designStream(seed, 'latin-hypercube');
  const columns = Array.from({ length: dimensions }, () => {
    const levels = Uint16Array.from({ length: points }, (_, level) => level);
    for (let last = points - 1; last > 0; last -= 1) {
      const drawn = Math.floor(stream.nextUniform() * (last + 1));
      const kept = levels[last];
      levels[last] = levels[drawn];
      levels[drawn] = kept;
    }
    return levels;
  });
  optimiseHypercube(columns, stream);
  const coordinates = Array.from({ length: points }, (_, index) =>
    Float64Array.from(columns, (column) => (column[index] + 0.5) / points),
  );
  return {
    points,
    dimensions,
    method: 'optimised',
    discrepancy: centredDiscrepancy(coordinates),
    pointAt(index: number): Float64Array {
      checkPointIndex(index, points);
      return coordinates[index].slice();
    },
  };
}

function plainHypercube(points: number, dimensions: number, seed: string): LatinHypercube {
  const axes = Array.from({ length: dimensions }, (_, dimension) => {
    const stream = designStream(seed, `latin-hypercube/${dimension}`);
    const keys = [stream.nextInteger(), stream.nextInteger()];
    return { slice: keyedPermutation(points, stream), keys };
  });
  return {
    points,
    dimensions,
    method: 'plain',
    pointAt(index: number): Float64Array {
      checkPointIndex(index, points);
      return Float64Array.from(axes, ({ slice, keys }) => {
        const place = mixBits(mixBits(index ^ keys[0]) ^ keys[1]) * 2 ** -32;
        return (slice(index) + place) / points;
      });
    },
  };
}

import { checkInteger } from '../../statistics/checkArguments.ts';
import { designStream } from './designStream.ts';
import { saltelliMember, type SaltelliMember, saltelliPoint, saltelliRowSize } from './saltelliRow.ts';
import { sobolDesign, type SobolDesign } from './sobolDesign.ts';
import { checkPointIndex, type UnitDesign } from './unitDesign.ts';

/** Where a point of a Saltelli design stands. */
export interface SaltelliPlace {
  /** Row over all scramblings: the block of its seeds, and the row that the sensitivity indices are estimated from. */
  readonly row: number;
  /** 0 for independent rows. */
  readonly scrambling: number;
  readonly member: SaltelliMember;
}

/** Rows of points from which Sobol indices are estimated. */
export interface SaltelliDesign extends UnitDesign {
  readonly rows: number;
  readonly rowSize: number;
  /** Whether the rows of a scrambling are a power of 2; true for independent rows, which need none. */
  readonly balanced: boolean;
  readonly placeOf: (index: number) => SaltelliPlace;
}

/** What a Saltelli design is made from. */
export interface SaltelliOptions {
  /** Swept parameters d; at most 100 for Sobol points. */
  readonly dimensions: number;
  /** Rows of each scrambling, N; 2ᵐ advised. */
  readonly rows: number;
  /**
   * `sobol`: scrambled Sobol points, whose error is seen between scramblings. `independent`: uniform points, whose error is
   * seen between rows.
   */
  readonly sampling: 'sobol' | 'independent';
  /** Independent scramblings, at least 16 for intervals; 1 for independent rows. */
  readonly scramblings: number;
  /** Whether BA points are run, for the interactions of two factors. */
  readonly secondOrder: boolean;
  /** Root seed of the scenario. */
  readonly seed: string;
}

/**
 * The design of Saltelli et al. (2010): scramblings × rows × (2 + d) points, or (2 + 2d) with interactions, row by row.
 *
 * @throws RangeError when a number is out of range
 */
export function saltelliDesign(options: SaltelliOptions): SaltelliDesign {
  const { dimensions, rows, sampling, scramblings, secondOrder, seed } = options;
  checkInteger('dimensions', dimensions, 1);
  checkInteger('rows', rows, 1);
  checkInteger('scramblings', scramblings, 1);
  if (sampling === 'independent' && scramblings !== 1) {
    throw new RangeError(`scramblings: expected 1 for independent rows, got ${scramblings}; ask for more rows instead`);
  }
  const bases = new Map<number, SobolDesign>();
  const drawBase = (scrambling: number, row: number): Float64Array => {
    if (sampling === 'independent') {
      const base = new Float64Array(2 * dimensions);
      designStream(seed, `saltelli/${row}`).fillUniform(base, base.length);
      return base;
    }
    let points = bases.get(scrambling);
    if (points === undefined) {
      points = sobolDesign({ points: rows, dimensions: 2 * dimensions, seed, scrambling });
      bases.set(scrambling, points);
    }
    return points.pointAt(row);
  };
  // Points are mostly asked for in their order: the row before is often the row again.
  let lastRow = -1;
  let lastBase: Float64Array = new Float64Array(0);
  const baseAt = ({ scrambling, row }: SaltelliPlace): Float64Array => {
    if (row !== lastRow) {
      lastBase = drawBase(scrambling, row % rows);
      lastRow = row;
    }
    return lastBase;
  };
  // Complains of too many dimensions at once, not at the first point.
  const balanced =
    sampling === 'independent' || sobolDesign({ points: rows, dimensions: 2 * dimensions, seed }).balanced;
  const rowSize = saltelliRowSize(dimensions, secondOrder);
  const points = scramblings * rows * rowSize;
  const placeOf = (index: number): SaltelliPlace => {
    checkPointIndex(index, points);
    const row = Math.floor(index / rowSize);
    return {
      row,
      scrambling: Math.floor(row / rows),
      member: saltelliMember(index % rowSize, dimensions, secondOrder),
    };
  };
  return {
    points,
    dimensions,
    rows: scramblings * rows,
    rowSize,
    balanced,
    placeOf,
    pointAt(index: number): Float64Array {
      const place = placeOf(index);
      return saltelliPoint(baseAt(place), place.member);
    },
  };
}

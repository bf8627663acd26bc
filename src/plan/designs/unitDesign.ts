/** Points of the unit cube as a count and a pure function: nothing is stored, whatever the number of points. */
export interface UnitDesign {
  readonly points: number;
  /** Coordinates of a point, one per swept parameter. */
  readonly dimensions: number;
  /**
   * Coordinates of the point at an index, each in [0, 1].
   *
   * @throws RangeError when the index is not an integer in [0, points)
   */
  readonly pointAt: (index: number) => Float64Array;
}

/** @throws RangeError unless the index is that of a point */
export function checkPointIndex(index: number, points: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= points) {
    throw new RangeError(`design: expected a point from 0 to ${points - 1}, got ${index}`);
  }
}

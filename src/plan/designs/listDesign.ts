import { checkPointIndex } from './unitDesign.ts';

/** Points written out one by one. */
export interface ListDesign<Value> {
  readonly points: number;
  /** @throws RangeError when the index is not that of a point */
  readonly valuesAt: (index: number) => readonly Value[];
}

/**
 * A design whose points are the rows that the user wrote: the i-th value of each parameter belongs to the i-th point.
 *
 * @param columns - for each parameter its values, all equally many and at least one
 * @throws RangeError that names every parameter with another number of values
 * @example
 * listDesign([[1, 2], ['a', 'b']]).valuesAt(1); // [2, 'b']
 */
export function listDesign<Value>(columns: readonly (readonly Value[])[]): ListDesign<Value> {
  const points = columns[0]?.length ?? 0;
  if (points === 0) throw new RangeError('list: expected at least one parameter with at least one value, got none');
  const problems = [...columns.keys()]
    .filter((index) => columns[index].length !== points)
    .map((index) => `list[${index}]: expected ${points} values, as many as list[0], got ${columns[index].length}`);
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  return {
    points,
    valuesAt(index: number): readonly Value[] {
      checkPointIndex(index, points);
      return columns.map((values) => values[index]);
    },
  };
}

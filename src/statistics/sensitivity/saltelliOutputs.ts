import { checkInteger, checkLength } from '../checkArguments.ts';

/** What a model gave at the points of a Saltelli design. */
export interface SaltelliOutputs {
  /** Swept parameters d. */
  readonly factors: number;
  /** r: runs of each point, at least 2; the points of a row share their seeds, replicate by replicate. */
  readonly replicates: number;
  /** Whether each row ends with BA₁ … BA_d. */
  readonly secondOrder: boolean;
  /**
   * Row after row, in each row A, B, AB₁ … AB_d (and BA₁ … BA_d), for each point its replicates; NaN where a run is
   * missing. AB_i is A with coordinate i from B.
   */
  readonly values: Float64Array;
}

/** Points in a row. */
export function rowSizeOf({ factors, secondOrder }: SaltelliOutputs): number {
  return 2 + factors * (secondOrder ? 2 : 1);
}

/**
 * Rows of the outputs.
 *
 * @throws RangeError when there are fewer than 2 replicates, or the values do not fill whole rows
 */
export function countRows(outputs: SaltelliOutputs): number {
  checkInteger('factors', outputs.factors, 1);
  // One run a point cannot tell the noise from the parameters.
  checkInteger('replicates', outputs.replicates, 2);
  const perRow = rowSizeOf(outputs) * outputs.replicates;
  const rows = Math.round(outputs.values.length / perRow);
  checkInteger('rows', rows, 1);
  checkLength('values', outputs.values.length, rows * perRow);
  return rows;
}

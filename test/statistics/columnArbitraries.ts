import * as fc from 'fast-check';

/** Values in each generated column. */
export const COLUMN_LENGTH = 24;

/** Values of ordinary size with a few digits, so that moving and stretching them loses little to rounding. */
export const column = fc
  .array(fc.integer({ min: -5000, max: 5000 }), { minLength: COLUMN_LENGTH, maxLength: COLUMN_LENGTH })
  .filter((values) => Math.max(...values) - Math.min(...values) > 10)
  .map((values) => Float64Array.from(values, (value) => value / 1000));
/** As {@link column}, with up to all of its values missing. */
export const gappyColumn = fc
  .tuple(column, fc.uniqueArray(fc.nat(COLUMN_LENGTH - 1), { maxLength: COLUMN_LENGTH }))
  .map(([values, gaps]) => values.map((value, index) => (gaps.includes(index) ? NaN : value)));

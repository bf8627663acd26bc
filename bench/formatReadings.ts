import { formatTable } from '../src/cli/formatTable.ts';
import { median } from '../src/statistics/median.ts';
import type { Reading } from './measure.ts';

const headings = ['measure', 'median', 'min to max', 'unit', 'goal', '', 'note'] as const;

/** The table that is printed: a line a reading; a goal is met or not by the median. */
export function formatReadings(readings: readonly Reading[]): string {
  return formatTable(
    headings,
    readings.map(({ what, unit, values, goal, note = '' }) => {
      const middle = median(Float64Array.from(values));
      const range =
        values.length < 2 ? '' : `${formatValue(Math.min(...values))} to ${formatValue(Math.max(...values))}`;
      const verdict = goal === undefined ? '' : goal.isMet(middle) ? 'met' : 'not met';
      return [what, formatValue(middle), range, unit, goal?.text ?? '', verdict, note];
    }),
  );
}

/** Three figures that count. */
export function formatValue(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

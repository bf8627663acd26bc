import type { Json } from './figure.ts';
import { neutralColour } from './neutralColour.ts';

/**
 * Vertical line at the entry of the client in each of so many panels.
 *
 * @param week first week with the client, from 1
 */
export function entryMarks(panelCount: number, week: number): readonly Json[] {
  return Array.from({ length: panelCount }, (_, index) => {
    const suffix = index === 0 ? '' : String(index + 1);
    return {
      type: 'line',
      xref: `x${suffix}`,
      yref: `y${suffix} domain`,
      x0: week,
      x1: week,
      y0: 0,
      y1: 1,
      line: { color: neutralColour, width: 1.2, dash: 'dash' },
    };
  });
}

import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { Histogram } from './summary.ts';
import type { ValuesByMode } from './valuesByMode.ts';

const BINS = 40;

/**
 * Counts of replicates in forty equal bins from the smallest to the largest value of any mode; `undefined` when no value
 * is present. Equal values all lie in the first bin of a width of 0.
 */
export function drawHistogram(values: ValuesByMode): Histogram | undefined {
  let start = Infinity;
  let end = -Infinity;
  for (const ofMode of values.values()) {
    for (const value of ofMode) {
      if (value < start) start = value;
      if (value > end) end = value;
    }
  }
  if (start > end) return undefined;
  const width = (end - start) / BINS;
  const counts: Partial<Record<RunMode, number[]>> = {};
  for (const [mode, ofMode] of values) {
    const bins = Array.from({ length: BINS }, () => 0);
    for (const value of ofMode) {
      if (!Number.isNaN(value)) bins[width > 0 ? Math.min(BINS - 1, Math.floor((value - start) / width)) : 0] += 1;
    }
    counts[mode] = bins;
  }
  return { start, width, counts };
}

import type { OutputStudy } from './designStudy.ts';

/**
 * Positions of the outputs, those first in which the points differ most against the noise of replicates; those that are
 * constant or without a known noise last, in their order.
 */
export function rankOutputs(outputs: readonly OutputStudy[]): readonly number[] {
  const noise = outputs.map(({ constant, spread }) => (constant ? 2 : (spread.noiseShare ?? 1.5)));
  return outputs.map((_, index) => index).toSorted((a, b) => noise[a] - noise[b] || a - b);
}

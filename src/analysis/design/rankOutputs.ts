import type { OutputStudy } from './designStudy.ts';
import { hasNoValues } from './hasNoValues.ts';

/**
 * Positions of the outputs, those first in which the points differ most against the noise of replicates; those without a
 * known noise, constant ones and those without any value last, in their order.
 */
export function rankOutputs(outputs: readonly OutputStudy[]): readonly number[] {
  const noise = outputs.map((output) =>
    hasNoValues(output) ? 3 : output.constant ? 2 : (output.spread.noiseShare ?? 1.5),
  );
  return outputs.map((_, index) => index).toSorted((a, b) => noise[a] - noise[b] || a - b);
}

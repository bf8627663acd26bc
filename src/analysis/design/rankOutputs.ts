import type { DesignStudy } from './designStudy.ts';
import { hasNoValues } from './hasNoValues.ts';

/**
 * Positions of the outputs in the order in which they are told: that of the scenario where it names them, for its author
 * knows the question; else those first in which the points differ most against the noise of replicates. Outputs without a
 * known noise, constant ones and those without any value come last.
 */
export function rankOutputs({ design, outputs }: Pick<DesignStudy, 'design' | 'outputs'>): readonly number[] {
  const rank = outputs.map((output) =>
    hasNoValues(output) ? 3 : output.constant ? 2 : design.namesOutputs ? 0 : (output.spread.noiseShare ?? 1.5),
  );
  return outputs.map((_, index) => index).toSorted((a, b) => rank[a] - rank[b] || a - b);
}

import type { Scenario } from '../scenario/definition/scenario.ts';
import { entryModes, type RunMode } from '../scenario/definition/vocabulary.ts';

/**
 * The modes that every group runs, in the order of its rows: `none` first, then the compared modes, then `placebo`.
 *
 * The order is that of the vocabulary, not that of `compare.modes`: writing the same modes in another order gives the
 * same rows.
 */
export function modesOf(scenario: Scenario): readonly RunMode[] {
  const compared = entryModes.filter((mode) => mode === 'none' || scenario.compare.modes.includes(mode));
  return scenario.placebo ? [...compared, 'placebo'] : compared;
}

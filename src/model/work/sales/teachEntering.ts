import type { Run } from '../../run.ts';
import { RECORD_ENTRY } from './salesLayout.ts';
import type { SalesState } from './salesState.ts';

/**
 * What the week’s results teach about entering: contested sales in which an entry paid, the hours that it took, and the
 * strain of targets that are not met. Nobody knows by which rule sales are attributed; each learns from its own.
 *
 * @param lessons by entry, in half ranges
 */
export function teachEntering(
  run: Run,
  { layout, sellers, week, parameters }: SalesState,
  lessons: Float64Array,
): void {
  const { attribution, learning, hour_sting: sting, blocking } = parameters.motives;
  const { active, plasticity } = run.performers;
  const worth = attribution + week.pressure;
  for (let s = 0; s < layout.sellers; s += 1) {
    const entry = layout.entryOf[RECORD_ENTRY * layout.sellers + s];
    if (entry < 0) continue;
    const felt = worth * sellers.evidence[s] - sting * sellers.entryHours[s] - blocking * sellers.strain[s];
    lessons[entry] = active[entry] * plasticity[entry] * learning * felt;
  }
}

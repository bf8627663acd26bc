import type { Scenario } from '../scenario/definition/scenario.ts';

/** Replicates whose weeks are recorded unless the scenario names a number: enough for bands over weeks. */
const recordedWithoutDesign = 200;

/** Replicates of each design point, from the first, whose weeks and events are recorded; none with a design, unless named. */
export function recordedRounds({ record, design }: Scenario): number {
  return record.series.replicates ?? (design === undefined ? recordedWithoutDesign : 0);
}

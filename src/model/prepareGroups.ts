import type { PlannedGroup } from '../plan/plan.ts';
import { planDesign } from '../plan/plannedDesign.ts';
import { recordedRounds } from '../plan/recordedRounds.ts';
import { scenarioAt } from '../plan/scenarioAt.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { GroupRecord } from './groupRecord.ts';
import { preparePoint } from './preparePoint.ts';

/** Points that stay prepared: each holds the weeks of a run in every mode, some megabytes. */
const mostPrepared = 4;

/**
 * Prepares a scenario once and returns the pure function that runs all modes of one design point and replicate.
 *
 * With a design, the scenario of a point is made when its first group is run: nothing grows with the number of points.
 *
 * @throws ScenarioError from the returned function, when the settings of a point make no valid scenario
 */
export function prepareGroups(scenario: Scenario): (group: PlannedGroup) => GroupRecord {
  const rounds = recordedRounds(scenario);
  const design = planDesign(scenario);
  if (design === undefined) return preparePoint(scenario, rounds);
  const prepared = new Map<number, (group: PlannedGroup) => GroupRecord>();
  return (group) => {
    let run = prepared.get(group.point);
    if (run === undefined) {
      run = preparePoint(scenarioAt(scenario, group.point, design), rounds);
      if (prepared.size >= mostPrepared) prepared.delete(prepared.keys().next().value ?? -1);
      prepared.set(group.point, run);
    }
    return run(group);
  };
}

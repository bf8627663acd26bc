import { loseByActions } from '../loseByActions.ts';
import { completeWork } from '../completeWork.ts';
import { addRunningCost } from '../plainWork.ts';
import { meanLossOfActions, satisfyClients } from '../satisfyClients.ts';
import type { WorkSystem } from '../workSystem.ts';

const noFigures = new Float64Array(0);

/**
 * `process`: shifts keep a process inside what the client tolerates.
 *
 * A batch is a potential situation of one performer on one issue. Inside the tolerance differing practices harm nobody;
 * beyond it the loss grows with the square of the distance, and consecutive performers disturb each other.
 */
export const processWork: WorkSystem = {
  name: 'process',
  measures: [],
  begin() {
    return completeWork({
      figures: noFigures,
      applyConsequences(run) {
        const handOver = run.organisation.scenario.work.process.hand_over;
        run.tally.counters.cost = addRunningCost(run, loseByActions(run, handOver));
        const quality = meanLossOfActions(run);
        satisfyClients(run, () => quality);
      },
    });
  },
};

import { plainWork } from '../../src/model/work/plainWork.ts';
import type { Run } from '../../src/model/run.ts';
import type { WorkSystem } from '../../src/model/work/workSystem.ts';

/** Cases that wait, by issue; a run starts with none. */
const waiting = new WeakMap<Run, Float64Array>();

/** Cases that wait on each issue of a run. */
export function queueOf(run: Run): Float64Array {
  const known = waiting.get(run);
  if (known !== undefined) return known;
  const queue = new Float64Array(run.organisation.issues);
  waiting.set(run, queue);
  return queue;
}

/**
 * `queue`: cases wait on each issue; one that is handled badly comes back, and a longer queue gives everybody more to do.
 *
 * A second work system: it knows no entry mode, and only writes what every work system writes (losses by cell, the cost,
 * the satisfaction of clients).
 */
export const queueWork: WorkSystem = {
  name: 'queue',
  measures: [],
  begin() {
    return {
      ...plainWork,
      figures: new Float64Array(0),
      situationFrequency(run, issue) {
        return Math.min(1, run.organisation.frequency[issue] * (0.5 + 0.1 * queueOf(run)[issue]));
      },
      lossOf(run, action, contingency) {
        return Math.abs(action - contingency) > run.organisation.scenario.clients.tolerance ? 1 : 0;
      },
      applyConsequences(run) {
        const { organisation, performers, tally, world, clients } = run;
        const queue = queueOf(run);
        let cost = 0;
        for (let cell = 0; cell < organisation.cells; cell += 1) {
          const issue = organisation.cellIssue[cell];
          let returned = 0;
          for (let i = organisation.cellStart[cell]; i < organisation.cellStart[cell + 1]; i += 1) {
            if (performers.active[i] === 0) continue;
            returned += run.work.lossOf(run, performers.action[i], world.contingency[issue]);
          }
          tally.loss[cell] = returned;
          queue[issue] = Math.max(0, queue[issue] + returned - 0.2 * tally.actions[cell]);
          cost += returned;
        }
        tally.counters.cost = cost;
        const longest = Math.max(...queue);
        for (let c = 0; c < clients.satisfaction.length; c += 1) {
          clients.satisfaction[c] += 0.1 * (1 / (1 + longest) - clients.satisfaction[c]);
        }
      },
    };
  },
};

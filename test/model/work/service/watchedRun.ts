import { planModel, runModel } from '../../../../src/model/runModel.ts';
import type { Run } from '../../../../src/model/run.ts';
import { type ServiceWork, serviceWork } from '../../../../src/model/work/service/serviceWork.ts';
import type { Scenario } from '../../../../src/scenario/definition/scenario.ts';
import type { RunMode } from '../../../../src/scenario/definition/vocabulary.ts';

/** Runs one mode of one replicate on the service, and calls back after the consequences of each week. */
export function watchService(
  scenario: Scenario,
  mode: RunMode,
  replicate: number,
  watch: (run: Run, work: ServiceWork) => void,
): Float64Array {
  return runModel(planModel(scenario), mode, replicate, {
    work: {
      ...serviceWork,
      begin(organisation, population) {
        const work = serviceWork.begin(organisation, population);
        return {
          ...work,
          applyConsequences(run) {
            work.applyConsequences(run);
            watch(run, work);
          },
        };
      },
    },
  }).weekly;
}

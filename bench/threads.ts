import { interleave } from './interleave.ts';
import type { JobResult, PhaseTime } from './job.ts';
import type { Measure } from './measure.ts';
import { phaseOf } from './phaseOf.ts';
import { scaledScenario } from './scaledScenario.ts';

/** Tasks that the two threads should have between them, and how long a task is made by the pool. */
const TASKS = 240;
const TASK_SECONDS = 0.075;

/** Two threads against the main thread. */
export const threads: Measure = {
  name: 'threads',
  about: 'two threads against the main thread, simulation phase',
  async take(bench) {
    const { quick } = bench.options;
    const replicates = quick ? 8 : await replicatesForTasks();
    const pairs: { readonly one: JobResult; readonly two: JobResult }[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      const one = await bench.runJob({ replicates, threads: 0, concludes: false });
      pairs.push({ one, two: await bench.runJob({ replicates, threads: 2, concludes: false }) });
    }
    const cores = (of: 'one' | 'two') =>
      pairs.map((pair) => simulating(pair[of]).cpuSeconds / simulating(pair[of]).wallSeconds);
    return [
      {
        what: 'two threads against the main thread',
        unit: 'times',
        values: pairs.map(({ one, two }) => simulating(one).wallSeconds / simulating(two).wallSeconds),
        goal: { text: '≥ 1.8', isMet: (value) => value >= 1.8 },
        note: `simulation of ${replicates} replicates, ${pairs[0].two.tasks} tasks`,
      },
      {
        what: '  work of two threads against one',
        unit: 'times',
        values: pairs.map(({ one, two }) => simulating(two).cpuSeconds / simulating(one).cpuSeconds),
        note: 'processor time; 1 where a second thread costs nothing',
      },
      { what: '  cores that the main thread had', unit: 'cores', values: cores('one') },
      {
        what: '  cores that two threads had',
        unit: 'cores',
        values: cores('two'),
        note: 'well below 2: others use the machine, or a thread waits',
      },
    ];

    /** Enough work for the tasks: the pool makes them longer where groups are shorter. */
    async function replicatesForTasks(): Promise<number> {
      const runGroup = bench.compiled.prepareGroups(scaledScenario(bench.compiled));
      let replicate = 0;
      const work = { group: () => void runGroup({ index: 0, point: 0, replicate: (replicate += 1) }) };
      const { group } = await interleave(work, 9, 6);
      const perTask = Math.max(1, Math.round(TASK_SECONDS / group.sort((a, b) => a - b)[4]));
      return TASKS * perTask;
    }
  },
};

function simulating(result: JobResult): PhaseTime {
  return phaseOf(result, 'simulate');
}

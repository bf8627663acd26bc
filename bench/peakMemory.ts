import type { JobResult } from './job.ts';
import { largeJob, MODES } from './largeJob.ts';
import type { Measure } from './measure.ts';

/** Memory of many runs against that of few. */
export const peakMemory: Measure = {
  name: 'memory',
  about: 'peak memory of many runs against 1,000',
  async take(bench) {
    const { quick, long } = bench.options;
    const large = largeJob(bench.options);
    const small = { ...large, replicates: quick ? 4 : 1_000 / MODES };
    const few: JobResult[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round += 1) few.push(await bench.runJob(small));
    const many = long && !quick ? await bench.runJob({ ...large, replicates: 20_000 }) : await bench.runJobOnce(large);
    return [
      {
        what: `peak memory of ${many.runs} runs against ${few[0].runs}`,
        unit: 'times',
        values: few.map(({ peakMegabytes }) => many.peakMegabytes / peakMegabytes),
        goal: { text: '≤ 1.2', isMet: (value) => value <= 1.2 },
        note: long ? '' : 'the goal is for 100,000 runs: --long',
      },
      { what: `  of ${few[0].runs} runs`, unit: 'MB', values: few.map(({ peakMegabytes }) => peakMegabytes) },
      { what: `  of ${many.runs} runs`, unit: 'MB', values: [many.peakMegabytes] },
    ];
  },
};

import type { JobPhase, JobResult } from './job.ts';
import { largeJob } from './largeJob.ts';
import type { Measure } from './measure.ts';
import { phaseOf } from './phaseOf.ts';

const writing = ['tables', 'summary', 'report'] as const satisfies readonly JobPhase[];

/** What comes after simulating, as a share of simulating. */
export const writingShare: Measure = {
  name: 'writing',
  about: 'writing data set, summary and report, as a share of simulating',
  async take(bench) {
    const results: JobResult[] = [await bench.runJobOnce(largeJob(bench.options))];
    if (bench.options.long) {
      for (let more = 0; more < 2; more += 1) results.push(await bench.runJob(largeJob(bench.options)));
    }
    const share = (phases: readonly JobPhase[], of: 'wallSeconds' | 'cpuSeconds') =>
      results.map((result) => {
        const time = phases.reduce((sum, phase) => sum + phaseOf(result, phase)[of], 0);
        return (100 * time) / phaseOf(result, 'simulate')[of];
      });
    return [
      {
        what: 'writing data set, summary and report',
        unit: '% of simulating',
        values: share(writing, 'wallSeconds'),
        goal: { text: '≤ 15 %', isMet: (value) => value <= 15 },
        note: `${results[0].runs} runs on two threads${bench.options.long ? '' : '; one job, three with --long'}`,
      },
      {
        what: '  in processor time',
        unit: '% of simulating',
        values: share(writing, 'cpuSeconds'),
        note: 'what the share would be with one thread for all',
      },
      ...writing.map((phase) => {
        return { what: `  ${phase}`, unit: '% of simulating', values: share([phase], 'wallSeconds') };
      }),
    ];
  },
};

import { type AnalysisCase, analysisCases, type AnalysisResult, FEW_RUNS, MANY_RUNS } from './analysisJob.ts';
import type { Measure, Reading } from './measure.ts';
import { outputOf } from './outputOf.ts';

const about: Readonly<Record<AnalysisCase, string>> = {
  summary: 'runs of one design point, summarised',
  file: 'runs of one design point, written to Parquet and summarised from it',
  points: 'runs of a design, one replicate a point, studied',
  replicates: 'runs of a design, ten replicates a point, studied',
  plan: 'design points, planned and their values asked for',
};

/** Memory of what is done with a million runs, none of which is simulated. */
export const millionRuns: Measure = {
  name: 'million',
  about: 'peak memory of summary, study and plan of a million runs',
  async take({ root, analysisFile, options }) {
    const readings: Reading[] = [];
    for (const name of analysisCases) {
      const runs = options.quick ? FEW_RUNS : MANY_RUNS;
      const result: AnalysisResult = JSON.parse(await outputOf([analysisFile, root, name, String(runs)]));
      readings.push({
        what: `${result.count} ${about[name]}`,
        unit: 'MB',
        values: [result.peakMegabytes],
        goal: { text: '≤ 1,000', isMet: (value) => value <= 1000 },
        note: `${result.cpuSeconds.toFixed(1)} s of processor time here`,
      });
    }
    return readings;
  },
};

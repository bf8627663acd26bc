import type { Bench } from './bench.ts';
import { growthExponent } from './growthExponent.ts';
import { interleave } from './interleave.ts';
import type { Goal, Measure, Reading } from './measure.ts';
import { type ScenarioScale, scaledScenario } from './scaledScenario.ts';
import { timeReplicates } from './timeReplicates.ts';

const linear: Goal = { text: '0.95 to 1.05', isMet: (value) => value >= 0.95 && value <= 1.05 };
const factors = [1, 2, 4, 8] as const;

/** How time grows with agents, weeks and replicates. */
export const growth: Measure = {
  name: 'growth',
  about: 'exponent of time in agents, weeks and replicates',
  async take(bench) {
    const agents = await timeScales(bench, (factor) => ({ agents: factor }));
    const weeks = await timeScales(bench, (factor) => ({ weeks: factor }));
    const replicates = await timeReplicates(bench, factors);
    return [
      ...readings('agents', agents, 'groups × 1, 2, 4, 8; below 1 where a week costs something whoever works'),
      ...readings('weeks', weeks, 'weeks and entry week × 1, 2, 4, 8'),
      ...readings('replicates', replicates, 'replicates × 1, 2, 4, 8, with the tables, in one thread'),
    ];
  },
};

/** Processor seconds of one group: rounds of one value a factor. */
async function timeScales(bench: Bench, scaleOf: (factor: number) => ScenarioScale): Promise<number[][]> {
  const { rounds, warmUps } = bench.options.quick ? { rounds: 1, warmUps: 0 } : { rounds: 7, warmUps: 2 };
  let replicate = 0;
  const work = Object.fromEntries(
    factors.map((factor) => {
      const runGroup = bench.compiled.prepareGroups(scaledScenario(bench.compiled, scaleOf(factor)));
      return [
        `× ${factor}`,
        () => {
          replicate += 1;
          runGroup({ index: replicate, point: 0, replicate });
        },
      ];
    }),
  );
  const seconds = await interleave(work, rounds, warmUps);
  return seconds['× 1'].map((_, round) => factors.map((factor) => seconds[`× ${factor}`][round]));
}

function readings(of: string, rounds: readonly (readonly number[])[], note: string): Reading[] {
  return [
    {
      what: `growth of time with ${of}`,
      unit: 'exponent',
      values: rounds.map((seconds) => growthExponent(factors, seconds)),
      goal: linear,
      note,
    },
    {
      what: '  from × 4 to × 8',
      unit: 'exponent',
      values: rounds.map((seconds) => growthExponent(factors.slice(2), seconds.slice(2))),
    },
  ];
}

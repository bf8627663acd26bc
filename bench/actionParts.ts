import { actionsPerGroup } from './actionsPerGroup.ts';
import type { Bench } from './bench.ts';
import { interleave } from './interleave.ts';
import type { Reading } from './measure.ts';
import { scaledScenario } from './scaledScenario.ts';

/** Numbers drawn at a time, about as many as a week of the default organisation has performers on issues. */
const BLOCK = 100;

/**
 * Parts of the cost of an action, found by leaving them out: a sampling profiler cannot tell functions apart that the
 * compiler has made one.
 *
 * Taken after the cost itself: a run with another meter makes the compiler expect several.
 */
export async function actionParts({ compiled, options }: Bench): Promise<Reading[]> {
  const { rounds, warmUps } = options.quick ? { rounds: 1, warmUps: 0 } : { rounds: 11, warmUps: 2 };
  const { planModel, runModel } = compiled;
  const scenario = scaledScenario(compiled);
  const modes = compiled.modesOf(scenario);
  const actions = actionsPerGroup(compiled, scenario);
  const runGroup = compiled.prepareGroups(scenario);
  const plan = planModel(scenario);
  const silentPlan = { ...plan, meter: { reset() {}, measure() {} } };
  const buffers = runModel(plan, 'none', 0);
  const stream = new compiled.RandomStream('bench');
  const block = new Float64Array(BLOCK);
  let replicate = 0;
  const work: Record<string, () => void> = {
    numbers() {
      for (let i = 0; i < actions; i += BLOCK) {
        for (let uniform = 0; uniform < 3; uniform += 1) stream.fillUniform(block, BLOCK);
        stream.fillNormal(block, BLOCK);
      }
    },
    group() {
      replicate += 1;
      runGroup({ index: replicate, point: 0, replicate });
    },
    silent() {
      for (const mode of modes) runModel(silentPlan, mode, replicate, buffers);
    },
  };
  for (const mode of modes) work[mode] = () => void runModel(plan, mode, replicate, buffers);
  const seconds = await interleave(work, rounds, warmUps);

  const shareOfGroup = (cost: (round: number) => number) =>
    seconds.group.map((whole, round) => (100 * cost(round)) / whole);
  const measured = (round: number) => modes.reduce((sum, mode) => sum + seconds[mode][round], 0);
  const part = (what: string, cost: (round: number) => number, note: string): Reading => {
    return { what: `  ${what}`, unit: '%', values: shareOfGroup(cost), note };
  };
  return [
    part('drawing its numbers', (round) => seconds.numbers[round], 'three uniform and a normal number, in blocks'),
    part('the rest of its week', (round) => seconds.silent[round] - seconds.numbers[round], 'runs with a silent meter'),
    part('measuring the week', (round) => measured(round) - seconds.silent[round], 'what the meter adds'),
    part(
      'windows, pairing, checks of values',
      (round) => seconds.group[round] - measured(round),
      'what prepareGroups adds to its runs',
    ),
    ...modes.map((mode): Reading => {
      return {
        what: `  an action in ${mode}`,
        unit: 'of none',
        values: seconds[mode].map((value, round) => value / seconds['none'][round]),
      };
    }),
  ];
}

import type { RandomStream } from '../src/random/randomStream.ts';
import { actionParts } from './actionParts.ts';
import { actionsPerGroup } from './actionsPerGroup.ts';
import { interleave } from './interleave.ts';
import type { Measure } from './measure.ts';
import { scaledScenario } from './scaledScenario.ts';
import { Yardstick } from './yardstick.ts';

/** What one action costs, everything included, and then, by leaving things out, which part costs how much. */
export const actionCost: Measure = {
  name: 'action',
  about: 'cost of one action (performer × issue × week), in draws of the same process',
  async take(bench) {
    const { compiled, options } = bench;
    const { rounds, warmUps, draws } = options.quick
      ? { rounds: 1, warmUps: 0, draws: 100_000 }
      : { rounds: 21, warmUps: 4, draws: 2_000_000 };
    const scenario = scaledScenario(compiled);
    const actions = actionsPerGroup(compiled, scenario);
    const stream = new compiled.RandomStream('bench');
    const yardstick = new Yardstick();
    const runGroup = compiled.prepareGroups(scenario);
    let drawn = 0;
    let replicate = 0;
    const seconds = await interleave(
      {
        draw() {
          drawn += drawStream(stream, draws);
        },
        yardstick() {
          drawn += drawYardstick(yardstick, draws);
        },
        group() {
          replicate += 1;
          runGroup({ index: replicate, point: 0, replicate });
        },
      },
      rounds,
      warmUps,
    );
    if (!Number.isFinite(drawn)) throw new Error(`action: expected finite draws, got a sum of ${drawn}`);
    const inUnits = (unit: readonly number[]) =>
      seconds.group.map((value, round) => value / actions / (unit[round] / draws));
    const nanoseconds = (values: readonly number[]) => ((Math.min(...values) * 1e9) / draws).toFixed(1);
    return [
      {
        what: 'one action, everything included',
        unit: 'draws',
        values: inUnits(seconds.draw),
        goal: { text: '≤ 15', isMet: (value) => value <= 15 },
        note: `a draw is RandomStream.nextUniform: ${nanoseconds(seconds.draw)} ns at best`,
      },
      {
        what: '  in draws of a plain sfc32 class',
        unit: 'draws',
        values: inUnits(seconds.yardstick),
        note: `no change of the program moves them: ${nanoseconds(seconds.yardstick)} ns at best`,
      },
      ...(await actionParts(bench)),
    ];
  },
};

// One function each, so that neither loop expects the other’s class, and the sum in a local: a variable that closures
// share is a box on the heap, which costs more than the draw.

function drawStream(stream: RandomStream, draws: number): number {
  let sum = 0;
  for (let i = 0; i < draws; i += 1) sum += stream.nextUniform();
  return sum;
}

function drawYardstick(yardstick: Yardstick, draws: number): number {
  let sum = 0;
  for (let i = 0; i < draws; i += 1) sum += yardstick.nextUniform();
  return sum;
}

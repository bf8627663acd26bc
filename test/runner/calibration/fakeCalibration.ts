import type { GroupRecord } from '../../../src/model/groupRecord.ts';
import type { Column } from '../../../src/model/measures/column.ts';
import { columnsOf } from '../../../src/model/measures/columnsOf.ts';
import { modesOf } from '../../../src/plan/modesOf.ts';
import { replicateSeed } from '../../../src/random/streamName.ts';
import { silentCalibration } from '../../../src/runner/calibration/calibrationProgress.ts';
import {
  type CalibrationOptions,
  type CalibrationResult,
  runCalibration,
} from '../../../src/runner/calibration/runCalibration.ts';
import type { Engine, Model } from '../../../src/runner/model.ts';
import type { Scenario, ScenarioInput } from '../../../src/scenario/definition/scenario.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { freshFolder } from '../runFake.ts';

/**
 * A model that takes no time: with m the market, h the half-width of a procedure, and a noise of ± .02 by replicate,
 *
 * - `formal_power_operators` in imposed is m, in none 0;
 * - `autonomy_operators` in imposed is m + h;
 * - `formal_power_clients` is .5, whatever the parameters.
 *
 * The scenario’s description says what goes wrong: `throw .9` and `infinite .9` where the market lies above .9,
 * `slow 5` takes 5 ms a run.
 */
let columns: readonly Column[] | undefined;

const model: Model = {
  columnsOf: (scenario) => (columns ??= columnsOf(scenario)),
  windowsOf: () => [],
  recordedWeeks: () => [],
  prepareGroups(scenario) {
    const modes = modesOf(scenario);
    const own = (columns ??= columnsOf(scenario));
    const at = (name: string) => own.findIndex((column) => column.name === name);
    const { market, imposed } = scenario.entry;
    const [, wrong, where] = /^(\w+) ([\d.]+)/.exec(scenario.description ?? '') ?? [];
    return ({ index, point, replicate }): GroupRecord => {
      const beyond = market > Number(where);
      if (wrong === 'throw' && beyond) throw new Error('the fake model was asked to throw');
      if (wrong === 'slow') wait(Number(where));
      const noise = 0.04 * ((Math.imul(replicate + 1, 0x9e3779b1) >>> 0) / 2 ** 32 - 0.5);
      const runs = new Float64Array(modes.length * own.length);
      const set = (mode: number, name: string, value: number) => {
        runs[mode * own.length + at(name)] = value;
      };
      for (const [row, mode] of modes.entries()) {
        set(row, 'formal_power_operators', mode === 'imposed' ? market + noise : 0);
        set(row, 'autonomy_operators', mode === 'imposed' ? market + imposed.half_width + noise : 1);
        set(row, 'formal_power_clients', 0.5);
      }
      if (wrong === 'infinite' && beyond) set(1, 'formal_power_operators', Infinity);
      const seed = replicateSeed(scenario.seed, replicate);
      return { group: index, point, replicate, seed, modes, runs, windows: new Float64Array(0), failures: [] };
    };
  },
};

/** The fake model and its worker threads. */
export const fakeCalibrationEngine: Engine = {
  model,
  // Made of fakeCalibrationWorker.ts by scripts/bundleForTests.mjs.
  worker: new URL('../../../.dist-tests/fakeCalibrationWorker.js', import.meta.url),
};

/** The market is held to [.3, .5] by formal power; the half-width is held by nothing. */
export const fakeCalibration: ScenarioInput['calibration'] = {
  parameters: { 'entry.market': { range: [0, 1] }, 'entry.imposed.half_width': { range: [0.1, 1] } },
  patterns: [
    { metric: 'formal_power_operators', mode: 'imposed', minus: 'none', band: [0.3, 0.5], source: 'made up' },
    { metric: 'autonomy_operators', mode: 'imposed', band: [0.4, 1.5], fit: false, source: 'made up' },
  ],
  particles: 20,
  replicates: 4,
  budget: 1000,
};

/** A small scenario for the fake model. */
export function fakeCalibrationScenario(calibration: object = {}, input: Partial<ScenarioInput> = {}): Scenario {
  const text = JSON.stringify({
    name: 'fake',
    weeks: 20,
    entry_week: 5,
    measure_weeks: 4,
    calibration: { ...fakeCalibration, ...calibration },
    ...input,
  });
  return parseScenario(text).scenario;
}

/** Calibrates a scenario on the fake model, in this process unless told otherwise. */
export async function calibrateFake(
  scenario: Scenario,
  options: Partial<CalibrationOptions> = {},
): Promise<CalibrationResult & { readonly folder: string }> {
  const folder = options.folder ?? freshFolder();
  const result = await runCalibration(scenario, {
    folder,
    threads: 0,
    signal: new AbortController().signal,
    progress: silentCalibration,
    engine: fakeCalibrationEngine,
    ...options,
  });
  return { ...result, folder };
}

function wait(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

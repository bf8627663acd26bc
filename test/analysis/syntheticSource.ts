import { recordedRounds } from '../../src/plan/recordedRounds.ts';
import seedrandom from 'seedrandom';
import type { AnalysisSource } from '../../src/analysis/source.ts';
import type { Column } from '../../src/model/measures/column.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { modesOf } from '../../src/plan/modesOf.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/definition/scenario.ts';
import type { RunMode } from '../../src/scenario/definition/vocabulary.ts';
import { rowsInRange } from './rowsInRange.ts';

/** A data set whose truth is known. */
export interface SyntheticTruth {
  readonly seed: string;
  readonly replicates: number;
  readonly scenario?: Partial<ScenarioInput>;
  /** True mean of column − its mean in `none`, by `<column>@<mode>`; 0 where not named. */
  readonly effects?: Readonly<Record<string, number>>;
  /** Standard deviation of a run around its replicate; the replicate’s own is as large, so that pairs correlate by ½. */
  readonly sd?: number;
  /** Values of a column that replace the generated ones: a function of replicate, mode and a uniform number. */
  readonly columns?: Readonly<Record<string, (replicate: number, mode: RunMode, uniform: number) => number>>;
  readonly keep?: (column: Column) => boolean;
  readonly failedModes?: readonly RunMode[];
}

/** The scenario of a synthetic data set: defaults, with a placebo. */
export function syntheticScenario({ replicates, scenario }: SyntheticTruth): Scenario {
  return scenarioSchema.parse({ name: 'synthetic', seed: 'synthetic', replicates, placebo: true, ...scenario });
}

/**
 * A data set in memory with the columns of the default scenario: normal values, correlated within a replicate, means
 * moved by known effects; ratios with their denominators; columns compared with `none` are 0 there.
 */
export function syntheticSource(truth: SyntheticTruth): AnalysisSource {
  const scenario = syntheticScenario(truth);
  const modes = modesOf(scenario);
  const columns = columnsOf(scenario).filter(truth.keep ?? (() => true));
  const failedModes = truth.failedModes ?? [];
  const read = (name: string, stream: string): Promise<Float64Array> => {
    const column = columns.find((one) => one.name === name);
    if (column === undefined) throw new Error(`columns: expected ${name} in the data set`);
    return Promise.resolve(valuesOf(truth, column, modes, stream));
  };
  const rowsOf = rowsInRange(modes.length);
  const weeks = [4, 52, 104, 208];
  return {
    scenario,
    columns,
    modes,
    replicates: truth.replicates,
    windows: ['half_1', 'last_13', 'last_26', 'last_52'],
    manifest: {
      scenarioHash: 'a'.repeat(64),
      version: '0.1.0',
      commit: 'b'.repeat(40),
      randomStreams: '1',
      plannedReplicates: truth.replicates + failedModes.length,
      failedModes,
    },
    stop: null,
    recorded: { weeks, replicates: Math.min(truth.replicates, recordedRounds(scenario)) },
    readReplicates: async () => Float64Array.from({ length: truth.replicates }, (_, index) => index),
    readRuns: async (name, range) => rowsOf(await read(name, 'runs'), range),
    readWindow: async (name, window, range) => rowsOf(await read(name, window === 'last_26' ? 'runs' : window), range),
    async readSeries(name) {
      const recorded = Math.min(truth.replicates, recordedRounds(scenario));
      const byWeek = await Promise.all(weeks.map((week) => read(name, `week ${week}`)));
      return Float64Array.from(
        { length: recorded * modes.length * weeks.length },
        (_, at) => byWeek[at % weeks.length][Math.floor(at / weeks.length)],
      );
    },
  };
}

function valuesOf(truth: SyntheticTruth, column: Column, modes: readonly RunMode[], stream: string): Float64Array {
  const random = seedrandom.alea(`${truth.seed}:${column.name}:${stream}`);
  const sd = truth.sd ?? 0.02;
  const own = truth.columns?.[column.name];
  const centre = column.bounds[0] < 0 ? 0 : 0.4;
  const values = new Float64Array(truth.replicates * modes.length);
  let at = 0;
  for (let replicate = 0; replicate < truth.replicates; replicate += 1) {
    const common = normal(random);
    for (const mode of modes) {
      const noise = sd * (common + normal(random));
      const uniform = random();
      const effect = truth.effects?.[`${column.name}@${mode}`] ?? 0;
      const drawn = own === undefined ? centre + effect + noise : own(replicate, mode, uniform);
      values[at++] = column.paired && mode === 'none' ? 0 : drawn;
    }
  }
  return values;
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

import { columnsOf } from '../../../src/model/measures/columnsOf.ts';
import { modesOf } from '../../../src/plan/modesOf.ts';
import type { Scenario, ScenarioInput } from '../../../src/scenario/definition/scenario.ts';
import { scenarioSchema } from '../../../src/scenario/definition/scenario.ts';
import type { EntryModeName, RunMode } from '../../../src/scenario/definition/vocabulary.ts';
import { pairedMeasures, simulateOnce, type WantedRuns } from './simulateOnce.ts';

/** Replicates of a pattern test. */
export const PATTERN_REPLICATES = 200;

/** Values of the runs of a few modes: one array of replicates per mode and column. */
export interface PatternRuns {
  readonly scenario: Scenario;
  /** @throws where there is no such column */
  of(mode: RunMode, column: string): Float64Array;
  /** Here minus there, replicate by replicate. */
  difference(column: string, here: RunMode, there: RunMode): Float64Array;
}

/** Runs a scenario, the default one but for what is given, on the first replicates: `none` and the modes it compares. */
export function runReplicates(input: Omit<ScenarioInput, 'name'>, replicates = PATTERN_REPLICATES): PatternRuns {
  const scenario = scenarioOf(input);
  return runsOf(scenario, { modes: modesOf(scenario), paired: true, replicates });
}

/**
 * Runs modes of a scenario alone: measures that compare a run with `none` are not there, and `none` only where it is named.
 *
 * Give `visit` to see every run with its journal, replicate by replicate.
 */
export function runAlone(
  modes: readonly EntryModeName[],
  input: Omit<ScenarioInput, 'name'>,
  { replicates = PATTERN_REPLICATES, visit }: Partial<Pick<WantedRuns, 'replicates' | 'visit'>> = {},
): PatternRuns {
  const compare = { modes: [...modes] };
  return runsOf(scenarioOf({ ...input, compare }), { modes, paired: false, replicates, visit });
}

function scenarioOf(input: Omit<ScenarioInput, 'name'>): Scenario {
  return scenarioSchema.parse({ name: 'pattern', record: { series: { replicates: 0 } }, ...input });
}

function runsOf(scenario: Scenario, wanted: WantedRuns): PatternRuns {
  const columns = columnsOf(scenario);
  const places = new Map(
    columns.flatMap(({ name, measure }, place) =>
      wanted.paired || !pairedMeasures.has(measure) ? [[name, place] as const] : [],
    ),
  );
  const rows = simulateOnce(scenario, wanted);
  function of(mode: RunMode, column: string): Float64Array {
    const place = places.get(column);
    const values = rows.get(mode);
    if (place === undefined || values === undefined) throw new Error(`no column ${column} in mode ${mode}`);
    return Float64Array.from(
      { length: wanted.replicates },
      (_, replicate) => values[replicate * columns.length + place],
    );
  }
  return {
    scenario,
    of,
    difference(column, here, there) {
      return minus(of(here, column), of(there, column));
    },
  };
}

/** a − b, element by element. */
export function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - b[i]);
}

/** Mean and standard error over the replicates in which the value is defined. */
export function estimate(values: Float64Array): { readonly mean: number; readonly error: number; readonly n: number } {
  const defined = values.filter((value) => value === value);
  const n = defined.length;
  const mean = defined.reduce((sum, value) => sum + value, 0) / n;
  const variance = defined.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (n - 1);
  return { mean, error: Math.sqrt(variance / n), n };
}

/**
 * How many standard errors the mean lies above the margin. A pattern holds above 3: with 200 replicates a pattern whose
 * true mean is at its margin passes in 0.14 % of samples.
 */
export function errorsAbove(values: Float64Array, margin: number): number {
  const { mean, error } = estimate(values);
  if (error === 0) return mean > margin ? Number.POSITIVE_INFINITY : mean === margin ? 0 : Number.NEGATIVE_INFINITY;
  return (mean - margin) / error;
}

/** Margin of shares and of autonomy. */
export const SHARE_MARGIN = 0.01;

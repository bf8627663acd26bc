import { prepareGroups } from '../../../src/model/prepareGroups.ts';
import { columnsOf } from '../../../src/model/measures/columnsOf.ts';
import type { Scenario, ScenarioInput } from '../../../src/scenario/definition/scenario.ts';
import { scenarioSchema } from '../../../src/scenario/definition/scenario.ts';
import type { RunMode } from '../../../src/scenario/definition/vocabulary.ts';

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

/** Runs a scenario, the default one but for what is given, on the first replicates. */
export function runReplicates(input: Omit<ScenarioInput, 'name'>, replicates = PATTERN_REPLICATES): PatternRuns {
  const scenario = scenarioSchema.parse({ name: 'pattern', record: { series: { replicates: 0 } }, ...input });
  const columns = columnsOf(scenario);
  const places = new Map(columns.map((column, place) => [column.name, place]));
  const run = prepareGroups(scenario);
  const records = Array.from({ length: replicates }, (_, replicate) => {
    const record = run({ index: replicate, point: 0, replicate });
    if (record.failures.length > 0) throw new Error(JSON.stringify(record.failures));
    return record;
  });
  function of(mode: RunMode, column: string): Float64Array {
    const place = places.get(column);
    const row = records[0].modes.indexOf(mode);
    if (place === undefined || row < 0) throw new Error(`no column ${column} in mode ${mode}`);
    return Float64Array.from(records, (record) => record.runs[row * columns.length + place]);
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

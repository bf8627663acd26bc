import { recordTable, recordTableNames } from '../dataset/recordTable.ts';
import type { DatasetShape } from '../dataset/datasetShape.ts';
import type { Plan } from '../plan/plan.ts';
import { runCost } from '../plan/runCost.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';

/** What runs will take, told before anything is measured. */
export interface RunForecast {
  /** Right to within a factor of about three on machines of today. */
  readonly seconds: number;
  /** Threads that share the work, at least 1. */
  readonly threads: number;
  /** Bytes of the finished data set before compression: an upper bound. */
  readonly diskBytes: number;
}

/** Seconds until threads run and their code is compiled, and for a comparison and a report of the least size. */
export const startSeconds = 8;
/** Seconds of a run whatever its size: its rows in the tables, its part of the comparison. */
const secondsPerRun = 0.0016;
/**
 * Seconds of a processor that a second of the convention by which batches are cut takes in fact. What was measured stands in
 * docs/decisions/forecast-of-a-run.md.
 */
const secondsPerConvention = 1.7;

/** Forecasts what so many runs of a scenario take, without running any; `--dry-run` measures instead. */
export function forecastRun(
  { scenario, plan, shape }: { readonly scenario: Scenario; readonly plan: Plan; readonly shape: DatasetShape },
  runs: number,
  threads: number,
): RunForecast {
  const workers = Math.max(1, threads);
  const perRun = secondsPerRun + (secondsPerConvention * runCost(scenario)) / 1000;
  const seconds = runs === 0 ? 0 : startSeconds + (runs * perRun) / workers;
  return { seconds, threads: workers, diskBytes: tableBytes(plan, shape) };
}

/** Bytes of the numbers of all tables. */
export function tableBytes(plan: Pick<Plan, 'groups'>, shape: DatasetShape): number {
  return recordTableNames.reduce((total, name) => {
    const { rowsPerGroup, metrics } = recordTable(name, shape);
    const groups = name === 'series' ? shape.recordedGroups : plan.groups;
    return total + groups * rowsPerGroup * metrics * Float64Array.BYTES_PER_ELEMENT;
  }, 0);
}

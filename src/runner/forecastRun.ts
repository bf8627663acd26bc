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

/**
 * Seconds that a second of the convention by which batches are cut takes in fact, tables and report included, as measured on
 * a machine of 2026.
 */
const secondsPerConvention = 2.2;

/** Forecasts what so many runs of a scenario take, without running any; `--dry-run` measures instead. */
export function forecastRun(
  { scenario, plan, shape }: { readonly scenario: Scenario; readonly plan: Plan; readonly shape: DatasetShape },
  runs: number,
  threads: number,
): RunForecast {
  const workers = Math.max(1, threads);
  const seconds = (secondsPerConvention * runs * runCost(scenario)) / 1000 / workers;
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

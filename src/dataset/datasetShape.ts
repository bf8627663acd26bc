import type { Window } from '../model/groupRecord.ts';
import type { Column } from '../model/measures/column.ts';
import type { Plan } from '../plan/plan.ts';
import { recordedRounds } from '../plan/recordedRounds.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';

/** How many rows and columns a scenario’s records have; plain data, so that workers get the same. */
export interface DatasetShape {
  /** What the design varies, a column each in runs.parquet and points.parquet. */
  readonly parameters: readonly ParameterColumn[];
  readonly modes: readonly RunMode[];
  /** Metrics of runs.parquet. */
  readonly columns: readonly Column[];
  /** Metrics of series.parquet and windows.parquet. */
  readonly timeColumns: readonly Column[];
  readonly windows: readonly Window[];
  /** Recorded weeks, from 1. */
  readonly weeks: readonly number[];
  /** Groups of the plan, from its beginning, whose weeks and events are recorded. */
  readonly recordedGroups: number;
  readonly events: boolean;
}

/** A column with what a parameter is set to. */
export interface ParameterColumn {
  readonly name: string;
  /** Path of the parameter, or name of the cases. */
  readonly of: string;
  readonly kind: 'number' | 'text';
}

/** What the model says about its records. */
export interface RecordDescription {
  columnsOf(scenario: Scenario): readonly Column[];
  windowsOf(scenario: Scenario): readonly Window[];
  recordedWeeks(scenario: Scenario): readonly number[];
}

/** Shape of the data set of a scenario. */
export function datasetShape(scenario: Scenario, plan: Plan, describe: RecordDescription): DatasetShape {
  const columns = describe.columnsOf(scenario);
  return {
    parameters: parameterColumns(plan),
    modes: plan.modes,
    columns,
    timeColumns: columns.filter((column) => column.inTime),
    windows: describe.windowsOf(scenario),
    weeks: describe.recordedWeeks(scenario),
    // Replicate-major order: the first replicates are the beginning of the plan.
    recordedGroups: Math.min(plan.groups, recordedRounds(scenario) * plan.points),
    events: scenario.record.events,
  };
}

/** A column for each factor of the design. */
export function parameterColumns(plan: Plan): ParameterColumn[] {
  return (plan.design?.factors ?? []).map(({ name, column, isNumeric }) => {
    return { name: column, of: name, kind: isNumeric ? 'number' : 'text' };
  });
}

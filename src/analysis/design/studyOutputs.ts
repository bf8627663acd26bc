import type { Column } from '../../model/measures/column.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import { entryModesOf } from '../comparedPairs.ts';
import { familyColumns } from '../compareFamily.ts';
import type { DesignSource } from './designSource.ts';

/** An output that a design is analysed for. */
export interface StudiedOutput {
  readonly column: Column;
  readonly mode: RunMode;
  readonly minus: RunMode | null;
}

/**
 * The outputs of `design.outputs`; without any, the primary family in each compared mode against `none`. What is already
 * a difference from `none` is taken as it is; where nothing but `none` was run, so is everything.
 *
 * An output of a mode that was not run is left out: `--modes` may leave modes out for a quick look.
 *
 * @throws Error when a metric is not a column, or a measure of the family has no role columns
 */
export function studyOutputs({ scenario, columns, plan }: DesignSource): StudiedOutput[] {
  const named = scenario.design?.outputs ?? [];
  if (named.length === 0) return familyOutputs(scenario, columns, plan.modes);
  return named
    .map(({ metric, mode, minus }, at) => {
      const column = columns.find(({ name }) => name === metric);
      if (column === undefined) {
        throw new Error(
          `design.outputs[${at}].metric: expected a column of runs.parquet, got ${metric}; see corule list metrics`,
        );
      }
      return { column, mode, minus: minus ?? null };
    })
    .filter(({ mode, minus }) => plan.modes.includes(mode) && (minus === null || plan.modes.includes(minus)));
}

function familyOutputs(
  { compare }: Scenario,
  columns: readonly Column[],
  runModes: readonly RunMode[],
): StudiedOutput[] {
  const modes = entryModesOf(runModes).filter((mode) => mode !== 'none');
  return familyColumns(columns, compare.family).flatMap((column): StudiedOutput[] => {
    if (modes.length === 0) return [{ column, mode: 'none', minus: null }];
    return modes.map((mode) => ({ column, mode, minus: column.paired ? null : 'none' }));
  });
}

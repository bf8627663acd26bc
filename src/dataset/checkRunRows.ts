import { endPlan } from '../plan/endPlan.ts';
import { planRuns } from '../plan/planRuns.ts';
import { describeText } from '../scenario/describeText.ts';
import { DatasetError } from './datasetError.ts';
import type { Manifest } from './manifest.ts';
import type { TableReader } from './tableReader.ts';

/**
 * Holds the rows of runs.parquet to the plan: in its order, whole groups, each the point, replicate and modes of its place.
 * What reads the table may then go by place alone.
 *
 * @param path - of the table, for the message
 * @throws DatasetError that names the first row that is another
 */
export async function checkRunRows(
  table: TableReader,
  { scenario, plan: recipe }: Manifest,
  path: string,
): Promise<void> {
  const plan = endPlan(planRuns(scenario), recipe.replicates);
  const { modes } = plan;
  let last = -1;
  let group = plan.runs > 0 && table.rows > 0 ? plan.groupAt(0) : undefined;
  for (const { rowStart, rowEnd } of table.rowGroups) {
    const runs = await table.readNumbers('run', rowStart, rowEnd);
    const points = await table.readNumbers('point', rowStart, rowEnd);
    const replicates = await table.readNumbers('replicate', rowStart, rowEnd);
    const names = await table.readTexts('mode', rowStart, rowEnd);
    for (const [at, run] of runs.entries()) {
      const row = rowStart + at;
      const mode = row % modes.length;
      const isNext = mode === 0 ? run > last && run % modes.length === 0 && run < plan.runs : run === last + 1;
      if (isNext && mode === 0) group = plan.groupAt(run / modes.length);
      if (!isNext || points[at] !== group?.point || replicates[at] !== group.replicate || names[at] !== modes[mode]) {
        throw new DatasetError(
          `${path}: expected the runs of the plan, in its order, got run ${run}, point ${points[at]}, ` +
            `replicate ${replicates[at]}, mode ${describeText(names[at])} in row ${row}`,
        );
      }
      last = run;
    }
  }
}

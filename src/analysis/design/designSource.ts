import { failedRuns } from '../../dataset/failedRuns.ts';
import { DatasetError } from '../../dataset/datasetError.ts';
import type { Dataset } from '../../dataset/readDataset.ts';
import type { Column } from '../../model/measures/column.ts';
import { columnsOf } from '../../model/measures/columnsOf.ts';
import type { Plan } from '../../plan/plan.ts';
import { endPlan } from '../../plan/endPlan.ts';
import { planRuns } from '../../plan/planRuns.ts';
import { scenarioSchema } from '../../scenario/definition/scenario.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import { readStopPath } from '../readStopPath.ts';
import type { StopPath } from '../stopPath.ts';
import type { ManifestFacts } from '../source.ts';

/** What the analysis needs of a data set with a design, an output at a time. */
export interface DesignSource {
  readonly scenario: Scenario;
  readonly plan: Plan;
  /** Metric columns of runs.parquet, in the order of the table. */
  readonly columns: readonly Column[];
  /** Groups with values in every mode. */
  readonly keptGroups: number;
  /** `plannedReplicates` counts groups: replicates × points. */
  readonly manifest: ManifestFacts;
  /** How the stop rule went; `null` where the scenario names a number of replicates. */
  readonly stop: StopPath | null;
  /**
   * A value per group of the plan, at its index (round × points + point); NaN where the group failed or has no value.
   *
   * @param minus - subtracted group by group
   */
  readOutput(metric: string, mode: RunMode, minus?: RunMode | null): Promise<Float64Array>;
}

/**
 * A finished data set as a source of the analysis of its design.
 *
 * Rows of groups that failed are not in the table: each row is placed by its number of the run. Memory: the runs of one
 * column and one output, whatever the number of columns.
 *
 * @throws DatasetError when the table is missing or damaged
 * @throws Error when the scenario has no design, or its plan is not that of the manifest
 */
export async function designSource(dataset: Dataset): Promise<DesignSource> {
  const { manifest, folder } = dataset;
  const { scenario } = manifest;
  const plan = endPlan(planRuns(scenario), manifest.plan.replicates);
  if (plan.design === undefined) throw new Error(`${folder}: scenario.design: expected a design, got none`);
  if (plan.points !== manifest.plan.points || plan.modes.join() !== manifest.plan.modes.join()) {
    throw new DatasetError(
      `${folder}/manifest.json: plan: expected that of its scenario (${plan.points} points, ${plan.modes.join(', ')}), ` +
        `got ${manifest.plan.points} points, ${manifest.plan.modes.join(', ')}`,
    );
  }
  const runs = await dataset.table('runs');
  const numbers = await runs.readNumbers('run');
  let kept: { readonly metric: string; readonly values: Float64Array } | undefined;
  // Outputs that follow each other are often the same column in several modes.
  const readRuns = async (metric: string): Promise<Float64Array> => {
    if (kept?.metric === metric) return kept.values;
    kept = undefined;
    const values = new Float64Array(plan.runs).fill(NaN);
    for (const { rowStart, rowEnd } of runs.rowGroups) {
      const rows = await runs.readNumbers(metric, rowStart, rowEnd);
      for (let row = rowStart; row < rowEnd; row += 1) values[numbers[row]] = rows[row - rowStart];
    }
    kept = { metric, values };
    return values;
  };
  return {
    scenario,
    plan,
    columns: columnsOf(scenario),
    keptGroups: runs.rows / plan.modes.length,
    manifest: {
      // What is recorded in time changes no number of the study, and so must not change its bytes.
      scenarioHash: scenarioHash({ ...scenario, record: scenarioSchema.shape.record.parse(undefined) }),
      version: manifest.corule.version,
      commit: manifest.corule.commit,
      randomStreams: String(manifest.randomStreams),
      plannedReplicates: plan.groups,
      failedModes: failedRuns(manifest).map(({ mode }) => mode),
      ...(manifest.missing.length === 0
        ? {}
        : { missingReplicates: manifest.missing.reduce((total, { groups }) => total + groups, 0) }),
    },
    stop: await readStopPath(dataset),
    async readOutput(metric, mode, minus) {
      return outputOfRuns(await readRuns(metric), plan, mode, minus ?? undefined);
    },
  };
}

/**
 * One mode of all runs, or its difference from another, group by group.
 *
 * @throws Error when a mode was not run
 */
function outputOfRuns(runs: Float64Array, { modes, groups }: Plan, mode: RunMode, minus?: RunMode): Float64Array {
  const placeOf = (name: RunMode): number => {
    const at = modes.indexOf(name);
    if (at < 0) throw new Error(`mode: expected a mode that was run (${modes.join(', ')}), got ${name}`);
    return at;
  };
  const first = placeOf(mode);
  const second = minus === undefined ? undefined : placeOf(minus);
  const values = new Float64Array(groups);
  for (let group = 0; group < groups; group += 1) {
    const start = group * modes.length;
    values[group] = second === undefined ? runs[start + first] : runs[start + first] - runs[start + second];
  }
  return values;
}

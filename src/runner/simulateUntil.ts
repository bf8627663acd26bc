import { readBatchFooter } from '../dataset/batch/batchFooter.ts';
import { readGroupValues } from '../dataset/batch/readGroupValues.ts';
import type { DatasetShape } from '../dataset/datasetShape.ts';
import { finishedBatch, type FinishedBatch } from '../dataset/finishedBatch.ts';
import { type StopPlan, stopRuleOf } from '../model/measures/stopRuleOf.ts';
import { endPlan } from '../plan/endPlan.ts';
import type { Plan } from '../plan/plan.ts';
import type { StopLook } from '../statistics/stopRule.ts';
import type { PreparedRun } from './preparedRun.ts';

/** What was simulated, and the plan that it fulfils. */
export interface Simulated {
  /** Of every batch in plan order what belongs to the data set. */
  readonly batches: readonly FinishedBatch[];
  readonly plan: Plan;
}

/** Sees to it that so many batches of the plan are there, from the first, and returns them in order. */
export type CompleteBatches = (upTo: number) => Promise<readonly FinishedBatch[]>;

/**
 * Simulates or collects all of a plan, or, with a stop rule, as much of it as the rule asks for.
 *
 * The rule looks at fixed numbers of replicates in replicate order, never in order of completion, and what lies beyond the
 * stop is left out: threads, shards and interruptions change nothing.
 */
export async function simulateUntil(
  { scenario, plan, shape, batchPlan }: PreparedRun,
  complete: CompleteBatches,
  onLook: (look: StopLook) => void,
): Promise<Simulated> {
  const stop = stopRuleOf(scenario, shape.columns, plan.points);
  if (stop === undefined) return { batches: await complete(batchPlan.batches), plan };
  // Few scenarios have a rule, and its distributions take longer to load than the runner.
  const { stopLooks, stopRule } = await import('../statistics/stopRule.ts');
  const values = stop.rule.metrics.map(() => new Float64Array(plan.replicates).fill(NaN));
  let read = 0;
  for (const n of stopLooks(stop.rule)) {
    const end = Math.ceil((n * plan.points) / batchPlan.groupsPerBatch);
    const batches = await complete(Math.min(end, batchPlan.batches));
    for (; read < batches.length; read += 1) fillValues(values, batches[read], stop, plan, shape);
    const decision = stopRule(
      stop.rule,
      values.map((column) => column.subarray(0, n)),
    );
    const look = decision.looks.at(-1);
    if (look !== undefined) onLook(look);
    if (decision.stop !== undefined) return cutAt(decision.stop, batches, plan, shape);
  }
  throw new Error('stop rule: expected a stop at the last look, got none');
}

/** Values of the outputs that a batch has, each at its point and replicate. */
function fillValues(
  values: readonly Float64Array[],
  { batch, path }: FinishedBatch,
  { outputs }: StopPlan,
  plan: Plan,
  shape: DatasetShape,
): void {
  const places = outputs.map(({ metric, mode, minus }) => {
    return {
      column: shape.columns.findIndex(({ name }) => name === metric),
      mode: shape.modes.indexOf(mode),
      minus: minus === undefined ? -1 : shape.modes.indexOf(minus),
    };
  });
  for (const { slot, row } of readGroupValues(path, batch, shape)) {
    const { point, index } = plan.groupAt(batch.firstGroup + slot);
    const round = Math.floor(index / plan.points);
    for (const [at, { column, mode, minus }] of places.entries()) {
      const value = row[mode * shape.columns.length + column];
      const other = minus < 0 ? 0 : row[minus * shape.columns.length + column];
      values[point * places.length + at][round] = value - other;
    }
  }
}

/** Leaves out what lies beyond the stop. */
function cutAt(replicates: number, batches: readonly FinishedBatch[], plan: Plan, shape: DatasetShape): Simulated {
  const groups = replicates * plan.points;
  const kept = batches
    .filter(({ batch }) => batch.firstGroup < groups)
    .map((whole) => {
      const { batch, path } = whole;
      if (batch.firstGroup + batch.groups <= groups) return whole;
      return finishedBatch(batch, path, readBatchFooter(path), shape, groups);
    });
  const ended = endPlan(plan, replicates);
  // Also where it went to the maximum: the manifest says that a rule found the number.
  return { batches: kept, plan: { ...ended, recipe: { ...ended.recipe, most: plan.replicates } } };
}

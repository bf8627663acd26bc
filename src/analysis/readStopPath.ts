import type { Dataset } from '../dataset/readDataset.ts';
import { columnsOf } from '../model/measures/columnsOf.ts';
import { stopRuleOf } from '../model/measures/stopRuleOf.ts';
import { endPlan } from '../plan/endPlan.ts';
import { planRuns } from '../plan/planRuns.ts';
import { type StopLook, stopRule } from '../statistics/stopRule.ts';
import type { StopPath, StopPathMetric } from './stopPath.ts';

/** Metrics that a path shows: those that were last to be known. */
const mostShown = 12;

/**
 * How the stop rule of a data set went, look by look, from its runs; `null` without a rule.
 *
 * @throws DatasetError when the table is missing or damaged
 */
export async function readStopPath(dataset: Dataset): Promise<StopPath | null> {
  const { scenario, plan: recipe } = dataset.manifest;
  const columns = columnsOf(scenario);
  const plan = endPlan(planRuns(scenario), recipe.replicates);
  const stop = stopRuleOf(scenario, columns, plan.points);
  if (stop === undefined) return null;
  const runs = await dataset.table('runs');
  const numbers = await runs.readNumbers('run');
  const { modes, points, replicates } = plan;
  const values = stop.rule.metrics.map(() => new Float64Array(replicates).fill(NaN));
  for (const [at, { metric, mode, minus }] of stop.outputs.entries()) {
    const rows = new Float64Array(plan.runs).fill(NaN);
    const read = await runs.readNumbers(metric);
    for (const [row, run] of numbers.entries()) rows[run] = read[row];
    const [first, second] = [modes.indexOf(mode), minus === undefined ? -1 : modes.indexOf(minus)];
    for (let group = 0; group < plan.groups; group += 1) {
      const value = rows[group * modes.length + first];
      const other = second < 0 ? 0 : rows[group * modes.length + second];
      values[(group % points) * stop.outputs.length + at][Math.floor(group / points)] = value - other;
    }
  }
  const { looks, reason } = stopRule(stop.rule, values);
  const labels = stop.rule.metrics.map((_, index) => {
    const { metric, mode, minus } = stop.outputs[index % stop.outputs.length];
    const label = columns.find(({ name }) => name === metric)?.label.en ?? metric;
    const where = minus === undefined ? mode : `${mode} − ${minus}`;
    return points === 1 ? `${label}, ${where}` : `${label}, ${where}, point ${Math.floor(index / stop.outputs.length)}`;
  });
  const shown = lastKnown(
    looks,
    stop.rule.metrics.map(({ margin }) => margin),
  );
  return {
    looks: looks.map(({ n, met, metrics }) => {
      return {
        n,
        met,
        metrics: shown.map((index): StopPathMetric => {
          const { mean, halfWidth, met: isMet } = metrics[index];
          const margin = stop.rule.metrics[index].margin;
          return {
            label: labels[index],
            mean: numberOrNull(mean),
            halfWidth: numberOrNull(halfWidth),
            margin,
            met: isMet,
          };
        }),
      };
    }),
    of: stop.rule.metrics.length,
    stop: recipe.replicates,
    reason: reason === 'margins' ? 'margins' : 'maximum',
  };
}

/** Metrics furthest from their margins at the last look, in their order. */
function lastKnown(looks: readonly StopLook[], margins: readonly number[]): number[] {
  const last = looks.at(-1);
  if (last === undefined) return [];
  const distance = (index: number) => {
    const { halfWidth } = last.metrics[index];
    return Number.isNaN(halfWidth) ? Infinity : halfWidth / margins[index];
  };
  return [...margins.keys()]
    .sort((a, b) => distance(b) - distance(a) || a - b)
    .slice(0, mostShown)
    .sort((a, b) => a - b);
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

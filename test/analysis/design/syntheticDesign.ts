import seedrandom from 'seedrandom';
import type { DesignSource } from '../../../src/analysis/design/designSource.ts';
import { columnsOf } from '../../../src/model/measures/columnsOf.ts';
import { planRuns } from '../../../src/plan/planRuns.ts';
import { type ScenarioInput, scenarioSchema } from '../../../src/scenario/definition/scenario.ts';
import type { ScaledValue } from '../../../src/scenario/scale.ts';
import type { RunMode } from '../../../src/scenario/definition/vocabulary.ts';

/** A design whose outputs are known functions of what is varied. */
export interface SyntheticDesign {
  readonly scenario: Partial<ScenarioInput>;
  /** True value of a metric in a mode at a point. */
  readonly truth: (values: readonly ScaledValue[], metric: string, mode: RunMode) => number;
  /** Standard deviation of what a seed adds at all points that share it, and of what it adds at each; 0 unless given. */
  readonly sharedSd?: number;
  readonly ownSd?: number;
  readonly noiseSeed?: string;
  /** Whether a group failed. */
  readonly fails?: (point: number, round: number) => boolean;
}

/** A data set of it in memory; `none` has no noise of its own, so that differences have that of their mode. */
export function syntheticDesign(synthetic: SyntheticDesign): DesignSource {
  const { truth, sharedSd = 0, ownSd = 0, noiseSeed = 'noise', fails = () => false } = synthetic;
  const scenario = scenarioSchema.parse({ name: 'synthetic', seed: 'synthetic', ...synthetic.scenario });
  const plan = planRuns(scenario);
  const failed = Array.from({ length: plan.groups }, (_, index) =>
    fails(index % plan.points, Math.floor(index / plan.points)),
  );
  const read = (metric: string, mode: RunMode): Float64Array => {
    const random = seedrandom.alea(`${noiseSeed}:${metric}:${mode}`);
    const shared = new Map<number, number>();
    return Float64Array.from({ length: plan.groups }, (_, index) => {
      const { point, replicate } = plan.groupAt(index);
      const common = shared.get(replicate) ?? normal(random);
      shared.set(replicate, common);
      const noise = mode === 'none' ? 0 : sharedSd * common + ownSd * normal(random);
      return failed[index] ? NaN : truth(plan.design!.valuesAt(point), metric, mode) + noise;
    });
  };
  return {
    scenario,
    plan,
    stop: null,
    columns: columnsOf(scenario),
    keptGroups: failed.filter((one) => !one).length,
    manifest: {
      scenarioHash: 'a'.repeat(64),
      version: '0.1.0',
      commit: 'b'.repeat(40),
      randomStreams: '1',
      plannedReplicates: plan.groups,
      failedModes: failed.flatMap((one) => (one ? (['imposed'] as const) : [])),
    },
    readOutput(metric, mode, minus) {
      const values = read(metric, mode);
      const other = minus === undefined || minus === null ? undefined : read(metric, minus);
      return Promise.resolve(other === undefined ? values : values.map((value, group) => value - other[group]));
    },
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

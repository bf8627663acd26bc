import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { planBatches } from '../plan/planBatches.ts';
import { startSeconds, tableBytes } from './forecastRun.ts';
import type { Engine } from './model.ts';
import { prepareContext } from './runContext.ts';
import { runSlice } from './runSlice.ts';
import { theEngine } from './theEngine.ts';

/** What a scenario will take on this machine. */
export interface RunEstimate {
  readonly points: number;
  readonly replicates: number;
  readonly modes: readonly string[];
  readonly runs: number;
  /** The unit on disk: more shards than these have nothing to do. */
  readonly batches: number;
  readonly seconds: number;
  /** Bytes of the finished data set, before compression: an upper bound. */
  readonly diskBytes: number;
  /** Bytes needed while the tables are being assembled. */
  readonly peakDiskBytes: number;
}

/** Milliseconds of simulating for the measurement, and shares of the work that is not simulating. */
const sampleMilliseconds = 1200;
const writingShare = 0.2;
/** Two threads do not do twice the work of one. */
const threadShare = 0.9;

/** Estimates time from a short sample, and disk from the plan. */
export function estimateRun(scenario: Scenario, threads: number, engine: Engine = theEngine): RunEstimate {
  const context = prepareContext(scenario, engine.model);
  const { plan, shape } = context;
  const perGroup = measureGroup(plan, (index) => runSlice({ firstGroup: index, groups: 1 }, context));
  const workers = threads <= 1 ? 1 : 1 + (threads - 1) * threadShare;
  const diskBytes = tableBytes(plan, shape);
  return {
    points: plan.points,
    replicates: plan.replicates,
    modes: plan.modes,
    runs: plan.runs,
    batches: planBatches(plan, scenario).batches,
    seconds: startSeconds + (plan.groups * perGroup * (1 + writingShare)) / workers / 1000,
    diskBytes,
    peakDiskBytes: 2 * diskBytes,
  };
}

/**
 * Median milliseconds of a group, without the first ones, which are slow while code is being compiled: the very first
 * alone may take longer than the sample, and ten times as long as those that follow.
 */
export function measureGroup(plan: Pick<Plan, 'groups'>, run: (index: number) => unknown): number {
  const times: number[] = [];
  if (plan.groups > 1) run(0);
  const begin = performance.now();
  for (let i = 0; i < plan.groups && performance.now() - begin < sampleMilliseconds; i++) {
    const start = performance.now();
    run(i);
    times.push(performance.now() - start);
  }
  const settled = times.slice(Math.floor(times.length / 2)).sort((a, b) => a - b);
  return settled[settled.length >> 1] ?? 0;
}

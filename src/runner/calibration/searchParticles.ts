import { designStream } from '../../plan/designs/designStream.ts';
import type { PlannedCalibration } from '../../plan/plannedCalibration.ts';
import { bandDistance } from '../../statistics/calibration/bandDistance.ts';
import type { CalibrationState } from '../../statistics/calibration/calibrationState.ts';
import { type Proposal, proposeParticles } from '../../statistics/calibration/proposeParticles.ts';
import { recordDistances } from '../../statistics/calibration/recordDistances.ts';
import type { UniformGenerator } from '../../statistics/uniformGenerator.ts';
import type { TaskPool } from '../taskPool.ts';
import type { SearchStand } from './calibrationProgress.ts';
import type { ParticleRecord, StatisticPlace } from './runParticle.ts';
import type { SearchMemory, SeenRange } from './searchMemory.ts';
import { streamParticles } from './streamParticles.ts';

/** Failed particles that are named; the others are counted. */
const mostNamed = 100;

/** What a search needs. */
export interface SearchWork {
  readonly plan: PlannedCalibration;
  readonly places: readonly StatisticPlace[];
  readonly pool: TaskPool;
  readonly signal: AbortSignal;
  /** Told after every few particles, with all that is known. */
  readonly onProgress: (memory: SearchMemory, isGenerationComplete: boolean) => Promise<void>;
}

/**
 * Goes on with a search until it ends: generation by generation, particles in the order of their numbers.
 *
 * What it finds depends on the plan and the root seed alone.
 *
 * @throws the reason of the signal when it is aborted
 */
export async function searchParticles(start: SearchMemory, work: SearchWork): Promise<SearchMemory> {
  let memory = start;
  while (memory.state.status === 'running') memory = await searchGeneration(memory, work);
  return memory;
}

async function searchGeneration(start: SearchMemory, work: SearchWork): Promise<SearchMemory> {
  const { plan, places, pool, signal } = work;
  const { generation, attempts, settings } = start.state;
  const generatorFor = designGenerator(plan);
  // Beyond these the generation has ended one way or the other.
  const most = Math.min(
    settings.budget - start.state.simulations,
    Math.ceil(settings.particles / settings.leastAcceptance) - attempts,
  );
  const proposals: Proposal[] = [];
  let memory = start;
  let recorded = 0;
  await streamParticles(
    {
      places,
      replicates: plan.replicates,
      left: () => most - proposals.length,
      next(count) {
        const { state } = start;
        const [offset, simulations] = [attempts + proposals.length, state.simulations + proposals.length];
        const more = proposeParticles({ ...state, attempts: offset, simulations }, count, generatorFor);
        proposals.push(...more);
        return more.map(({ block, unit }) => ({ block, settings: plan.settingsAt(unit) }));
      },
      async take(records) {
        memory = absorb(memory, proposals.slice(recorded, recorded + records.length), records, plan);
        recorded += records.length;
        const isComplete = memory.state.generation !== generation;
        await work.onProgress(memory, isComplete);
        return !isComplete && memory.state.status === 'running';
      },
    },
    pool,
    signal,
  );
  return memory;
}

/** Runs the particles of the posterior again on fresh seeds: what the model gives for patterns, apart from the luck by which they were accepted. */
export async function checkParticles(
  start: SearchMemory,
  { plan, places, pool, signal, onProgress }: SearchWork,
): Promise<SearchMemory> {
  const particles = start.state.population?.particles ?? [];
  let memory = start;
  let handedOut = start.fresh.length;
  await streamParticles(
    {
      places,
      replicates: plan.replicates,
      left: () => particles.length - handedOut,
      next(count) {
        const from = handedOut;
        handedOut += count;
        return particles.slice(from, handedOut).map(({ unit }, offset) => {
          return { block: start.state.simulations + from + offset, settings: plan.settingsAt(unit) };
        });
      },
      async take(records) {
        const first = memory.fresh.length;
        memory = { ...memory, fresh: [...memory.fresh, ...records] };
        for (const [at, record] of records.entries()) memory = noteFailure(memory, record, particles[first + at].unit);
        await onProgress(memory, false);
        return true;
      },
    },
    pool,
    signal,
  );
  return memory;
}

/** Where the search stands, for whoever watches it. */
export function standOf({ state, failed }: SearchMemory): SearchStand {
  return {
    generation: state.generation + 1,
    threshold: state.threshold,
    attempts: state.attempts,
    accepted: state.accepted.length,
    needed: state.settings.particles,
    simulations: state.simulations,
    budget: state.settings.budget,
    failed,
    isRunning: state.status === 'running',
  };
}

function absorb(
  memory: SearchMemory,
  proposals: readonly Proposal[],
  records: readonly ParticleRecord[],
  plan: PlannedCalibration,
): SearchMemory {
  const { state } = memory;
  const distances = proposals.map((proposal, at) => ({ proposal, distance: distanceOf(records[at], plan) }));
  const next = recordDistances(state, distances);
  // What was simulated beyond the end of a generation counts for nothing.
  const counted = next.simulations - state.simulations;
  const kept = blocksOf(next);
  let absorbed: SearchMemory = {
    ...memory,
    state: next,
    records: [...memory.records, ...records.slice(0, counted)].filter(({ block }) => kept.has(block)),
    priorRanges:
      state.generation === 0
        ? records.slice(0, counted).reduce((ranges, record) => widen(ranges, record), memory.priorRanges)
        : memory.priorRanges,
  };
  for (let at = 0; at < counted; at += 1) absorbed = noteFailure(absorbed, records[at], proposals[at].unit);
  return absorbed;
}

function distanceOf({ means }: ParticleRecord, { patterns }: PlannedCalibration): number {
  const fitted = [...patterns.keys()].filter((at) => patterns[at].fit);
  return bandDistance(
    fitted.map((at) => means[at]),
    fitted.map((at) => patterns[at].limits),
  );
}

function blocksOf({ accepted, population }: CalibrationState): Set<number> {
  return new Set([...accepted, ...(population?.particles ?? [])].map(({ block }) => block));
}

function widen(ranges: readonly SeenRange[], { means }: ParticleRecord): SeenRange[] {
  return ranges.map((range, at) => {
    const value = means[at];
    if (Number.isNaN(value)) return range;
    if (range === null) return { lower: value, upper: value };
    return { lower: Math.min(range.lower, value), upper: Math.max(range.upper, value) };
  });
}

function noteFailure(memory: SearchMemory, { block, failure }: ParticleRecord, unit: readonly number[]): SearchMemory {
  if (failure === undefined) return memory;
  const { failed, failures } = memory;
  return {
    ...memory,
    failed: failed + 1,
    failures: failures.length < mostNamed ? [...failures, { ...failure, block, unit }] : failures,
  };
}

function designGenerator({ base }: PlannedCalibration): (name: string) => UniformGenerator {
  return (name) => {
    const stream = designStream(base.seed, name);
    return () => stream.nextUniform();
  };
}

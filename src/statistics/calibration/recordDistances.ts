import { median } from '../median.ts';
import type { CalibrationState } from './calibrationState.ts';
import { importanceWeights } from './kernel.ts';
import { effectiveSize, type Particle, type Population } from './population.ts';
import type { Proposal } from './proposeParticles.ts';

/** A proposal and how far its runs lay from the patterns; Infinity where they gave nothing. */
export interface RecordedProposal {
  readonly proposal: Proposal;
  readonly distance: number;
}

/**
 * The calibration after more particles were simulated.
 *
 * Particles count in the order of their numbers, never in that of their completion. When the generation has its N particles
 * the rest of the batch is dropped and counts for nothing, so that the result does not depend on the size of batches.
 *
 * @param recorded - the proposals that follow the state’s, without a gap
 * @throws RangeError when a proposal does not follow
 */
export function recordDistances(state: CalibrationState, recorded: readonly RecordedProposal[]): CalibrationState {
  if (state.status !== 'running') return state;
  const { generation, settings, threshold } = state;
  const accepted = [...state.accepted];
  let { attempts, simulations } = state;
  for (const { proposal, distance } of recorded) {
    if (proposal.generation !== generation || proposal.attempt !== attempts) {
      throw new RangeError(
        `recorded: expected particle ${attempts} of generation ${generation}, ` +
          `got ${proposal.attempt} of ${proposal.generation}; record them in order`,
      );
    }
    attempts += 1;
    simulations += 1;
    if (distance <= (threshold ?? Number.MAX_VALUE)) {
      accepted.push({ unit: proposal.unit, distance, block: proposal.block });
    }
    const current = { ...state, attempts, simulations, accepted };
    if (accepted.length === settings.particles) return closeGeneration(current);
    if (attempts * settings.leastAcceptance >= settings.particles) return endEarly(current, 'acceptance');
    if (simulations >= settings.budget) return endEarly(current, 'budget');
  }
  return { ...state, attempts, simulations, accepted };
}

/** A generation with all its particles: weighs them and sets the next threshold, max(1, median distance). */
function closeGeneration(state: CalibrationState): CalibrationState {
  const { accepted, attempts, threshold, settings, simulations } = state;
  const population = weigh(accepted, state.population);
  const medianDistance = median(Float64Array.from(accepted, ({ distance }) => distance));
  const summary = {
    threshold,
    attempts,
    acceptance: accepted.length / attempts,
    effectiveSize: effectiveSize(population.weights),
    medianDistance,
  };
  const closed = {
    ...state,
    population,
    populationThreshold: threshold,
    history: [...state.history, summary],
    accepted: [],
    attempts: 0,
    generation: state.generation + 1,
  };
  if (threshold === 1) return { ...closed, status: 'bands' };
  const next = Math.max(1, medianDistance);
  if (threshold !== null && next >= threshold) return { ...closed, status: 'stalled' };
  if (simulations >= settings.budget) return { ...closed, status: 'budget' };
  return { ...closed, threshold: next };
}

/** Draws from the prior are a sample at any time; an unfinished generation of `smc` is not, and is left. */
function endEarly(state: CalibrationState, status: 'acceptance' | 'budget'): CalibrationState {
  if (state.settings.method === 'smc' || state.accepted.length === 0) return { ...state, status, accepted: [] };
  const { accepted, threshold } = state;
  return { ...state, status, population: weigh(accepted, null), populationThreshold: threshold, accepted: [] };
}

function weigh(particles: readonly Particle[], before: Population | null): Population {
  if (before !== null) return { particles, weights: importanceWeights(particles, before) };
  return { particles, weights: particles.map(() => 1 / particles.length) };
}

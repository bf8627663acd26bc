import { checkInteger } from '../checkArguments.ts';
import type { Particle, Population } from './population.ts';

/** What a calibration is asked to do. */
export interface CalibrationSettings {
  /**
   * `rejection`: draws from the prior, keeps what meets all bands. `smc`: generations with ever narrower thresholds, each
   * drawn around the last (Sisson, Fan and Tanaka 2007; Beaumont et al. 2009).
   */
  readonly method: 'rejection' | 'smc';
  /** Parameters; each has a coordinate that is uniform on the unit interval before any run. */
  readonly dimensions: number;
  /** N: particles to keep, at least `dimensions` + 2. */
  readonly particles: number;
  /** Particles that may be simulated in all. */
  readonly budget: number;
  /** Share of accepted particles below which the search ends, .01 unless there is a reason. */
  readonly leastAcceptance: number;
}

/**
 * Why a calibration ended: `bands`, a full generation meets every band; `acceptance`, too few particles were accepted;
 * `budget`, no simulations are left; `stalled`, the threshold no longer falls.
 */
export type CalibrationStatus = 'running' | 'bands' | 'acceptance' | 'budget' | 'stalled';

/** One complete generation. */
export interface GenerationSummary {
  /** ε; `null` where everything was accepted. */
  readonly threshold: number | null;
  /** Particles simulated for it. */
  readonly attempts: number;
  /** Accepted over simulated. */
  readonly acceptance: number;
  /** Effective sample size of its weights. */
  readonly effectiveSize: number;
  /** Median distance of its particles. */
  readonly medianDistance: number;
}

/**
 * Everything that a calibration knows, as plain data: written as JSON and read back, it goes on where it was. What it will
 * propose depends on this and on the root seed alone, never on how many particles are simulated at once.
 */
export interface CalibrationState {
  readonly settings: CalibrationSettings;
  readonly status: CalibrationStatus;
  /** From 0. */
  readonly generation: number;
  /** ε of this generation; `null` accepts every finite distance. */
  readonly threshold: number | null;
  /** Particles recorded in this generation. */
  readonly attempts: number;
  /** Particles recorded in all. */
  readonly simulations: number;
  /** Accepted in this generation. */
  readonly accepted: readonly Particle[];
  /** The last complete generation, or what a rejection that ended early has found; `null` before there is one. */
  readonly population: Population | null;
  /** ε of that population. */
  readonly populationThreshold: number | null;
  readonly history: readonly GenerationSummary[];
}

/**
 * A calibration before its first particle.
 *
 * @throws RangeError when a setting is out of range
 */
export function startCalibration(settings: CalibrationSettings): CalibrationState {
  const { method, dimensions, particles, budget, leastAcceptance } = settings;
  checkInteger('dimensions', dimensions, 1);
  checkInteger('particles', particles, dimensions + 2);
  checkInteger('budget', budget, particles);
  if (!(leastAcceptance > 0 && leastAcceptance < 1)) {
    throw new RangeError(`leastAcceptance: expected a share between 0 and 1, got ${leastAcceptance}`);
  }
  return {
    settings,
    status: 'running',
    generation: 0,
    threshold: method === 'rejection' ? 1 : null,
    attempts: 0,
    simulations: 0,
    accepted: [],
    population: null,
    populationThreshold: null,
    history: [],
  };
}

/** Where a search stands. */
export interface SearchStand {
  /** From 1. */
  readonly generation: number;
  /** ε of this generation; `null` accepts everything. */
  readonly threshold: number | null;
  /** Particles simulated and accepted in this generation, and how many it needs. */
  readonly attempts: number;
  readonly accepted: number;
  readonly needed: number;
  /** Particles simulated in all, and how many may be. */
  readonly simulations: number;
  readonly budget: number;
  readonly failed: number;
  /** Whether the search goes on. */
  readonly isRunning: boolean;
}

/** What a calibration tells whoever shows its progress. */
export interface CalibrationProgress {
  /** The search begins, or goes on. */
  start(stand: SearchStand): void;
  /** More particles are simulated. */
  advance(stand: SearchStand): void;
  /** A generation is complete. */
  closeGeneration(stand: SearchStand): void;
  /** The search is over; so many particles of the posterior are simulated afresh. */
  check(done: number, total: number): void;
  phase(name: 'tables' | 'summary' | 'report'): void;
  stop(): void;
}

/** Shows nothing. */
export const silentCalibration: CalibrationProgress = {
  start() {},
  advance() {},
  closeGeneration() {},
  check() {},
  phase() {},
  stop() {},
};

import type { RunForecast } from './forecastRun.ts';

/** What a run tells whoever shows its progress. */
export interface RunProgress {
  /**
   * The run begins: runs in all, and those that an earlier run finished.
   *
   * @param forecast - what it will take, before anything is measured
   */
  start(total: number, done: number, forecast?: RunForecast): void;
  /** So many more runs are simulated, some of which failed. */
  advance(runs: number, failed: number): void;
  /** All is simulated; a file is being written. */
  phase(name: 'tables' | 'summary' | 'report'): void;
  /** Nothing more will come. */
  stop(): void;
}

/** Shows nothing. */
export const silentProgress: RunProgress = { start() {}, advance() {}, phase() {}, stop() {} };

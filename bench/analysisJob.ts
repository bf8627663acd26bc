/** What is done with a million runs, each in a process of its own. */
export const analysisCases = ['summary', 'file', 'points', 'replicates', 'plan'] as const;
export type AnalysisCase = (typeof analysisCases)[number];

/** Runs in the whole measure, and in a smoke test. */
export const MANY_RUNS = 1_000_000;
export const FEW_RUNS = 400;

/** What such a process prints. */
export interface AnalysisResult {
  /** Runs analysed, or points planned. */
  readonly count: number;
  readonly peakMegabytes: number;
  readonly cpuSeconds: number;
}

/** A whole run of the default organisation, in a process of its own. */
export interface JobSpecification {
  readonly replicates: number;
  /** Worker threads; 0 runs in the main thread. */
  readonly threads: number;
  /** Whether summary and report are made too. */
  readonly concludes: boolean;
}

/** Phases of a run; they are those between the events of log.jsonl. */
export const jobPhases = ['simulate', 'tables', 'summary', 'report'] as const;
export type JobPhase = (typeof jobPhases)[number];

/** What a phase took. */
export interface PhaseTime {
  readonly wallSeconds: number;
  /** Of all threads of the process. */
  readonly cpuSeconds: number;
}

/** What a job took. */
export interface JobResult {
  readonly runs: number;
  /** Tasks that were sent to threads while simulating. */
  readonly tasks: number;
  readonly phases: Readonly<Partial<Record<JobPhase, PhaseTime>>>;
  /** Most memory that the process held at once, with its threads. */
  readonly peakMegabytes: number;
}

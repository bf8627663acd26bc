import type { BenchOptions } from './benchOptions.ts';
import type { JobSpecification } from './job.ts';

/** Modes of the default organisation, with the placebo. */
export const MODES = 5;

/** The job of 10,000 runs, as `corule run` does it: two threads, summary and report. */
export function largeJob({ quick }: BenchOptions): JobSpecification {
  return { replicates: quick ? 16 : 2_000, threads: 2, concludes: true };
}

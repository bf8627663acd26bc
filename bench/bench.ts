import type { BenchOptions } from './benchOptions.ts';
import type { Compiled } from './compiled.ts';
import type { JobResult, JobSpecification } from './job.ts';

/** What a measure works with. */
export interface Bench {
  readonly options: BenchOptions;
  readonly compiled: Compiled;
  /** Root of the checkout. */
  readonly root: string;
  /** Folder for data sets; removed at the end. */
  readonly scratch: string;
  /** The bundle of runSite.ts. */
  readonly siteFile: string;
  /** The bundle of runAnalysis.ts. */
  readonly analysisFile: string;
  /** Runs a scenario to its data set in a process of its own. */
  runJob(job: JobSpecification): Promise<JobResult>;
  /** The same, but a job that was run before is not run again: two measures may look at one long job. */
  runJobOnce(job: JobSpecification): Promise<JobResult>;
}

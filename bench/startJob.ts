import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JobResult, JobSpecification } from './job.ts';
import { outputOf } from './outputOf.ts';

/**
 * Runs a job in a process of its own: its memory, threads and compiled code are nobody else’s.
 *
 * @throws Error with what the process said when it did not finish
 */
export async function startJob(
  job: JobSpecification,
  where: { readonly root: string; readonly scratch: string; readonly jobFile: string },
): Promise<JobResult> {
  const scratch = mkdtempSync(join(where.scratch, 'process-'));
  const output = await outputOf([where.jobFile, where.root, scratch, JSON.stringify(job)]);
  rmSync(scratch, { recursive: true });
  const result: JobResult = JSON.parse(output);
  return result;
}

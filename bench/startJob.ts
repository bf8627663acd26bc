import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JobResult, JobSpecification } from './job.ts';

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
  const child = spawn(process.execPath, [where.jobFile, where.root, scratch, JSON.stringify(job)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  rmSync(scratch, { recursive: true });
  if (code !== 0) throw new Error(`job ${JSON.stringify(job)}: expected to finish, got exit code ${String(code)}`);
  const result: JobResult = JSON.parse(output);
  return result;
}

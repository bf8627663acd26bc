import { join } from 'node:path';
import { jobFiles } from './jobFiles.ts';
import { quoteWord } from '../dataset/quoteWord.ts';

/** First lines of every script: whoever finds the file knows what it is, and `corule submit` whether it may replace it. */
export const scriptHeader = '#!/bin/bash\n# Written by corule submit.';

/** What the scripts call, and on what. */
export interface JobPaths {
  /** Words that start corule on every node: the path of Node.js, its options, the path of the program. */
  readonly program: readonly string[];
  /** Of the data set, absolute: `$0` of a job is a copy in Slurm’s spool. */
  readonly folder: string;
  readonly jobFolder: string;
}

/** How a task of the array runs its shard. */
export interface ShardTask {
  /** Into how many the plan is cut. */
  readonly shards: number;
  /** Undefined: as many as Slurm grants processors. */
  readonly threads: number | undefined;
  /** Seconds that one run may take; undefined: those of `corule run`. */
  readonly runSeconds: number | undefined;
}

/**
 * Script of a task of the array: its shard, beside all others and beside copies of itself.
 *
 * The number of shards is written out: Slurm’s own count is that of the tasks submitted, which are fewer when only some
 * are left. The program takes the place of the shell, so that Slurm’s signals reach it.
 *
 */
export function formatShardScript(paths: JobPaths, { shards, threads, runSeconds }: ShardTask): string {
  const limit = runSeconds === undefined ? '' : ` --run-seconds ${runSeconds}`;
  const run = quoteAll([...paths.program, 'run', join(paths.jobFolder, jobFiles.run), '--out', paths.folder]);
  return [
    scriptHeader,
    `# Simulates the batches of shard I of ${shards} that are not there yet; task 0 is shard 1.`,
    `exec ${run} --shard "$((SLURM_ARRAY_TASK_ID + 1))/${shards}" --threads ${formatThreads(threads)}${limit}`,
    '',
  ].join('\n');
}

/** Script of the job that joins what is there, and says what is missing. @param threads - see `ShardTask` */
export function formatMergeScript(paths: JobPaths, threads: number | undefined): string {
  return [
    scriptHeader,
    '# Joins the batches into the data set; ends with 3, and names them, where some are missing.',
    `exec ${quoteAll([...paths.program, 'merge', paths.folder])} --threads ${formatThreads(threads)}`,
    '',
  ].join('\n');
}

function formatThreads(threads: number | undefined): string {
  return threads === undefined ? '"${SLURM_CPUS_PER_TASK:-1}"' : String(threads);
}

function quoteAll(words: readonly string[]): string {
  return words.map(quoteWord).join(' ');
}

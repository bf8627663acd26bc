import { join } from 'node:path';
import { shardOf } from '../plan/shard.ts';
import { chooseShards } from './chooseShards.ts';
import { formatArray } from './formatArray.ts';
import { jobFiles, jobFolderOf } from './jobFiles.ts';
import { formatMergeScript, formatShardScript } from './jobScripts.ts';
import type { Submission } from './submission.ts';

/** What a submission follows from. */
export interface SubmissionOptions {
  /** See `jobName`. */
  readonly name: string;
  /** Of the data set, absolute. */
  readonly folder: string;
  /** See `JobPaths`. */
  readonly program: readonly string[];
  readonly batches: number;
  /** Those of them that are not there, ascending. */
  readonly missing: readonly number[];
  /** What these take in one task, in seconds. */
  readonly seconds: number;
  /** Most tasks that the cluster takes in an array. */
  readonly mostTasks: number;
  /** Chosen by the user; otherwise tasks take about an hour. */
  readonly shards: number | undefined;
  /** Chosen by the user; otherwise as many as Slurm grants processors. */
  readonly threads: number | undefined;
  /** Seconds that one run may take; otherwise those of `corule run`. */
  readonly runSeconds: number | undefined;
  /** Options of the user for both jobs. */
  readonly sbatchArguments: readonly string[];
}

/** Plans the jobs that finish a data set; writes and submits nothing. */
export function planSubmission(options: SubmissionOptions): Submission {
  const { name, folder, program, batches, missing, seconds, mostTasks, threads } = options;
  const shards = options.shards ?? chooseShards({ missing, seconds, most: mostTasks });
  const jobFolder = jobFolderOf(folder);
  const paths = { program, folder, jobFolder };
  const array = [...new Set(missing.map((batch) => shardOf(batch, shards) - 1))].sort((a, b) => a - b);
  const isEmpty = array.length === 0;

  // Of two options of a kind sbatch takes the last: the user’s may change the first line, not the second.
  const words = (output: string, own: readonly string[], script: string) => [
    'sbatch',
    '--requeue',
    '--open-mode=append',
    `--chdir=${jobFolder}`,
    // Slurm fills in numbers wherever a `%` stands, also in the name of a folder.
    `--output=${join(jobFolder.replaceAll('%', '%%'), output)}`,
    ...(threads === undefined || threads < 2 ? [] : [`--cpus-per-task=${threads}`]),
    ...options.sbatchArguments,
    '--parsable',
    `--job-name=${name}`,
    ...own,
    join(jobFolder, script),
  ];
  return {
    name,
    folder,
    jobFolder,
    batches,
    missing,
    shards,
    array,
    shardScript: isEmpty ? undefined : formatShardScript(paths, { shards, threads, runSeconds: options.runSeconds }),
    mergeScript: formatMergeScript(paths, threads),
    submitArray: isEmpty ? undefined : words('%A_%a.out', [`--array=${formatArray(array)}`], jobFiles.shard),
    submitMerge: (id) => words('merge_%A.out', id === undefined ? [] : [`--dependency=afterany:${id}`], jobFiles.merge),
  };
}

import { join } from 'node:path';
import { formatArray } from '../cluster/formatArray.ts';
import { jobFiles } from '../cluster/jobFiles.ts';
import { quoteWord } from '../dataset/quoteWord.ts';
import { countOf } from './countOf.ts';
import type { Submission } from '../cluster/submission.ts';
import type { SubmittedJobs } from '../cluster/submitJobs.ts';

/** Stands for a number that only Slurm can give. */
const unknownJob = 'JOB';

/** Scripts and command lines of a submission, as a dry run shows them. */
export function formatSubmission(submission: Submission): string {
  const { batches, missing, shards, array, shardScript, mergeScript, submitArray, jobFolder } = submission;
  const id = submitArray === undefined ? undefined : unknownJob;
  return [
    `${missing.length} of ${countOf(batches, 'batch', 'batches')} ${missing.length === 1 ? 'is' : 'are'} missing; ` +
      `${array.length} of ${countOf(shards, 'shard')} ${array.length === 1 ? 'has' : 'have'} something to do`,
    ...(shardScript === undefined ? [] : ['', `${join(jobFolder, jobFiles.shard)}:`, shardScript.trimEnd()]),
    '',
    `${join(jobFolder, jobFiles.merge)}:`,
    mergeScript.trimEnd(),
    '',
    ...(submitArray === undefined ? [] : [formatWords(submitArray)]),
    formatWords(submission.submitMerge(id)),
    ...(id === undefined ? [] : [`${unknownJob} is the number that the first command prints.`]),
    '',
  ].join('\n');
}

/** What was submitted, and where to look. @param shown - folders of the data set and of the jobs, as the user would type them */
export function formatSubmitted(
  { shards, array, missing, batches }: Submission,
  jobs: SubmittedJobs,
  shown: { readonly folder: string; readonly jobFolder: string },
): string {
  const isMerge = jobs.array === undefined;
  return [
    ...(isMerge
      ? [`Every batch is there. Job ${jobs.merge} joins them.`]
      : [
          `Job ${jobs.array}: ${missing.length} of ${countOf(batches, 'batch', 'batches')}, dealt to ${array.length} of ${countOf(shards, 'shard')}`,
          `Job ${jobs.merge}: joins them once job ${jobs.array} has ended, whatever became of it`,
        ]),
    `Output:   ${shown.jobFolder}`,
    `Progress: corule status ${quoteWord(shown.folder)}`,
    '',
  ].join('\n');
}

/** What `--json` says of a submission. */
export function describeSubmission(submission: Submission, shown: string): Readonly<Record<string, unknown>> {
  const { name, batches, missing, shards, array, jobFolder, submitArray } = submission;
  return {
    folder: shown,
    name,
    batches,
    missing: missing.length,
    shards,
    array: formatArray(array),
    job_folder: jobFolder,
    commands: [submitArray, submission.submitMerge(submitArray === undefined ? undefined : unknownJob)].filter(
      (words) => words !== undefined,
    ),
  };
}

function formatWords(words: readonly string[]): string {
  return words.map(quoteWord).join(' ');
}

/** What is handed to a cluster: which shards, the scripts, and how they are submitted. */
export interface Submission {
  /** Of both jobs, see `jobName`. */
  readonly name: string;
  /** Of the data set, absolute. */
  readonly folder: string;
  /** Folder of the scripts and of what the jobs print: beside the data set, which holds nothing but its own files. */
  readonly jobFolder: string;
  /** Batches of the plan. */
  readonly batches: number;
  readonly missing: readonly number[];
  /** Into how many shards the plan is cut, with those that have nothing left to do. */
  readonly shards: number;
  /** Indices of the array: the numbers, less 1, of the shards that have something to do. Empty where only the merge is left. */
  readonly array: readonly number[];
  /** Absent where every batch is there. */
  readonly shardScript: string | undefined;
  readonly mergeScript: string;
  /** Words of the command line of the array, from `sbatch` on; absent where every batch is there. */
  readonly submitArray: readonly string[] | undefined;
  /** Words of that of the merge. @param array - number of the array’s job; undefined where there is none */
  submitMerge(array: string | undefined): readonly string[];
}

/** Files that a submission writes beside the data set. */
export const jobFiles = {
  shard: 'shard.sh',
  merge: 'merge.sh',
  /** The run, so that a task that starts after the data set was finished still knows what it belongs to. */
  run: 'run.json',
} as const;

/** Folder of the scripts of a data set, and of what its jobs print. */
export function jobFolderOf(folder: string): string {
  return `${folder}.slurm`;
}

/** Exit codes of every command. */
export const exitCodes = {
  done: 0,
  /** An expectation failed or is undecided; only `check`. */
  expectationNotMet: 1,
  /** Usage or scenario error: nothing was written. */
  usage: 2,
  /** Finished, but runs failed or batches are missing. */
  incomplete: 3,
  /** Disk, permission, lock, corrupt data. */
  environment: 4,
  internal: 70,
  /** Stopped by Ctrl-C (SIGINT). */
  interrupted: 130,
  /** Stopped by SIGTERM. */
  terminated: 143,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

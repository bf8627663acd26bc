/** A command of Slurm that is missing, or that refused; its message says which and what Slurm said. */
export class SlurmError extends Error {
  override readonly name = 'SlurmError';
  /** Whether the command is not installed on this machine. */
  readonly isMissing: boolean;

  constructor(message: string, isMissing: boolean, options?: ErrorOptions) {
    super(message, options);
    this.isMissing = isMissing;
  }
}

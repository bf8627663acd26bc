/** What went wrong: no Slurm on this machine, one that does not answer, or one that answers no. */
export type SlurmTrouble = 'none' | 'silent' | 'refused';

/** A command of Slurm that could do nothing, or that refused; its message says which, what Slurm said and what to do. */
export class SlurmError extends Error {
  override readonly name = 'SlurmError';
  readonly trouble: SlurmTrouble;

  constructor(message: string, trouble: SlurmTrouble, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}

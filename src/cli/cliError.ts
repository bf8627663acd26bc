import type { ExitCode } from './exitCode.ts';

/** An error that ends a command with a message for the user, without a stack, and with the exit code it names. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: ExitCode;

  /** @param message - Path first, what was expected, what was got, what to do; may have several lines. */
  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

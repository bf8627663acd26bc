import { DatasetError } from '../dataset/datasetError.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';

/** A data set that cannot be read is a matter of the machine, not of the program. */
export function asCliError(error: unknown): unknown {
  return error instanceof DatasetError ? new CliError(exitCodes.environment, error.message, { cause: error }) : error;
}

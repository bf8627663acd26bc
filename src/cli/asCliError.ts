import { DatasetError } from '../dataset/datasetError.ts';
import { TaskLost } from '../runner/taskLost.ts';
import { ThreadNotStarted } from '../runner/threadNotStarted.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';

/** What to do where the system says no. */
const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room, or choose another folder with --out',
  EDQUOT: 'your share of the disk is used up: make room, or choose another folder with --out',
  EROFS: 'nothing can be written there: choose another folder with --out',
  EACCES: 'you may not write there: choose another folder with --out',
  EPERM: 'you may not write there: choose another folder with --out',
  EIO: 'the disk fails: look at it before anything else',
  ENOENT: 'the folder was removed while it was written to',
};

/**
 * What a command says of an error that is a matter of data, disk or machine; any other error is returned as it is.
 *
 * @param folder - that was written to: errors of the system name no file when a write fails
 */
export function asCliError(error: unknown, folder?: string): unknown {
  if (error instanceof DatasetError) return new CliError(exitCodes.environment, error.message, { cause: error });
  if (error instanceof TaskLost) {
    const where = folder === undefined ? '' : `${folder}: `;
    const message = `${where}a task of the threads was lost: ${error.message}; give it fewer threads or more memory`;
    return new CliError(exitCodes.environment, message, { cause: error });
  }
  if (error instanceof ThreadNotStarted) return new CliError(exitCodes.environment, error.message, { cause: error });
  if (folder === undefined || !(error instanceof Error) || !('code' in error)) return error;
  const said = advice[String(error.code)];
  if (said === undefined) return error;
  const message = `${folder}: ${error.message}; ${said}; what was finished is kept, and --resume goes on`;
  return new CliError(exitCodes.environment, message, { cause: error });
}

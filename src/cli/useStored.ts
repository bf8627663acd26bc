import { DatasetError } from '../dataset/datasetError.ts';
import { runMessage } from '../dataset/batch/runMessage.ts';
import { isSystemError } from '../dataset/isSystemError.ts';
import { CliError } from './cliError.ts';

/**
 * Does something with what was read from a data set whose content is too rich to be checked value by value: an error in it
 * is one of the data, where somebody changed them, or one of the program. Its stack is shown with CORULE_DEBUG=1.
 *
 * @param path - of the file, or of the folder
 * @throws DatasetError that names it
 */
export function useStored<Result>(path: string, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    throw asErrorOfFile(path, error);
  }
}

/** {@link useStored} for what takes its time. */
export async function useStoredLater<Result>(path: string, use: () => Promise<Result>): Promise<Result> {
  try {
    return await use();
  } catch (error) {
    throw asErrorOfFile(path, error);
  }
}

function asErrorOfFile(path: string, error: unknown): unknown {
  if (error instanceof DatasetError || error instanceof CliError) return error;
  if (!(error instanceof Error) || isSystemError(error)) return error;
  return new DatasetError(
    `${path}: expected values that can be worked with, got: ${runMessage(error.message)}; where corule wrote them and nobody ` +
      'changed them, this is a mistake of corule: report it, with what CORULE_DEBUG=1 shows; otherwise run the scenario ' +
      'again with --force',
    { cause: error },
  );
}

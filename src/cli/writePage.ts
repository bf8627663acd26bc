import { writeFileAtomically } from '../dataset/writeFileAtomically.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';

/**
 * Writes a page, or one of the files that belong to it, where the user wants it.
 *
 * @param shown - the path as the user would type it
 * @throws CliError that says what is in the way
 */
export async function writePage(path: string, shown: string, text: string): Promise<void> {
  try {
    await writeFileAtomically(path, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const obstacle = obstacles.get(String(code));
    if (obstacle === undefined) throw error;
    throw new CliError(exitCodes.environment, `${shown}: expected ${obstacle} (${String(code)})`, { cause: error });
  }
}

const obstacles: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'a file in a folder that exists, got one in a folder that does not; make the folder first'],
  ['ENOTDIR', 'a file in a folder, got one below a file'],
  ['EISDIR', 'the name of a file, got a folder'],
  ['EACCES', 'a folder that may be written into, got one that may not'],
  ['EPERM', 'a folder that may be written into, got one that may not'],
  ['EROFS', 'a folder that may be written into, got one that is read-only'],
  ['ENOSPC', 'room on the disk, got none; nothing was written'],
]);

import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';

/** A design point that a scenario or data set does not have. */
export function noSuchPoint(of: string, point: number, points: number): CliError {
  const expected = points === 1 ? '0, the one design point' : `a design point from 0 to ${points - 1}`;
  return new CliError(exitCodes.usage, `--point: expected ${expected} of ${of}, got ${point}`);
}

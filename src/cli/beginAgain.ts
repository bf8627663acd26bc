import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';

/** Whether a command begins again, and whether it goes on. */
interface BeginOptions {
  readonly force?: true;
  readonly resume?: true;
}

/**
 * `--force` begins again each time: with `--resume` beside it nobody could tell which of the two was meant.
 *
 * @throws CliError with exit code 2 when both are given
 */
export function checkBeginning({ force, resume }: BeginOptions): void {
  if (force !== true || resume !== true) return;
  throw new CliError(
    exitCodes.usage,
    '--force: expected it without --resume, got both: --force removes what is there and begins again; to go on, leave it out',
  );
}

/** How a command that was stopped goes on: the one that had begun again must not do so once more. */
export function adviseOnGoingOn({ force }: BeginOptions): string {
  return force === true
    ? 'The same command with --resume in place of --force goes on.'
    : 'The same command with --resume goes on.';
}

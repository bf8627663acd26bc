import { type RunProgress, silentProgress } from '../runner/runProgress.ts';
import { progressBar } from './progressBar.ts';
import { progressLines } from './progressLines.ts';
import type { Terminal } from './terminal.ts';

/** A bar on a terminal, plain lines in a log or where `CI` is set, nothing with `--quiet`. */
export function chooseProgress(terminal: Terminal, name: string, quiet: boolean): RunProgress {
  if (quiet) return silentProgress;
  const { CI: ci, TERM: term } = terminal.env;
  const isLog = (ci !== undefined && ci !== '' && ci !== 'false') || term === 'dumb';
  const { isTTY, stream } = terminal.stderr;
  return isTTY === true && !isLog && stream !== undefined
    ? progressBar(stream, name)
    : progressLines(terminal.stderr, name);
}

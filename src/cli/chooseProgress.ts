import { type RunProgress, silentProgress } from '../runner/runProgress.ts';
import { progressBar } from './progressBar.ts';
import { progressLines } from './progressLines.ts';
import type { Terminal, TextSink } from './terminal.ts';

/** A bar on a terminal, plain lines in a log or where `CI` is set, nothing with `--quiet`. */
export function chooseProgress(terminal: Terminal, name: string, quiet: boolean): RunProgress {
  if (quiet) return silentProgress;
  const { CI: ci, TERM: term } = terminal.env;
  const isLog = (ci !== undefined && ci !== '' && ci !== 'false') || term === 'dumb';
  const { stderr } = terminal;
  return stderr.isTTY === true && !isLog && isStream(stderr) ? progressBar(stderr, name) : progressLines(stderr, name);
}

function isStream(sink: TextSink): sink is TextSink & NodeJS.WritableStream {
  return 'on' in sink && 'end' in sink;
}

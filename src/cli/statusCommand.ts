import { resolve } from 'node:path';
import type { Command } from 'commander';
import { quoteWord } from '../runner/quoteWord.ts';
import { type LockStatus, readStatus, type RunStatus } from '../runner/readStatus.ts';
import { adviseOnMissing } from './adviseOnMissing.ts';
import { asCliError } from './asCliError.ts';
import { formatBytes } from './formatBytes.ts';
import { formatDuration } from './formatDuration.ts';
import { formatRanges } from './formatRanges.ts';
import { formatTable } from './formatTable.ts';
import { shownPath } from './shownPath.ts';
import { spellCommands } from './spellCommands.ts';
import type { Terminal } from './terminal.ts';

/** Most copies of shards that are listed. */
const mostShards = 40;
/** Batches of late, from which the rate is taken. */
const recentBatches = 50;

/** Adds `corule status`: how far a run is, whatever simulates it, and on how many machines. */
export function registerStatusCommand(program: Command, terminal: Terminal): void {
  program
    .command('status')
    .summary('say how far a run is, from its files')
    .description(
      'Read from the files of a data set how far it is: on whatever machines it is simulated, nobody else is asked.\n' +
        'Batches are counted; corule merge compares them with their checksums.',
    )
    .argument('<dir>', 'folder of the data set')
    .option('--json', 'print one JSON document')
    .action((dir: string, options: { readonly json?: true }) => showStatus(dir, options, terminal));
}

function showStatus(dir: string, { json }: { readonly json?: true }, terminal: Terminal): void {
  const folder = resolve(terminal.cwd, dir);
  const shown = shownPath(terminal.cwd, folder);
  let status: RunStatus;
  try {
    status = readStatus(folder);
  } catch (error) {
    throw asCliError(error);
  }
  if (json === true) {
    terminal.stdout.write(`${JSON.stringify({ folder: shown, ...documentOf(status) }, null, 2)}\n`);
    return;
  }
  const { extension } = status;
  const lines = linesOf(status, paceOf(status), folder, terminal.cwd);
  if (extension !== undefined) {
    lines.push('with more replicates:', ...linesOf(extension, paceOf(extension), folder, terminal.cwd));
  }
  terminal.stdout.write(spellCommands(`${lines.join('\n')}\n`, terminal.call));
}

/** What `--json` says. */
function documentOf({ written, extension, ...rest }: RunStatus): Readonly<Record<string, unknown>> {
  return {
    ...rest,
    lastBatch: isoOf(written.at(-1)),
    ...paceOf({ written, ...rest }),
    ...(extension === undefined ? {} : { extension: documentOf(extension) }),
  };
}

interface Pace {
  readonly runsPerSecond: number | null;
  readonly secondsLeft: number | null;
  readonly secondsSinceLast: number | null;
}

/** From the times of the files, all of one disk’s clock but the last of the three, which asks that of this machine. */
function paceOf({ written, runs, runsDone, batches, state }: RunStatus): Pace {
  const recent = written.slice(-recentBatches);
  const span = ((recent.at(-1) ?? 0) - (recent[0] ?? 0)) / 1000;
  const perBatch = runs / Math.max(1, batches);
  const rate = span > 0 ? ((recent.length - 1) * perBatch) / span : undefined;
  const last = written.at(-1);
  return {
    runsPerSecond: rate ?? null,
    secondsLeft: state === 'finished' ? 0 : rate === undefined ? null : (runs - runsDone) / rate,
    secondsSinceLast: last === undefined ? null : Math.max(0, (Date.now() - last) / 1000),
  };
}

function linesOf(status: RunStatus, pace: Pace, folder: string, cwd: string): string[] {
  const { name, state, runs, runsDone, failedRuns, batches, missingBatches, faultyBatches, shards, writer } = status;
  const shown = shownPath(cwd, folder);
  const share = runs === 0 ? 100 : Math.floor((100 * runsDone) / runs);
  const lines = [
    `${shown}: ${name}, ${state}: ${runsDone} of ${runs} runs (${share} %), ${formatBytes(status.bytes)}` +
      (failedRuns > 0 ? `, ${failedRuns} runs failed` : ''),
  ];
  if (state === 'finished') return lines;
  if (batches > 0)
    lines.push(`batches: ${batches - missingBatches.length} of ${batches}${paceText(pace, missingBatches)}`);
  if (faultyBatches.length > 0) {
    lines.push(
      `batches that will be simulated again, damaged or with runs that were lost: ${formatRanges(faultyBatches)}`,
    );
  }
  if (status.hasStopRule) lines.push('a stop rule may end the run before all batches are needed');
  if (writer !== undefined) lines.push(writerText(writer));
  if (shards.length > 0) {
    const rows = shards.slice(-mostShards).map((one) => [one.shard, one.host, String(one.pid), one.event, one.time]);
    lines.push('', formatTable(['shard', 'host', 'process', 'last event', 'at'], rows).trimEnd(), '');
  }
  const again = [...missingBatches, ...faultyBatches].sort((a, b) => a - b);
  // Whoever holds the folder does what is missing; to start another beside it would be in vain.
  if (writer?.state === 'alive') return lines;
  if (again.length > 0) lines.push(...adviseOnMissing(again, [folder], cwd));
  else if (batches > 0) lines.push(`all batches are there: corule merge ${quoteWord(shown)}`);
  return lines;
}

function writerText({ pid, host, state }: LockStatus): string {
  const who = `process ${pid} on ${host}`;
  switch (state) {
    case 'alive':
      return `${who} works on it`;
    case 'gone':
      return `${who} worked on it, and runs no more`;
    case 'unknown':
      return `${who} works on it, or did: its machine cannot be asked from here`;
    default:
      throw new Error(`state: unknown ${String(state satisfies never)}`);
  }
}

function paceText({ runsPerSecond, secondsLeft, secondsSinceLast }: Pace, missing: readonly number[]): string {
  if (missing.length === 0) return '';
  const rate = runsPerSecond === null ? '' : `, ${Number(runsPerSecond.toPrecision(2))} runs/s of late`;
  const left = secondsLeft === null ? '' : `, about ${formatDuration(secondsLeft)} left at that rate`;
  const last = secondsSinceLast === null ? '' : `; the last was written ${formatDuration(secondsSinceLast)} ago`;
  return rate + left + last;
}

function isoOf(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}

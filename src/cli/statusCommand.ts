import { resolve } from 'node:path';
import type { Command } from 'commander';
import { quoteWord } from '../dataset/quoteWord.ts';
import type { LockStatus } from '../runner/readLock.ts';
import { readStatus, type RunStatus, type ShardStatus } from '../runner/readStatus.ts';
import { adviseOnMissing } from './adviseOnMissing.ts';
import { asCliError } from './asCliError.ts';
import { countOf } from './countOf.ts';
import { formatBytes } from './formatBytes.ts';
import { formatDuration } from './formatDuration.ts';
import { formatRate } from './formatRate.ts';
import { formatTable } from './formatTable.ts';
import { shownPath } from './shownPath.ts';
import { spellCommands } from './spellCommands.ts';
import type { Terminal } from './terminal.ts';

/** Most copies of shards that are listed. */
const mostShards = 40;

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
  const lines = linesOf(status, folder, terminal.cwd);
  if (extension !== undefined) {
    lines.push('with more replicates:', ...linesOf(extension, folder, terminal.cwd));
  }
  terminal.stdout.write(spellCommands(`${lines.join('\n')}\n`, terminal.call));
}

/** What `--json` says. */
function documentOf({ extension, ...rest }: RunStatus): Readonly<Record<string, unknown>> {
  return { ...rest, ...(extension === undefined ? {} : { extension: documentOf(extension) }) };
}

function linesOf(status: RunStatus, folder: string, cwd: string): string[] {
  const { name, state, runs, runsDone, failedRuns, missingBatches, faultyBatches, shards, writer } = status;
  const shown = shownPath(cwd, folder);
  const share = runs === 0 ? 100 : Math.floor((100 * runsDone) / runs);
  const lines = [
    `${shown}: ${name}, ${state}: ${runsDone} of ${countOf(runs, 'run')} (${share} %), ${formatBytes(status.bytes)}` +
      (failedRuns > 0 ? `, ${countOf(failedRuns, 'run')} failed` : ''),
  ];
  if (state === 'finished') return lines;
  const open = [...missingBatches, ...faultyBatches].sort((a, b) => a - b);
  if (status.batches > 0) lines.push(`batches: ${batchesText(status, open.length)}`);
  if (status.runsPerSecond !== null) lines.push(paceText(status.runsPerSecond, status.secondsLeft));
  if (status.hasStopRule) lines.push('a stop rule may end the run before all batches are needed');
  if (writer !== undefined) lines.push(writerText(writer));
  if (shards.length > 0) {
    const rows = shards.slice(-mostShards).map((one) => [one.shard, one.host, String(one.pid), stateOf(one), one.time]);
    lines.push('', formatTable(['shard', 'host', 'process', 'state', 'last sign'], rows).trimEnd(), '');
  }
  const damaged = status.damagedBatches;
  const faulty = new Set(damaged.map(({ index }) => index));
  const lost = faultyBatches.filter((index) => !faulty.has(index));
  const lacking = { missing: open, damaged, lost, underWay: status.batchesUnderWay };
  // Whoever holds the folder does what is missing; to start another beside it would be in vain.
  if (writer?.state === 'alive') return lines;
  if (open.length > 0) lines.push(...adviseOnMissing(lacking, [folder], cwd));
  else if (status.batches > 0) lines.push(`all batches are there: corule merge ${quoteWord(shown)}`);
  return lines;
}

function batchesText({ batches, batchesUnderWay, missingBatches, faultyBatches }: RunStatus, open: number): string {
  const underWay = new Set(batchesUnderWay);
  const missing = missingBatches.filter((index) => !underWay.has(index)).length;
  const faulty = faultyBatches.filter((index) => !underWay.has(index)).length;
  return [
    `${batches - open} of ${batches} there`,
    ...(underWay.size > 0 ? [`${underWay.size} under way`] : []),
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(faulty > 0 ? [`${faulty} damaged or with runs that were lost`] : []),
  ].join(', ');
}

/** What a program that simulates a shard is doing, in a word or two. */
function stateOf({ isUnderWay, event }: ShardStatus): string {
  if (isUnderWay) return 'under way';
  if (event === 'simulated') return 'done';
  return event === 'stopped' || event === 'failed' ? event : 'silent';
}

function paceText(runsPerSecond: number, secondsLeft: number | null): string {
  const left = secondsLeft === null ? '' : `; about ${formatDuration(secondsLeft)} of simulating left`;
  return `pace: ${formatRate(runsPerSecond)} of late${left}`;
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

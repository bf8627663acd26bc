import { hostname } from 'node:os';
import { z } from 'zod';
import { processRuns } from '../dataset/processRuns.ts';
import { readSmallFile } from '../dataset/readSmallFile.ts';
import { isPlainText } from '../scenario/isPlainText.ts';
import { progressEvent, signPatienceSeconds } from './logProgress.ts';

/** A program that writes batches, as its log tells. */
export interface WriterStatus {
  readonly host: string;
  readonly pid: number;
  /** The last that it told: `started`, `progress`, `simulated`, `stopped`, `failed`, … */
  readonly event: string;
  /** When it told that, as its machine’s clock says. */
  readonly time: string;
  /** Whether it has not ended and gave a sign of life within the last minutes; on this machine, whether it runs as well. */
  readonly isUnderWay: boolean;
  /** Runs that it simulates a second, of late; null where it has not told enough. */
  readonly runsPerSecond: number | null;
  /** What it takes until the runs that it began with are simulated; null as above. */
  readonly secondsLeft: number | null;
}

/** Signs of late, from which the rate is taken. */
const recentSigns = 10;
/** Events after which no batch comes. */
const endings = new Set([
  'simulated',
  'merged',
  'tables',
  'summary',
  'report',
  'finished',
  'incomplete',
  'stopped',
  'failed',
]);

const word = z.string().max(255).refine(isPlainText);
/** What is read of a line of a log. */
const lineSchema = z.object({
  host: word,
  pid: z.int(),
  event: word,
  time: word,
  seconds: z.number(),
  shard: word.optional(),
  runs: z.number().optional(),
  runs_kept: z.number().optional(),
});
type Line = z.output<typeof lineSchema>;

/**
 * Reads from a log what became of the program that began last: a program begins with `started`, and a data set’s log goes
 * on from one to the next. Rates come from its own clock, which does not jump, and from no time of a file.
 *
 * @param now - milliseconds of this machine’s clock
 * @param isOfShard - whether it is the log of a shard; in a data set’s log those of shards, which a merge has put there, are
 * left out
 * @returns undefined where no program has begun
 */
export function readWriter(path: string, now: number, isOfShard: boolean): WriterStatus | undefined {
  const lines = (readSmallFile(path) ?? '').split('\n').flatMap(parse);
  const begin = lines.findLastIndex(({ event, shard }) => event === 'started' && (shard !== undefined) === isOfShard);
  if (begin < 0) return undefined;
  const started = lines[begin];
  const own = lines.slice(begin).filter(({ host, pid }) => host === started.host && pid === started.pid);
  const last = own[own.length - 1];
  const age = (now - Date.parse(last.time)) / 1000;
  const hasEnded = own.some(({ event }) => endings.has(event));
  const isRecent = Math.abs(age) <= signPatienceSeconds && (last.host !== hostname() || processRuns(last.pid));
  const isUnderWay = !hasEnded && isRecent;
  const pace = isUnderWay ? paceOf(started, own, age) : { runsPerSecond: null, secondsLeft: null };
  return { host: last.host, pid: last.pid, event: last.event, time: last.time, isUnderWay, ...pace };
}

/** From the first sign with a finished run on: starting threads is not simulating. */
function paceOf(started: Line, own: readonly Line[], age: number): Pick<WriterStatus, 'runsPerSecond' | 'secondsLeft'> {
  const signs = own.filter(({ event, runs = 0 }) => event === progressEvent && runs > 0).slice(-recentSigns);
  const [first, last] = [signs[0], signs.at(-1)];
  const span = (last?.seconds ?? 0) - (first?.seconds ?? 0);
  const done = (last?.runs ?? 0) - (first?.runs ?? 0);
  if (!(span > 0) || !(done > 0)) return { runsPerSecond: null, secondsLeft: null };
  const rate = done / span;
  const left = (started.runs ?? 0) - (started.runs_kept ?? 0) - (last?.runs ?? 0);
  return { runsPerSecond: rate, secondsLeft: Math.max(0, left / rate - Math.max(0, age)) };
}

/** Nothing for a line that is being written, or that no program of ours wrote. */
function parse(line: string): Line[] {
  if (line === '') return [];
  try {
    return [lineSchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { checkLength } from '../statistics/checkArguments.ts';
import { correlationSums } from '../statistics/correlationSums.ts';
import { largestNormalQuantile } from '../statistics/largestNormalQuantile.ts';
import { memberMoments, type MemberMoments } from '../statistics/memberMoments.ts';
import type { MeanColumn } from '../statistics/meanInterval.ts';
import { meanTest } from '../statistics/meanTest.ts';
import { pairedDifferences } from '../statistics/pairedDifferences.ts';
import { pairScale } from '../statistics/pairedTTest.ts';
import {
  intervalsAround,
  isResampledWhole,
  simultaneousIntervals,
  type SimultaneousFamily,
} from '../statistics/simultaneousIntervals.ts';
import type { UniformGenerator } from '../statistics/uniformGenerator.ts';
import { LEVEL, type Resampling } from './resampling.ts';
import type { ReplicateRange } from './source.ts';
import { partByMode, type ValuesByMode } from './valuesByMode.ts';

/** Replicates of all columns that are in memory together: whole row groups of runs.parquet, whatever the modes. */
const replicatesAtOnce = 5000;

/** Runs that are compared replicate by replicate: first − second. */
export interface Contrast {
  readonly first: RunsOf;
  readonly second: RunsOf;
}

/** The runs of one mode in one column. */
export interface RunsOf {
  readonly column: string;
  readonly mode: RunMode;
}

/** Where the columns of a family are read. */
export interface ContrastSource {
  readonly modes: readonly RunMode[];
  /** Replicates × modes, row after row; NaN where missing. */
  read(column: string, range: ReplicateRange): Promise<Float64Array>;
}

/** A family of contrasts, in the order in which they were asked for. */
export interface ComparedContrasts extends SimultaneousFamily {
  /** Two-sided p of each contrast by itself (paired t); NaN where values allow no verdict. */
  readonly p: readonly number[];
}

/**
 * Simultaneous intervals of contrasts, columns read a few at a time: in memory are at most those that are compared with
 * each other, and a block of replicates of all.
 *
 * @param generator - for the critical value above 2,000 replicates
 */
export async function compareContrasts(
  contrasts: readonly Contrast[],
  source: ContrastSource,
  resampling: Resampling,
  generator: UniformGenerator,
): Promise<ComparedContrasts> {
  const family = isResampledWhole(resampling.counts)
    ? await compareTogether(contrasts, source, resampling, generator)
    : await compareInBlocks(contrasts, source, resampling, generator);
  const p = family.intervals.map(({ n, mean, standardError, flag }) => meanTest(mean, standardError, n - 1, flag).p);
  return { ...family, p };
}

/** The bootstrap resamples single replicates of all columns: there are few of them. */
async function compareTogether(
  contrasts: readonly Contrast[],
  source: ContrastSource,
  { counts }: Resampling,
  generator: UniformGenerator,
): Promise<SimultaneousFamily> {
  const values = await readColumns(source, columnsIn(contrasts), { first: 0, end: counts.replicates });
  return simultaneousIntervals(
    contrasts.map((contrast) => differencesOf(contrast, values)),
    counts,
    generator,
    LEVEL,
  );
}

async function compareInBlocks(
  contrasts: readonly Contrast[],
  source: ContrastSource,
  { counts }: Resampling,
  generator: UniformGenerator,
): Promise<SimultaneousFamily> {
  const known: MemberMoments[] = [];
  for (const columns of connectedColumns(contrasts)) {
    const values = await readColumns(source, columns, { first: 0, end: counts.replicates });
    for (const [at, contrast] of contrasts.entries()) {
      if (columns.includes(contrast.first.column)) known[at] = memberMoments(differencesOf(contrast, values));
    }
  }
  const critical = await readCritical(contrasts, known, source, counts.replicates, generator);
  return intervalsAround(known, { critical, method: 'normal' });
}

async function readCritical(
  contrasts: readonly Contrast[],
  known: readonly MemberMoments[],
  source: ContrastSource,
  replicates: number,
  generator: UniformGenerator,
): Promise<number> {
  const ordinary = contrasts.filter((_, at) => known[at].flag === 'ordinary');
  const columns = columnsIn(ordinary);
  const correlations = correlationSums(known.filter(({ flag }) => flag === 'ordinary'));
  for (let first = 0; first < replicates; first += replicatesAtOnce) {
    const values = await readColumns(source, columns, { first, end: Math.min(first + replicatesAtOnce, replicates) });
    correlations.add(ordinary.map((contrast) => pairedDifferences(...runsOf(contrast, values))));
  }
  return largestNormalQuantile(correlations.matrix(), ordinary.length, generator, LEVEL);
}

async function readColumns(
  source: ContrastSource,
  names: readonly string[],
  range: ReplicateRange,
): Promise<ReadonlyMap<string, ValuesByMode>> {
  const values = new Map<string, ValuesByMode>();
  for (const name of names) {
    const rows = await source.read(name, range);
    checkLength(`rows of ${name}`, rows.length, (range.end - range.first) * source.modes.length);
    values.set(name, partByMode(rows, source.modes));
  }
  return values;
}

function differencesOf(contrast: Contrast, values: ReadonlyMap<string, ValuesByMode>): MeanColumn {
  const [one, other] = runsOf(contrast, values);
  return { values: pairedDifferences(one, other), scale: pairScale(one, other) };
}

function runsOf(
  { first, second }: Contrast,
  values: ReadonlyMap<string, ValuesByMode>,
): readonly [Float64Array, Float64Array] {
  const of = ({ column, mode }: RunsOf) => values.get(column)!.get(mode)!;
  return [of(first), of(second)];
}

function columnsIn(contrasts: readonly Contrast[]): string[] {
  return [...new Set(contrasts.flatMap(({ first, second }) => [first.column, second.column]))];
}

/** Columns that are compared with each other, be it by way of others. */
function connectedColumns(contrasts: readonly Contrast[]): string[][] {
  let parts: string[][] = [];
  for (const contrast of contrasts) {
    const own = columnsIn([contrast]);
    const touched = parts.filter((part) => part.some((column) => own.includes(column)));
    parts = [...parts.filter((part) => !touched.includes(part)), [...new Set([...touched.flat(), ...own])]];
  }
  return parts;
}

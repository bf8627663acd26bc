import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { RunSample, SampledRun, SampledRuns } from './runSample.ts';
import type { AnalysisSource } from './source.ts';
import { partByMode } from './valuesByMode.ts';

/** Replicates whose runs are all sampled. */
const FIRST = 20;

/**
 * The runs of the first replicates in order, and the outermost and the middle run of every mode, for some columns.
 *
 * Ties go to the lower replicate, so that the same data set gives the same sample.
 *
 * @param names columns of runs.parquet; those that the data set does not have are left out
 */
export async function sampleRuns(source: AnalysisSource, names: readonly string[]): Promise<RunSample> {
  const { modes, replicates } = source;
  const known = new Set(source.columns.map(({ name }) => name));
  const numbers = await source.readReplicates();
  const present = names.filter((name) => known.has(name));
  const outermost = new Set<number>();
  // Each column is read twice, so that no two are in memory together.
  for (const name of present) {
    for (const values of partByMode(await source.readRuns(name), modes).values()) {
      const { smallest, largest } = placesOf(values);
      for (const at of [smallest, largest]) if (at >= FIRST) outermost.add(at);
    }
  }
  const later = [...outermost].sort((a, b) => a - b);
  const columns: Record<string, Partial<Record<RunMode, SampledRuns>>> = {};
  for (const name of present) {
    const byMode = partByMode(await source.readRuns(name), modes);
    columns[name] = Object.fromEntries([...byMode].map(([mode, values]) => [mode, sampleOf(values, numbers, later)]));
  }
  return { of: replicates, first: Math.min(FIRST, replicates), columns };
}

function sampleOf(values: Float64Array, replicates: Float64Array, later: readonly number[]): SampledRuns {
  const runAt = (at: number): SampledRun => ({ replicate: replicates[at], value: values[at] });
  const pick = (at: number) => (at < 0 ? null : runAt(at));
  const present = (at: number) => !Number.isNaN(values[at]);
  const { smallest, median, largest } = placesOf(values);
  const first = Array.from({ length: Math.min(FIRST, values.length) }, (_, at) => at);
  return {
    first: first.filter(present).map(runAt),
    others: later.filter(present).map(runAt),
    smallest: pick(smallest),
    median: pick(median),
    largest: pick(largest),
  };
}

/** Places of the smallest, the middle and the largest value, of equal ones the first; −1 without any value. */
function placesOf(values: Float64Array): {
  readonly smallest: number;
  readonly median: number;
  readonly largest: number;
} {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const placeOf = (value: number | undefined) => (value === undefined ? -1 : values.indexOf(value));
  return {
    smallest: placeOf(sorted[0]),
    median: placeOf(sorted[Math.floor((sorted.length - 1) / 2)]),
    largest: placeOf(sorted.at(-1)),
  };
}

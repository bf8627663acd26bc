import { rmSync } from 'node:fs';
import type { Bench } from './bench.ts';
import { type BenchOptions, parseBenchOptions } from './benchOptions.ts';
import { loadCompiled } from './compiled.ts';
import { currentLoad, readEnvironment } from './environment.ts';
import { formatReadings } from './formatReadings.ts';
import type { JobResult } from './job.ts';
import type { Reading } from './measure.ts';
import { measures } from './measures.ts';
import { saveResults } from './saveResults.ts';
import { startJob } from './startJob.ts';

/** Where the benchmark finds what it runs, and where it may write. */
interface Places {
  readonly root: string;
  readonly scratch: string;
  /** The bundle of runJob.ts. */
  readonly jobFile: string;
  /** The bundle of runSite.ts. */
  readonly siteFile: string;
  /** The bundle of runAnalysis.ts. */
  readonly analysisFile: string;
}

/**
 * Takes the measures that were asked for and prints their table.
 *
 * @returns the exit code: 0 whatever the times are, 1 where a measure could not be taken, 2 for wrong options
 */
export async function runBench(args: readonly string[], places: Places): Promise<number> {
  let options: BenchOptions;
  try {
    options = parseBenchOptions(
      args,
      measures.map(({ name }) => name),
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  // A stop must not leave data sets of 10,000 runs behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      rmSync(places.scratch, { recursive: true, force: true });
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
  const environment = readEnvironment(places.root);
  if (environment.isStale) {
    process.stderr.write('dist/ is older than src/: `npm run build` first to measure what you have edited\n');
  }
  const bench = await prepareBench(options, places);
  const readings: Reading[] = [];
  let failed = 0;
  for (const measure of measures) {
    if (options.only !== undefined && !options.only.includes(measure.name)) continue;
    process.stderr.write(`${measure.name}: ${measure.about}\n`);
    try {
      readings.push(...(await measure.take(bench)));
    } catch (error) {
      failed += 1;
      process.stderr.write(`${measure.name}: not measured: ${error instanceof Error ? error.stack : String(error)}\n`);
    }
  }
  const load = currentLoad();
  const { commit, node, cores, load: loadAtStart, isStale, isModified } = environment;
  process.stdout.write(
    `\ncorule ${commit.slice(0, 7)}${isModified || isStale ? ' with changes' : ''}, Node ${node}, ${cores} cores, ` +
      `load ${loadAtStart} to ${load}${options.quick ? ', --quick: no number means anything' : ''}\n\n` +
      formatReadings(readings),
  );
  if (options.save) {
    process.stderr.write(`saved in ${saveResults(places.root, environment, load, readings)}\n`);
  }
  return failed === 0 ? 0 : 1;
}

async function prepareBench(options: BenchOptions, places: Places): Promise<Bench> {
  const done = new Map<string, Promise<JobResult>>();
  const runJob: Bench['runJob'] = (job) => startJob(job, places);
  return {
    options,
    compiled: await loadCompiled(places.root),
    root: places.root,
    scratch: places.scratch,
    siteFile: places.siteFile,
    analysisFile: places.analysisFile,
    runJob,
    runJobOnce(job) {
      const key = JSON.stringify(job);
      const result = done.get(key) ?? runJob(job);
      done.set(key, result);
      return result;
    },
  };
}

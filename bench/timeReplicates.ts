import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { silentProgress } from '../src/runner/runProgress.ts';
import type { Bench } from './bench.ts';
import { interleave } from './interleave.ts';
import { scaledScenario } from './scaledScenario.ts';

/**
 * Processor seconds of whole runs, tables included, in the main thread: rounds of one value a factor.
 *
 * Not a process each: the time in which code is being compiled would be a larger share of a small run.
 */
export async function timeReplicates(bench: Bench, factors: readonly number[]): Promise<number[][]> {
  const { compiled, options, scratch } = bench;
  const { rounds, warmUps, replicates } = options.quick
    ? { rounds: 1, warmUps: 0, replicates: 1 }
    : { rounds: 3, warmUps: 0, replicates: 16 };
  const run = async (count: number) => {
    const folder = mkdtempSync(join(scratch, 'growth-'));
    await compiled.runScenario(scaledScenario(compiled, { replicates: count, recorded: count }), {
      folder,
      threads: 0,
      signal: new AbortController().signal,
      progress: silentProgress,
    });
    rmSync(folder, { recursive: true });
  };
  await run(replicates);
  const work = Object.fromEntries(factors.map((factor) => [`× ${factor}`, () => run(factor * replicates)]));
  const seconds = await interleave(work, rounds, warmUps);
  return seconds['× 1'].map((_, round) => factors.map((factor) => seconds[`× ${factor}`][round]));
}

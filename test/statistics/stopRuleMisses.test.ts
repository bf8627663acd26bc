import { describe, expect, it, vi } from 'vitest';
import { confidenceSequence } from '../../src/statistics/confidenceSequence.ts';
import { mergeMoments } from '../../src/statistics/mergeMoments.ts';
import { moments } from '../../src/statistics/moments.ts';
import { stopLooks, stopRule } from '../../src/statistics/stopRule.ts';
import type { UniformGenerator } from '../../src/statistics/uniformGenerator.ts';
import { exponentials, normals, repetitions, seeded, SIMULATION_TIMEOUT } from './generators.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

const settings = { level: 0.95, metrics: 1, minimum: 100, maximum: 10_000 };
const looks = stopLooks({ ...settings, every: 50, metrics: [] });

type Draw = (n: number, generator: UniformGenerator) => Float64Array;

function flips(share: number): Draw {
  return (n, generator) => Float64Array.from({ length: n }, () => Number(generator() < share));
}

function sparse(n: number, generator: UniformGenerator): Float64Array {
  return exponentials(n, generator).map((value) => (generator() < 0.1 ? value : 0));
}

function lognormals(n: number, generator: UniformGenerator): Float64Array {
  return normals(n, generator).map(Math.exp);
}

/** Whether any look misses the truth: with the sequence where it is ready, with naive intervals of fixed n. */
function missesIn(values: Float64Array, truth: number): { sequence: boolean; naive: boolean } {
  let running = moments(new Float64Array(0));
  let sequence = false;
  let naive = false;
  for (const n of looks) {
    running = mergeMoments(running, moments(values.subarray(running.n, n)));
    const { ready, lower, upper } = confidenceSequence(running, settings);
    sequence ||= ready && (truth < lower || truth > upper);
    naive ||= running.sd > 0 && Math.abs(running.mean - truth) > (1.96 * running.sd) / Math.sqrt(n);
  }
  return { sequence, naive };
}

const runs = repetitions(120);

// 199 looks, at 100, 150, …, 10,000. Four standard errors of the repetitions are allowed, at the stated rate.
describe(`misses at any look, α = .05, ${runs} repetitions`, () => {
  it.each([
    ['normal', normals, 0, 0.029],
    ['exponential', exponentials, 1, 0.039],
    ['lognormal', lognormals, Math.exp(0.5), 0.05],
    ['10 % non-zero', sparse, 0.1, 0.031],
    ['Bernoulli .02', flips(0.02), 0.02, 0.031],
  ] as const)('%s', (name, draw, truth, stated) => {
    const generator = seeded(`misses ${name}`);
    let missed = 0;
    let naive = 0;
    for (let run = 0; run < runs; run += 1) {
      const misses = missesIn(draw(settings.maximum, generator), truth);
      missed += Number(misses.sequence);
      naive += Number(misses.naive);
    }
    const tolerance = 4 * Math.sqrt((stated * (1 - stated)) / runs);
    expect(Math.abs(missed / runs - stated), `${missed / runs}`).toBeLessThan(tolerance);
    // Intervals of fixed n at every look: .42 to .52.
    expect(naive / runs).toBeGreaterThan(0.42 - 4 * Math.sqrt((0.42 * 0.58) / runs));
    expect(naive / runs).toBeLessThan(0.52 + 4 * Math.sqrt((0.52 * 0.48) / runs));
  });
});

const families = repetitions(300);

describe(`intervals at the stop, four correlated metrics, ${families} repetitions`, () => {
  it('miss together in at most 5 %, and stop where the margins say', () => {
    const generator = seeded('family');
    const metrics = [{ margin: 0.15 }, { margin: 0.15 }, { margin: 0.15 }, { margin: 0.15 }];
    const rule = { level: 0.95, minimum: 100, maximum: 3000, every: 50, metrics };
    let missed = 0;
    let replicates = 0;
    for (let run = 0; run < families; run += 1) {
      const common = normals(3000, generator);
      const columns = metrics.map(() => normals(3000, generator).map((own, i) => 0.8 * own + 0.6 * common[i]));
      const { stop, looks: path, reason } = stopRule(rule, columns);
      expect(reason).toBe('margins');
      replicates += stop! / families;
      missed += Number(path.at(-1)!.metrics.some(({ lower, upper }) => lower > 0 || upper < 0));
    }
    expect(missed / families).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / families));
    // A fixed n would need (2.24/.15)² = 223 pointwise for four; the sequence takes two to four times that.
    expect(replicates).toBeGreaterThan(400);
    expect(replicates).toBeLessThan(900);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { moments } from '../../../src/statistics/moments.ts';
import { resampleCounts } from '../../../src/statistics/resampleCounts.ts';
import type { SaltelliOutputs } from '../../../src/statistics/sensitivity/saltelliOutputs.ts';
import { sobolIndices } from '../../../src/statistics/sensitivity/sobolIndices.ts';
import { normals, repetitions, seeded, SIMULATION_TIMEOUT } from '../generators.ts';
import { runSaltelli } from './saltelliRuns.ts';
import { bilinear } from './testFunctions.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

const f = bilinear();
const rows = { sampling: 'independent', scramblings: 1, secondOrder: false } as const;

describe('noise of two runs a point', () => {
  // The third factor does nothing. Uncorrected its ST is the noise of the means over the variance of the means,
  // ½σ²/(V + ½σ²): .27 to .58 for noise shares of .425 to .734.
  const resample = resampleCounts(6000, 400, seeded('inert rows'));
  it.each([
    [0.425, 0.27],
    [0.734, 0.58],
  ])('share %d: unbiased where the uncorrected ST of an inert factor is %d', (share, biased) => {
    const generator = seeded(`inert ${share}`);
    const sd = Math.sqrt((f.variance * share) / (1 - share));
    const outputs = runSaltelli({ ...rows, dimensions: 3, rows: 6000, seed: `inert ${share}` }, 2, (unit) => {
      return f.valueAt(unit) + sd * normals(1, generator)[0];
    });
    const corrected = sobolIndices(outputs, { method: 'bootstrap', resample });
    const truths = [f.variance, share, ...f.first, 0, ...f.total, 0];
    const { variance, noiseShare, first, total } = corrected;
    for (const [i, { estimate, lower, upper }] of [variance, noiseShare, ...first, ...total].entries()) {
      // Twice the half-width of 95 %: four standard errors.
      expect(Math.abs(estimate - truths[i]), `[${i}] ${estimate}`).toBeLessThan(upper - lower);
      expect(upper - lower).toBeLessThan(0.25);
    }
    const uncorrected = sobolIndices(averaged(outputs), { method: 'bootstrap', resample }).total[2].estimate;
    expect(Math.abs(uncorrected - biased), `${uncorrected}`).toBeLessThan(0.035);
  });

  it('as large as 50 times the signal, or alone: said to leave no signal', () => {
    const generator = seeded('noise alone');
    const few = resampleCounts(64, 400, seeded('noise rows'));
    const runs = repetitions(200);
    let signals = 0;
    for (let run = 0; run < runs; run += 1) {
      const outputs = runSaltelli({ ...rows, dimensions: 1, rows: 64, seed: `noise ${run}` }, 2, () => {
        return normals(1, generator)[0];
      });
      const { signal, defined, first, total } = sobolIndices(outputs, { method: 'bootstrap', resample: few });
      signals += Number(signal);
      expect(defined).toBe(true);
      if (!signal) for (const { lower, upper } of [...first, ...total]) expect([lower, upper]).toEqual([NaN, NaN]);
    }
    // One-sided 2.5 %; .035 is more than three standard errors of 200 repetitions (.011).
    expect(signals / runs).toBeLessThan(0.025 + 0.035);
  });
});

/** The mean over replicates in place of each of them: what an estimator without correction sees. */
function averaged(outputs: SaltelliOutputs): SaltelliOutputs {
  const values = outputs.values.map((_, at) => {
    const pair = at - (at % 2);
    return (outputs.values[pair] + outputs.values[pair + 1]) / 2;
  });
  return { ...outputs, values };
}

describe('seeds', () => {
  it('shared by all points ruin S₁, shared by a row alone do not: r = 5, N = 1,024', () => {
    // A seed tilts the response to both factors: with five seeds for all points the tilts do not average out.
    const scatter = (own: boolean): number => {
      const estimates = Array.from({ length: 12 }, (_, run) => {
        const generator = seeded(`tilts ${run}`);
        const tilts = normals(2 * 5 * (own ? 1024 : 1), generator);
        const outputs = runSaltelli({ ...rows, dimensions: 2, rows: 1024, seed: `tilts ${run}` }, 5, (unit, row, k) => {
          const at = 2 * (own ? row * 5 + k : k);
          return f.valueAt(unit) + tilts[at] * (unit[0] - 0.5) + tilts[at + 1] * (unit[1] - 0.5);
        });
        const resample = resampleCounts(1024, 2, generator);
        return sobolIndices(outputs, { method: 'bootstrap', resample }).first[0].estimate;
      });
      return moments(Float64Array.from(estimates)).sd;
    };
    expect(scatter(false)).toBeGreaterThan(2.5 * scatter(true));
  });
});

describe('coverage of intervals of nominal .95, two runs a point that share half of their noise in a row', () => {
  const share = 0.4;
  const sd = Math.sqrt((f.variance * share) / (1 - share));
  const truths = [f.variance, share, ...f.first, ...f.total];
  const coverages = (runs: number, estimate: (run: number) => ReturnType<typeof sobolIndices>): number[] => {
    const held = truths.map(() => 0);
    for (let run = 0; run < runs; run += 1) {
      const { variance, noiseShare, first, total } = estimate(run);
      for (const [i, { lower, upper }] of [variance, noiseShare, ...first, ...total].entries()) {
        held[i] += Number(lower <= truths[i] && truths[i] <= upper);
      }
    }
    return held.map((count) => count / runs);
  };
  const noisy = (run: string) => {
    const generator = seeded(run);
    const shared = normals(2 * 1024, generator);
    return (unit: Float64Array, row: number, k: number) =>
      f.valueAt(unit) + (sd * (shared[2 * row + k] + normals(1, generator)[0])) / Math.SQRT2;
  };

  const bootstrapRuns = repetitions(200);
  it(`bootstrap of 128 independent rows, ${bootstrapRuns} repetitions: .90 to .98`, () => {
    let resample = resampleCounts(128, 500, seeded('coverage rows'));
    const seen = coverages(bootstrapRuns, (run) => {
      // One set of resamples for all repetitions would lend them all the same luck.
      if (run % 20 === 0) resample = resampleCounts(128, 500, seeded(`coverage rows ${run}`));
      const design = { ...rows, dimensions: 2, rows: 128, seed: `bootstrap ${run}` };
      return sobolIndices(runSaltelli(design, 2, noisy(`bootstrap ${run}`)), { method: 'bootstrap', resample });
    });
    // The percentile bootstrap of ratios falls a little short: .94 at 128 rows, seen over 1,500 repetitions. .05 is three
    // standard errors of 200.
    for (const [i, coverage] of seen.entries())
      expect(Math.abs(coverage - 0.94), `[${i}] ${coverage}`).toBeLessThan(0.05);
  });

  const scrambledRuns = repetitions(200);
  it(`t over 16 scramblings of 16 rows, ${scrambledRuns} repetitions: .95 ± .05`, () => {
    const seen = coverages(scrambledRuns, (run) => {
      const design = {
        ...rows,
        sampling: 'sobol',
        scramblings: 16,
        dimensions: 2,
        rows: 16,
        seed: `t ${run}`,
      } as const;
      const outputs = runSaltelli(design, 2, noisy(`scramblings ${run}`));
      return sobolIndices(outputs, { method: 'scramblings', scramblings: 16 });
    });
    for (const [i, coverage] of seen.entries()) expect(Math.abs(coverage - 0.95), `[${i}]`).toBeLessThan(0.05);
  });
});

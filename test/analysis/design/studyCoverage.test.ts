import { describe, expect, it, vi } from 'vitest';
import { studyDesign } from '../../../src/analysis/design/studyDesign.ts';
import { SIMULATION_TIMEOUT, repetitions } from '../../statistics/generators.ts';
import { type SyntheticDesign, syntheticDesign } from './syntheticDesign.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

/**
 * How often intervals of nominal .95 miss, on data sets of 6 replicates × 9 points with as much noise that points share as
 * noise of their own, and 5 % of the groups failed. At a true error rate of 5 % the standard error over 150 data sets is
 * .018, over 2,000 (CORULE_NIGHTLY=1) .005: the bounds lie four of them away, that is, a sound procedure fails under fewer
 * than 1 in 10,000 seeds.
 */
const runs = repetitions(150, 2000);
const tolerance = 4 * Math.sqrt((0.05 * 0.95) / runs);
const of = { metric: 'autonomy_operators', mode: 'imposed', minus: 'none' } as const;
const nothing = { above: 0, at: { 'entry.market': 1 }, minus_at: { 'entry.market': 0 } };

function factorial(run: number): SyntheticDesign {
  return {
    noiseSeed: `coverage ${run}`,
    scenario: {
      replicates: 6,
      compare: { modes: ['imposed'] },
      // One line: α is not shared, so that the error rate of the line is that of the interval.
      expect: [{ ...of, ...nothing }],
      design: {
        type: 'factorial',
        parameters: { 'entry.market': { sweep: [0, 0.5, 1] }, 'entry.contact.listening': { sweep: [0.2, 0.5, 0.8] } },
        outputs: [of],
      },
    },
    // Above 0 at the first three points, 0 at the others; no effect of the market between its ends in the first and last.
    truth: ([market], _, mode) => (mode === 'none' || market !== 0.5 ? 0 : 3),
    sharedSd: 1,
    ownSd: 1,
    fails: (point, round) => (run * 7 + point * 13 + round * 29) % 20 === 0,
  };
}

function morris(run: number): SyntheticDesign {
  return {
    ...factorial(run),
    scenario: {
      ...factorial(run).scenario,
      replicates: 2,
      expect: [],
      seed: `morris ${run}`,
      design: {
        type: 'morris',
        trajectories: 12,
        parameters: { 'entry.market': { range: [0, 1] }, 'entry.contact.listening': { range: [0, 1] } },
        outputs: [of],
      },
    },
    truth: ([market, listening], _, mode) => (mode === 'none' ? 0 : 2 * Number(market) + Number(listening)),
  };
}

const isOutside = ({ lower, upper }: { readonly lower: number | null; readonly upper: number | null }, truth: number) =>
  !(lower! <= truth && truth <= upper!);

describe(`error rates at nominal 5 %, ${runs} data sets, ±${tolerance.toFixed(3)}`, () => {
  it('mean over points, signs of points, and a difference between points', async () => {
    let meanMisses = 0;
    let falseSigns = 0;
    let zeroPoints = 0;
    let falseVerdicts = 0;
    for (let run = 0; run < runs; run += 1) {
      const study = await studyDesign(syntheticDesign(factorial(run)), { resamples: 50 });
      const [output] = study.outputs;
      meanMisses += Number(isOutside(output.mean, 1));
      for (const { point, lower, upper, n } of output.points!) {
        if (Math.floor(point / 3) === 1 || n < 2) continue;
        zeroPoints += 1;
        falseSigns += Number(isOutside({ lower, upper }, 0));
      }
      // The truth is 0: `pass` says more, and `fail` less.
      falseVerdicts += Number(study.expectations[0].verdict !== 'undecided');
    }
    expect(Math.abs(meanMisses / runs - 0.05), `mean ${meanMisses / runs}`).toBeLessThan(tolerance);
    // Points of one data set share noise: no more is known than from its replicates.
    expect(Math.abs(falseSigns / zeroPoints - 0.05), `signs ${falseSigns / zeroPoints}`).toBeLessThan(tolerance);
    expect(Math.abs(falseVerdicts / runs - 0.05), `at ${falseVerdicts / runs}`).toBeLessThan(tolerance);
  });

  it('mean over the ranges of a design of Morris, across trajectories', async () => {
    let misses = 0;
    for (let run = 0; run < runs; run += 1) {
      const { outputs } = await studyDesign(syntheticDesign(morris(run)), { resamples: 50 });
      misses += Number(isOutside(outputs[0].mean, 1.5));
    }
    expect(Math.abs(misses / runs - 0.05), `${misses / runs}`).toBeLessThan(tolerance);
  });
});

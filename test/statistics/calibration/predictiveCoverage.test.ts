import { describe, expect, test } from 'vitest';
import { predictiveCheck } from '../../../src/statistics/calibration/predictiveCheck.ts';
import { normals, repetitions, seeded } from '../generators.ts';

const runs = repetitions(500);
const particles = 600;
/** Standard deviation of what is fitted and of what is kept apart, about the parameter. */
const [fitted, apart] = [0.15, 0.2];

describe(`predictive check, ${runs} posteriors of a parameter that is drawn from its prior`, () => {
  test('the 90 % interval holds the statistic of the truth in 90 %; a band that holds it is said to fail in less than 10 %', () => {
    const generator = seeded('predictive check');
    const counts = { held: 0, failed: 0 };
    for (let run = 0; run < runs; run += 1) {
      const truth = generator();
      const [one, other] = normals(2, generator);
      const observed = truth + fitted * one;
      const kept = 2 * truth + apart * other;
      const noise = normals(particles, generator);
      const parameters = Float64Array.from({ length: particles }, () => generator());
      const likelihoods = parameters.map((value) => Math.exp(-(((observed - value) / fitted) ** 2) / 2));
      const whole = likelihoods.reduce((sum, likelihood) => sum + likelihood, 0);
      const weights = likelihoods.map((likelihood) => likelihood / whole);
      const statistics = parameters.map((value, at) => 2 * value + apart * noise[at]);
      // The truth lies anywhere in the band.
      const lower = kept - 0.2 * generator();
      const check = predictiveCheck(statistics, weights, { lower, upper: lower + 0.2 });
      counts.held += Number(check.lower <= kept && kept <= check.upper);
      counts.failed += Number(check.verdict === 'fails');
    }
    // Four standard errors, and one point for the weights of 600 particles.
    const slack = 4 * Math.sqrt((0.9 * 0.1) / runs) + 0.01;
    expect(Math.abs(counts.held / runs - 0.9), `held ${counts.held / runs}`).toBeLessThan(slack);
    expect(counts.failed / runs, 'failed').toBeLessThan(0.1);
    expect(counts.failed, 'a check that never fails says nothing').toBeGreaterThan(0);
  });
});

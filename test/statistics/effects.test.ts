import { describe, expect, it } from 'vitest';
import { averageStandardisedDifference } from '../../src/statistics/averageStandardisedDifference.ts';
import { cliffsDelta } from '../../src/statistics/cliffsDelta.ts';
import { cohensD } from '../../src/statistics/cohensD.ts';
import { pairCorrelation } from '../../src/statistics/pairCorrelation.ts';
import { replicatesNeeded } from '../../src/statistics/replicatesNeeded.ts';
import { signBalance } from '../../src/statistics/signBalance.ts';
import { expectClose } from './expectClose.ts';
import { seeded } from './generators.ts';
import { reference } from './reference.ts';

const first = Float64Array.from(reference('sleepFirst'));
const second = Float64Array.from(reference('sleepSecond'));

describe('effect sizes', () => {
  it("Cohen's d of R's sleep data, unpaired: −.8321811", () => {
    expect(cohensD(first, second)).toBeCloseTo(-0.8321811, 7);
    expectClose([cohensD(first, second)], reference('sleepCohensD'), 1e-13);
  });

  it('d_av with equal sizes is the same number, and NaN for two constants', () => {
    expectClose([averageStandardisedDifference(first, second)], reference('sleepCohensD'), 1e-13);
    expect(averageStandardisedDifference(Float64Array.of(1, 1), Float64Array.of(2, 2))).toBeNaN();
    expect(cohensD(Float64Array.of(1, 1), Float64Array.of(2, 2))).toBeNaN();
  });

  it("Cliff's δ of the stored example: −.25", () => {
    const ten = Float64Array.of(10, 10, 20, 20, 20, 30, 30, 30, 40, 50);
    const six = Float64Array.of(10, 20, 30, 40, 40, 50);
    expect(cliffsDelta(ten, six)).toBeCloseTo(-0.25, 15);
    expect(cliffsDelta(six, ten)).toBeCloseTo(0.25, 15);
  });

  it("Cliff's δ equals its definition over all pairs, with ties and missing values", () => {
    const generator = seeded('Cliff');
    const draw = (n: number) => Float64Array.from({ length: n }, () => Math.floor(generator() * 6));
    for (let repetition = 0; repetition < 50; repetition++) {
      const [xs, ys] = [draw(17), draw(9)];
      let balance = 0;
      for (const x of xs) for (const y of ys) balance += Math.sign(x - y);
      expect(cliffsDelta(Float64Array.of(NaN, ...xs), ys)).toBeCloseTo(balance / (17 * 9), 14);
    }
    expect(cliffsDelta(new Float64Array(0), first)).toBeNaN();
  });

  it('P(d > 0) − P(d < 0) of pairs', () => {
    expect(signBalance(Float64Array.of(1, 2, -1, 0, NaN))).toBe(0.25);
    expect(signBalance(Float64Array.of(1, -1e-15), 1e-12)).toBe(0.5);
    expect(signBalance(Float64Array.of(NaN))).toBeNaN();
  });

  it('correlation of pairs agrees with R', () => {
    expectClose([pairCorrelation(first, second)], reference('sleepCorrelation'), 1e-13);
    expectClose(
      [pairCorrelation(Float64Array.of(...first, NaN), Float64Array.of(...second, 2))],
      reference('sleepCorrelation'),
      1e-13,
    );
    expect(pairCorrelation(first, new Float64Array(10))).toBeNaN();
  });

  it('replicates needed: ⌈n(h/m)²⌉', () => {
    expect(replicatesNeeded(200, 0.02, 0.01)).toBe(800);
    expect(replicatesNeeded(200, 0.01, 0.01)).toBe(200);
    // .07/.01 is 7.000000000000001 in binary.
    expect(replicatesNeeded(200, 0.07, 0.01)).toBe(9800);
    expect(replicatesNeeded(200, 0.0101, 0.01)).toBe(205);
    expect(replicatesNeeded(200, 0.001, 0.01)).toBe(2);
    expect(replicatesNeeded(200, NaN, 0.01)).toBeNaN();
    expect(() => replicatesNeeded(200, 0.1, 0)).toThrow('margin: expected a positive number, got 0');
    expect(() => replicatesNeeded(200, -0.1, 0.1)).toThrow('halfWidth: expected 0 or more, got -0.1');
  });
});

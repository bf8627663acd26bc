import { describe, expect, it } from 'vitest';
import { holmAdjusted } from '../../src/statistics/holmAdjusted.ts';
import { pairedTTest } from '../../src/statistics/pairedTTest.ts';
import { welchTTest } from '../../src/statistics/welchTTest.ts';
import { expectClose } from './expectClose.ts';
import { normals, seeded } from './generators.ts';
import { reference } from './reference.ts';

const first = Float64Array.from(reference('sleepFirst'));
const second = Float64Array.from(reference('sleepSecond'));

describe("t tests agree with R on Student's sleep data", () => {
  it('paired', () => {
    const { t, degreesOfFreedom, p } = pairedTTest(first, second);
    expectClose([t, degreesOfFreedom, p], reference('sleepPaired'), 1e-11);
  });

  it('Welch', () => {
    const { t, degreesOfFreedom, p } = welchTTest(first, second);
    expectClose([t, degreesOfFreedom, p], reference('sleepWelch'), 1e-11);
  });
});

describe('t tests', () => {
  it('leave out pairs of which one is missing', () => {
    const gaps = Float64Array.of(...first, NaN, 3);
    const others = Float64Array.of(...second, 1, NaN);
    expect(pairedTTest(gaps, others)).toEqual(pairedTTest(first, second));
  });

  it('give no p to differences that are rounding', () => {
    const shifted = first.map((value) => value + 0.1);
    expect(pairedTTest(shifted, first)).toMatchObject({ flag: 'constant', p: NaN, t: NaN });
    expect(pairedTTest(shifted, first).difference).toBeCloseTo(0.1, 12);
  });

  it('give no p to rare differences', () => {
    const values = normals(200, seeded('rare'));
    const other = values.map((value, index) => (index < 20 ? value + 1 : value));
    expect(pairedTTest(other, values)).toMatchObject({ flag: 'rare', p: NaN });
  });

  it('compare a constant sample with one that varies, but not two constants', () => {
    const ones = new Float64Array(10).fill(1);
    expect(welchTTest(first, ones).p).toBeGreaterThan(0);
    expect(welchTTest(ones, ones)).toMatchObject({ flag: 'constant', p: NaN });
    expect(welchTTest(first, Float64Array.of(1))).toMatchObject({ flag: 'insufficient', p: NaN });
  });
});

describe('Holm', () => {
  it('meets the stored example', () => {
    const p = [0.001, 0.002, 0.003, 0.004, 0.005, 0.05, 0.06, 0.07, 0.08, 0.09];
    expectClose(holmAdjusted(p), [0.01, 0.018, 0.024, 0.028, 0.03, 0.25, 0.25, 0.25, 0.25, 0.25], 1e-14);
  });

  it("agrees with R's p.adjust, unsorted and with ties", () => {
    expectClose(holmAdjusted(reference('holmP')), reference('holmAdjusted'), 1e-14);
  });

  it('leaves out comparisons that had no test', () => {
    expect(holmAdjusted([0.01, NaN, 0.04])).toEqual([0.02, NaN, 0.04]);
    expect(() => holmAdjusted([0.1, -0.1])).toThrow('p[1]: expected a number from 0 to 1, got -0.1');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceSequence, sequenceFactor, sequenceRate } from '../../src/statistics/confidenceSequence.ts';
import { lambertW } from '../../src/statistics/lambertW.ts';
import { mergeMoments } from '../../src/statistics/mergeMoments.ts';
import { moments } from '../../src/statistics/moments.ts';
import { type StopRule, stopLooks, stopRule } from '../../src/statistics/stopRule.ts';
import { gappyColumn } from './columnArbitraries.ts';
import { expectClose } from './expectClose.ts';
import { experimentsReference } from './experimentsReference.ts';
import { exponentials, normals, seeded } from './generators.ts';

describe('lower branch of Lambert’s W', () => {
  it('agrees with R, which finds the root by bisection', () => {
    expectClose(experimentsReference('lambertX').map(lambertW), experimentsReference('lambertW'), 1e-12);
  });

  it('solves w·eʷ = x, w ≤ −1, to the end of its branch', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: -1, noNaN: true }), (w) => {
        const x = w * Math.exp(w);
        expect(lambertW(x)).toBeLessThanOrEqual(-1);
        // Near −1 the function is flat: x holds half the digits of w.
        expect(Math.abs(lambertW(x) - w)).toBeLessThan(w < -1.01 ? 1e-10 * -w : 1e-6);
      }),
      { seed: 11 },
    );
    expect(lambertW(-Math.exp(-1))).toBe(-1);
    for (const x of [0, 1, -0.4, NaN]) expect(() => lambertW(x)).toThrow('x: expected a number from −1/e to below 0');
  });
});

describe('confidence sequence', () => {
  const settings = { level: 0.95, metrics: 1, minimum: 100, maximum: 10_000 };

  it('has c = 8.21197 at α = .05 and 11.75637 at .01 (Waudby-Smith et al. 2024)', () => {
    expect(sequenceRate(0.05)).toBeCloseTo(8.21197, 5);
    expect(sequenceRate(0.01)).toBeCloseTo(11.75637, 5);
    expectClose([0.05, 0.01, 0.05 / 7].map(sequenceRate), experimentsReference('sequenceRate'), 1e-12);
  });

  it('has the half-width of the formula, worked in R for three metrics', () => {
    const three = { ...settings, metrics: 3 };
    const factors = [100, 1000, 7300].map((n) => sequenceFactor(n, three));
    expectClose(factors, experimentsReference('sequenceFactor'), 1e-12);
    const values = normals(1000, seeded('half-width'));
    const { sd, mean } = moments(values);
    const { halfWidth, lower, upper, ready, method } = confidenceSequence(moments(values), three);
    expectClose([halfWidth, lower, upper], [sd * factors[1], mean - sd * factors[1], mean + sd * factors[1]], 1e-12);
    expect([ready, method]).toEqual([true, 'sequence']);
  });

  it('is narrowest, against an interval of fixed n, at n* = √(min·max), where it costs 2.4 times the replicates', () => {
    const cost = (n: number) => (sequenceFactor(n, settings) / (1.959964 / Math.sqrt(n))) ** 2;
    expect(cost(1000)).toBeCloseTo(2.4, 1);
    for (const n of [100, 500, 900, 1100, 2000, 10_000]) expect(cost(n)).toBeGreaterThan(cost(1000));
  });

  it('is ready at max(100, 25γ²) replicates that differ', () => {
    const ready = (values: Float64Array) => confidenceSequence(moments(values), settings).ready;
    const values = normals(2000, seeded('ready'));
    expect([ready(values.subarray(0, 99)), ready(values.subarray(0, 100))]).toEqual([false, true]);
    // 2 % ones: γ = 6.86, so 1,176 replicates.
    const rare = Float64Array.from({ length: 2000 }, (_, index) => Number(index % 50 === 0));
    expect([ready(rare.subarray(0, 1150)), ready(rare.subarray(0, 1200))]).toEqual([false, true]);
  });

  it('of a constant needs a declared range: R(1 − α^(1/n))', () => {
    const constant = moments(new Float64Array(298).fill(0.3));
    expect(confidenceSequence(constant, settings)).toMatchObject({ ready: false, method: 'none', halfWidth: NaN });
    const { halfWidth, ready, method } = confidenceSequence(constant, settings, { range: 1 });
    expect([ready, method]).toEqual([true, 'range']);
    expectClose([halfWidth], [1 - 0.05 ** (1 / 298)], 1e-11);
    expect(confidenceSequence(moments(Float64Array.of(1)), settings)).toMatchObject({ ready: false, method: 'none' });
    expect(confidenceSequence(moments(new Float64Array(0)), settings)).toMatchObject({ n: 0, method: 'none' });
    // Differences that are rounding of larger numbers are no spread.
    const rounding = moments(Float64Array.from({ length: 200 }, (_, index) => (index % 2) * 1e-15));
    expect(confidenceSequence(rounding, settings, { scale: 100 }).method).toBe('none');
  });

  it('refuses settings that are none', () => {
    const at = (change: object) => () => confidenceSequence(moments(Float64Array.of(1, 2)), { ...settings, ...change });
    expect(at({ level: 1 })).toThrow('level: expected a number between 0 and 1, got 1');
    expect(at({ metrics: 0 })).toThrow('metrics: expected an integer of at least 1, got 0');
    expect(at({ maximum: 99 })).toThrow('maximum: expected an integer of at least 100, got 99');
  });
});

describe('merged moments', () => {
  it('are those of both samples together', () => {
    fc.assert(
      fc.property(gappyColumn, gappyColumn, (one, other) => {
        const merged = mergeMoments(moments(one), moments(other));
        const whole = moments(Float64Array.of(...one, ...other));
        for (const name of ['n', 'missing', 'mean', 'sd', 'skewness', 'minimum', 'maximum'] as const) {
          const [got, value] = [merged[name], whole[name]];
          if (Number.isNaN(value)) expect(got, name).toBeNaN();
          else expect(got, name).toBeCloseTo(value, 9);
        }
      }),
      { seed: 12 },
    );
  });
});

describe('stop rule', () => {
  const rule: StopRule = {
    level: 0.95,
    minimum: 100,
    maximum: 2000,
    every: 50,
    metrics: [{ margin: 0.2 }, { margin: 0.3 }],
  };
  const columns = [normals(3000, seeded('stop one')), exponentials(3000, seeded('stop two'))];
  const first = (n: number) => columns.map((values) => values.subarray(0, n));

  it('looks at fixed numbers, the maximum last', () => {
    expect(stopLooks({ ...rule, minimum: 100, every: 150, maximum: 300 })).toEqual([100, 250, 300]);
    expect(stopLooks({ ...rule, minimum: 100, every: 50, maximum: 200 })).toEqual([100, 150, 200]);
    expect(stopLooks({ ...rule, minimum: 7, every: 50, maximum: 7 })).toEqual([7]);
    expect(() => stopLooks({ ...rule, every: 0 })).toThrow('every: expected an integer of at least 1, got 0');
  });

  it('stops at the first look at which all metrics are known within their margins', () => {
    const { stop, reason, looks } = stopRule(rule, columns);
    expect(reason).toBe('margins');
    expect(looks.at(-1)!.n).toBe(stop);
    expect(looks.map(({ met }) => met)).toEqual(looks.map((_, index) => index === looks.length - 1));
    const settings = { ...rule, metrics: 2 };
    for (const { n, metrics } of looks) {
      for (const [index, { met, halfWidth, lower }] of metrics.entries()) {
        const alone = confidenceSequence(moments(columns[index].subarray(0, n)), settings);
        expectClose([halfWidth, lower], [alone.halfWidth, alone.lower], 1e-9);
        expect(met).toBe(alone.ready && alone.halfWidth <= rule.metrics[index].margin);
      }
    }
  });

  it('gives the same number whatever came after, and asks for more before it', () => {
    const { stop } = stopRule(rule, columns);
    expect(stopRule(rule, first(stop!))).toEqual(stopRule(rule, columns));
    expect(stopRule(rule, first(stop! - 1))).toMatchObject({ reason: 'more' });
    expect(stopRule(rule, first(stop! - 1)).stop).toBeUndefined();
    expect(stopRule(rule, first(0))).toEqual({ reason: 'more', looks: [] });
    const later = columns.map((values) => values.map((value, index) => (index < stop! ? value : 1e6)));
    expect(stopRule(rule, later).stop).toBe(stop);
  });

  it('ends at the maximum where a margin is too narrow', () => {
    const strict = { ...rule, metrics: [{ margin: 1e-3 }, { margin: 0.3 }] };
    expect(stopRule(strict, columns)).toMatchObject({ stop: 2000, reason: 'maximum' });
    expect(stopRule(strict, first(1999)).reason).toBe('more');
  });

  it('waits for a constant without a range, and not for one whose range says enough', () => {
    const still = [columns[0], new Float64Array(3000).fill(2)];
    expect(stopRule(rule, still).reason).toBe('maximum');
    const { stop, reason } = stopRule({ ...rule, metrics: [{ margin: 0.5 }, { margin: 0.01, range: 1 }] }, still);
    // .01 ≥ 1 − .025^(1/n) from n = 368 on.
    expect([stop, reason]).toEqual([400, 'margins']);
  });

  it('counts missing values out', () => {
    const gappy = columns.map((values) => values.map((value, index) => (index % 2 === 0 ? value : NaN)));
    const { looks } = stopRule(rule, gappy);
    expect(looks[0].metrics[0]).toMatchObject({ n: 50, missing: 50, ready: false });
  });

  it('refuses margins and columns that do not fit', () => {
    expect(() => stopRule({ ...rule, metrics: [{ margin: 0 }] }, [columns[0]])).toThrow(
      'metrics[0].margin: expected a positive number, got 0',
    );
    expect(() => stopRule(rule, [columns[0]])).toThrow('columns: expected 2 values, got 1');
    expect(() => stopRule(rule, [columns[0], columns[1].subarray(1)])).toThrow('columns[1]: expected 3000 values');
  });
});

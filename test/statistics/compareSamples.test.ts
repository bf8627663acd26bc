import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type ComparedMetric, compareSamples, type SampleComparison } from '../../src/statistics/compareSamples.ts';
import { kolmogorovDistance } from '../../src/statistics/kolmogorovDistance.ts';
import { sdRatio } from '../../src/statistics/sdRatio.ts';
import { seedsMatch } from '../../src/statistics/seedsMatch.ts';
import { column } from './columnArbitraries.ts';
import { expectClose } from './expectClose.ts';
import { experimentsReference } from './experimentsReference.ts';
import { exponentials, normals, repetitions, seeded, SIMULATION_TIMEOUT } from './generators.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

const before = Float64Array.from(experimentsReference('sleepBefore'));
const after = Float64Array.from(experimentsReference('sleepAfter'));

function compareOne(metric: ComparedMetric, paired: boolean): SampleComparison {
  return compareSamples([metric], paired)[0];
}

describe('Kolmogorov’s distance', () => {
  it('agrees with R’s ks.test', () => {
    const { distance, critical } = kolmogorovDistance(before, after);
    expectClose([distance], experimentsReference('kolmogorov'), 1e-14);
    expectClose([critical], experimentsReference('kolmogorovCritical'), 1e-14);
  });

  it('is the largest difference of the shares up to any value', () => {
    fc.assert(
      fc.property(column, column, (one, other) => {
        const upTo = (values: Float64Array, x: number) => values.filter((value) => value <= x).length / values.length;
        const largest = Math.max(...[...one, ...other].map((x) => Math.abs(upTo(one, x) - upTo(other, x))));
        expect(kolmogorovDistance(one, other).distance).toBeCloseTo(largest, 12);
        expect(kolmogorovDistance(one, one).distance).toBe(0);
      }),
      { seed: 51, numRuns: 40 },
    );
    expect(kolmogorovDistance(Float64Array.of(1, NaN, 2), Float64Array.of(3)).distance).toBe(1);
    expect(kolmogorovDistance(new Float64Array(0), before).distance).toBeNaN();
  });
});

describe('ratio of standard deviations', () => {
  it('agrees with Miller’s jackknife worked in R', () => {
    const [welch, paired] = experimentsReference('sdRatioReach');
    const [expected] = experimentsReference('sdRatio');
    const independent = sdRatio(before, after, false);
    expectClose(
      [independent.ratio, independent.lower, independent.upper],
      [expected, expected / welch, expected * welch],
      1e-12,
    );
    const pairs = sdRatio(before, after, true);
    expectClose([pairs.ratio, pairs.lower, pairs.upper], [expected, expected / paired, expected * paired], 1e-12);
  });

  it('leaves out a pair as a whole, and says nothing of constants', () => {
    const gappy = sdRatio(Float64Array.of(NaN, ...before), Float64Array.of(5, ...after), true);
    expect(gappy).toEqual(sdRatio(before, after, true));
    const nothing = { ratio: NaN, lower: NaN, upper: NaN };
    expect(sdRatio(before, new Float64Array(10).fill(2), true)).toEqual(nothing);
    expect(sdRatio(before, Float64Array.of(1, 2), false)).toEqual(nothing);
    expect(sdRatio(before, Float64Array.of(1, 1, 1, 9), false)).toEqual(nothing);
  });
});

describe('comparison of means', () => {
  it('agrees with R’s t.test, paired and not', () => {
    const [welchP, pairedP] = experimentsReference('beyondHalf');
    const independent = compareOne({ before, after, delta: 0.5 }, false);
    expectClose(independent.interval95, experimentsReference('welch95'), 1e-12);
    expectClose(independent.interval90, experimentsReference('welch90'), 1e-12);
    expectClose([independent.p], [welchP], 1e-12);
    const pairs = compareOne({ before, after, delta: 0.5 }, true);
    expectClose(pairs.interval95, experimentsReference('paired95'), 1e-12);
    expectClose([pairs.p], [pairedP], 1e-12);
    expect(pairs.difference).toBeCloseTo(pairs.meanAfter - pairs.meanBefore, 12);
  });

  it('is same inside the margin, changed outside, else cannot tell', () => {
    const verdict = (delta: number | undefined, paired = true) => {
      const margin = delta === undefined ? {} : { delta };
      return compareOne({ before, after, ...margin }, paired).verdict;
    };
    // Paired: 1.58 with the 95 % interval [.70, 2.46] and the 90 % interval [.87, 2.29].
    expect(verdict(0.5)).toBe('changed');
    expect(verdict(0.71)).toBe('cannot-tell');
    expect(verdict(2.2)).toBe('cannot-tell');
    expect(verdict(2.4)).toBe('same');
    expect(verdict(undefined)).toBe('changed');
    expect(verdict(undefined, false)).toBe('cannot-tell');
    expect(compareOne({ before, after, delta: 2.4 }, true).nonZeroBelowMargin).toBe(true);
    expect(compareOne({ before, after, delta: 5 }, false)).toMatchObject({
      verdict: 'same',
      nonZeroBelowMargin: false,
    });
  });

  it('is the same in the other direction', () => {
    for (const delta of [0.5, 0.71, 2.2, 2.4]) {
      const there = compareOne({ before, after, delta }, true);
      const back = compareOne({ before: after, after: before, delta }, true);
      expect(back).toMatchObject({ verdict: there.verdict, nonZeroBelowMargin: there.nonZeroBelowMargin });
      expectClose([back.p, ...back.interval95], [there.p, -there.interval95[1], -there.interval95[0]], 1e-12);
    }
  });

  it('adjusts changes over all metrics, and leaves out those without a test', () => {
    const constant = { before: new Float64Array(10), after: new Float64Array(10) };
    const metrics = [
      { before, after },
      constant,
      { before: after, after: before, delta: 0.3 },
      { before, after: before },
    ];
    const [first, none, back] = compareSamples(metrics, true);
    expect(none).toMatchObject({ p: NaN, adjustedP: NaN, flag: 'constant', verdict: 'cannot-tell' });
    expect(first.adjustedP).toBeCloseTo(2 * first.p, 15);
    expect(back.adjustedP).toBeCloseTo(Math.max(back.p, 2 * first.p), 15);
    // p = .011 for no margin: changed by itself, not among ten of its kind.
    const alone = { before, after, delta: 0.55 };
    expect(compareOne(alone, true).verdict).toBe('changed');
    const ten = compareSamples(
      Array.from({ length: 10 }, () => alone),
      true,
    );
    expect(ten.map(({ verdict }) => verdict)).toEqual(Array(10).fill('cannot-tell'));
  });

  it('without a margin never says same, not even of identical samples; with one it does', () => {
    expect(compareOne({ before, after: before }, true)).toMatchObject({ identical: true, verdict: 'cannot-tell' });
    const identical = compareOne({ before, after: before.slice(), delta: 0.01 }, true);
    expect(identical).toMatchObject({ identical: true, verdict: 'same', nonZeroBelowMargin: false });
    const gappy = Float64Array.of(NaN, ...before);
    expect(compareOne({ before: gappy, after: gappy, delta: 0.01 }, true).identical).toBe(true);
  });

  it('gives no verdict on constants that differ, rare values or a single run', () => {
    const one = new Float64Array(10).fill(1);
    const two = new Float64Array(10).fill(2);
    expect(compareOne({ before: one, after: two, delta: 0.1 }, false)).toMatchObject({
      flag: 'constant',
      verdict: 'cannot-tell',
      difference: 1,
      interval95: [NaN, NaN],
      kolmogorov: { distance: 1 },
    });
    const rare = Float64Array.from({ length: 100 }, (_, index) => Number(index < 3));
    expect(compareOne({ before: rare, after: new Float64Array(100), delta: 1 }, true)).toMatchObject({
      flag: 'rare',
      verdict: 'cannot-tell',
    });
    expect(compareOne({ before: one.subarray(0, 1), after: two.subarray(0, 1), delta: 1 }, true).flag).toBe(
      'insufficient',
    );
  });

  it('shows a spread that equal means hide', () => {
    const generator = seeded('hidden');
    const narrow = normals(400, generator);
    const wide = normals(400, generator).map((value) => 2 * value);
    const hidden = compareOne({ before: narrow, after: wide, delta: 0.3 }, false);
    expect(hidden.verdict).toBe('same');
    expect(hidden.sdRatio.lower).toBeGreaterThan(1.5);
    expect(hidden.kolmogorov.distance).toBeGreaterThan(hidden.kolmogorov.critical);
  });

  it('refuses margins and columns that do not fit', () => {
    expect(() => compareSamples([{ before, after, delta: 0 }], true)).toThrow(
      'metrics[0].delta: expected a positive number, got 0',
    );
    expect(() => compareSamples([{ before, after: after.subarray(1) }], true)).toThrow(
      'metrics[0].after: expected 10 values, got 9',
    );
    expect(compareSamples([], true)).toEqual([]);
  });

  it('pairs data sets of the same seeds alone', () => {
    expect(seedsMatch(['a/0', 'a/1'], ['a/0', 'a/1'])).toBe(true);
    expect(seedsMatch(['a/0', 'a/1'], ['a/1', 'a/0'])).toBe(false);
    expect(seedsMatch(['a/0', 'a/1'], ['a/0'])).toBe(false);
  });
});

const runs = repetitions(500);
const atFive = 0.05 + 4 * Math.sqrt((0.05 * 0.95) / runs);

function shareOf(find: (run: number) => boolean): number {
  let found = 0;
  for (let run = 0; run < runs; run += 1) found += Number(find(run));
  return found / runs;
}

describe(`false verdicts at 5 %, ${runs} repetitions`, () => {
  // Eight metrics of 60 replicates, pairs correlating at .5.
  const family = (generator: () => number, shift: number, draw = normals): ComparedMetric[] =>
    Array.from({ length: 8 }, () => {
      const common = draw(60, generator);
      const own = draw(60, generator);
      return {
        before: common.map((value, i) => value + own[i]),
        after: draw(60, generator).map((value, i) => value + common[i] + shift),
        delta: 0.3,
      };
    });

  it.each([true, false])('any metric changed, where each differs by its margin exactly: paired %s', (paired) => {
    const generator = seeded(`changed ${paired}`);
    const found = shareOf(() => compareSamples(family(generator, 0.3), paired).some((c) => c.verdict === 'changed'));
    expect(found).toBeLessThan(atFive);
  });

  it('any metric changed, where none differs and none has a margin', () => {
    const generator = seeded('no margin');
    const found = shareOf(() => {
      const metrics = family(generator, 0).map((metric) => ({ before: metric.before, after: metric.after }));
      return compareSamples(metrics, true).some(({ verdict }) => verdict === 'changed');
    });
    expect(found).toBeLessThan(atFive);
    expect(found).toBeGreaterThan(0.02);
  });

  it('a metric the same, where it differs by its margin exactly; exponential values too', () => {
    for (const draw of [normals, exponentials]) {
      const generator = seeded(`same ${draw.name}`);
      const found = shareOf(() => {
        const [{ before: one, after: other }] = family(generator, 0.8, draw);
        return compareOne({ before: one, after: other, delta: 0.8 }, true).verdict === 'same';
      });
      expect(found, draw.name).toBeLessThan(atFive);
    }
  });

  it('finds what is there: a difference well inside and one well outside the margin', () => {
    const generator = seeded('power');
    const inside = shareOf(() => compareSamples(family(generator, 0), true).every((c) => c.verdict !== 'changed'));
    const outside = shareOf(() => compareSamples(family(generator, 1.5), true).every((c) => c.verdict === 'changed'));
    expect(inside).toBeGreaterThan(0.99);
    expect(outside).toBeGreaterThan(0.95);
  });

  it('Kolmogorov’s critical value is exceeded in 5 % of independent samples, and less often in pairs', () => {
    const generator = seeded('kolmogorov');
    const exceeds = (one: Float64Array, other: Float64Array) => {
      const { distance, critical } = kolmogorovDistance(one, other);
      return distance > critical;
    };
    const independent = shareOf(() => exceeds(normals(80, generator), normals(120, generator)));
    expect(Math.abs(independent - 0.045)).toBeLessThan(4 * Math.sqrt((0.045 * 0.955) / runs));
    const pairs = shareOf(() => {
      const [{ before: one, after: other }] = family(generator, 0);
      return exceeds(one, other);
    });
    expect(pairs).toBeLessThan(0.03);
  });

  it.each([
    ['normal', normals, 0.95],
    ['exponential', exponentials, 0.93],
  ] as const)('the interval of a ratio of SDs covers: %s', (name, draw, coverage) => {
    const generator = seeded(`ratio ${name}`);
    const covers = (paired: boolean) =>
      shareOf(() => {
        const one = draw(60, generator);
        const own = draw(60, generator);
        const other = own.map((value, i) => (paired ? value + one[i] : 2 * value));
        const { lower, upper } = sdRatio(one, other, paired);
        const truth = paired ? Math.SQRT2 : 2;
        return lower <= truth && truth <= upper;
      });
    for (const seen of [covers(true), covers(false)]) expect(Math.abs(seen - coverage)).toBeLessThan(0.04);
  });
});

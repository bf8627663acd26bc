import { describe, expect, it } from 'vitest';
import { centredDiscrepancy } from '../../../src/plan/designs/centredDiscrepancy.ts';
import { designStream } from '../../../src/plan/designs/designStream.ts';
import { HypercubeExchanges } from '../../../src/plan/designs/hypercubeExchanges.ts';
import { keyedPermutation } from '../../../src/plan/designs/keyedPermutation.ts';
import { latinHypercube } from '../../../src/plan/designs/latinHypercube.ts';
import type { UnitDesign } from '../../../src/plan/designs/unitDesign.ts';
import reference from '../../reference/designs.json' with { type: 'json' };
import { expectClose } from '../../statistics/expectClose.ts';
import { seeded } from '../../statistics/generators.ts';

function pointsOf({ points, pointAt }: UnitDesign): Float64Array[] {
  return Array.from({ length: points }, (_, index) => pointAt(index));
}

function shuffledLevels(points: number, dimensions: number, seed: string): Uint16Array[] {
  const generator = seeded(seed);
  return Array.from({ length: dimensions }, () => {
    const keys = Array.from({ length: points }, () => generator());
    return Uint16Array.from([...keys.keys()].sort((a, b) => keys[a] - keys[b]));
  });
}

function permutationsOf(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value) => permutationsOf(values.filter((v) => v !== value)).map((rest) => [value, ...rest]));
}

function centresOf(columns: readonly Uint16Array[]): Float64Array[] {
  const points = columns[0].length;
  return [...columns[0].keys()].map((i) => Float64Array.from(columns, (column) => (column[i] + 0.5) / points));
}

describe('centred discrepancy', () => {
  it('meets the worked example: .00814204', () => {
    const levels = [
      [1, 3],
      [2, 6],
      [3, 2],
      [4, 5],
      [5, 1],
      [6, 4],
    ];
    const points = levels.map((row) => Float64Array.from(row, (x) => (2 * x - 1) / 12));
    expect(centredDiscrepancy(points)).toBeCloseTo(0.00814204, 8);
    expect(centredDiscrepancy([Float64Array.of(0.5)])).toBeCloseTo(1 / 12, 15);
  });

  it.each(Object.entries(reference.discrepancy))('agrees with SciPy: %s', (_, { levels, squared }) => {
    const most = Math.max(...levels.flat());
    const points = levels.map((row) => Float64Array.from(row, (x) => (2 * x - 1) / (2 * most)));
    expectClose([centredDiscrepancy(points)], [squared], 1e-12);
  });

  it('of a hypercube is followed by its exchanges', () => {
    const columns = shuffledLevels(20, 3, 'exchanges');
    const search = new HypercubeExchanges(columns);
    const generator = seeded('which');
    for (let step = 0; step < 50; step += 1) {
      const first = Math.floor(generator() * 20);
      const second = (first + 1 + Math.floor(generator() * 19)) % 20;
      const column = step % 3;
      const promised = search.score + search.changeOf(column, first, second);
      search.apply(column, first, second);
      expect(search.score).toBe(promised);
      expectClose([search.score / 400], [centredDiscrepancy(centresOf(columns))], 1e-9);
    }
  });
});

describe('Latin hypercube', () => {
  it.each([
    [1, 2, 'optimised'],
    [2, 3, 'optimised'],
    [37, 4, 'optimised'],
    [1001, 3, 'plain'],
    [5000, 2, 'plain'],
  ] as const)('%i points in %i dimensions: every slice of every axis holds one; %s', (points, dimensions, method) => {
    const design = latinHypercube({ points, dimensions, seed: 'slices' });
    expect(design.method).toBe(method);
    const all = pointsOf(design);
    for (let k = 0; k < dimensions; k += 1) {
      expect(new Set(all.map((point) => Math.floor(point[k] * points))).size).toBe(points);
    }
    expect(all.every((point) => point.every((x) => x >= 0 && x < 1))).toBe(true);
    expect(pointsOf(latinHypercube({ points, dimensions, seed: 'slices' }))).toEqual(all);
    if (points > 2) expect(pointsOf(latinHypercube({ points, dimensions, seed: 'other' }))).not.toEqual(all);
  });

  it('of 50 points is more even than the best of 500 drawn ones, and says how even', () => {
    const design = latinHypercube({ points: 50, dimensions: 5, seed: 'even' });
    const drawn = Array.from({ length: 500 }, (_, draw) =>
      centredDiscrepancy(centresOf(shuffledLevels(50, 5, `drawn ${draw}`))),
    );
    expect(design.discrepancy).toBe(centredDiscrepancy(pointsOf(design)));
    expect(design.discrepancy!).toBeLessThan(0.75 * Math.min(...drawn));
  });

  it('of 7 points in 2 dimensions is the best of all 5,040', () => {
    const identity = Uint16Array.from({ length: 7 }, (_, level) => level);
    let least = Infinity;
    for (const order of permutationsOf([...identity])) {
      least = Math.min(least, centredDiscrepancy(centresOf([identity, Uint16Array.from(order)])));
    }
    for (const seed of ['one', 'two', 'three']) {
      expect(latinHypercube({ points: 7, dimensions: 2, seed }).discrepancy).toBeCloseTo(least, 12);
    }
  });

  it('of a million points is not held in memory: any point is found at once', () => {
    const design = latinHypercube({ points: 1e6, dimensions: 30, seed: 'million' });
    expect(design.pointAt(999_999)).toHaveLength(30);
    expect(design.discrepancy).toBeUndefined();
    expect(() => design.pointAt(1e6)).toThrow('design: expected a point from 0 to 999999, got 1000000');
  });

  it('estimates a mean without bias and far better than independent points: plain, 1,001 points', () => {
    // Sum of two uniform numbers: independent points would have a standard error of √(2/12/1001) = .0129.
    const means = Array.from({ length: 40 }, (_, draw) => {
      const all = pointsOf(latinHypercube({ points: 1001, dimensions: 2, seed: `mean ${draw}` }));
      return all.reduce((sum, [x, y]) => sum + x + y, 0) / 1001;
    });
    expect(Math.max(...means.map((mean) => Math.abs(mean - 1)))).toBeLessThan(1e-4);
  });
});

describe('keyed permutation', () => {
  it('holds every value once, for any number of values', () => {
    for (const n of [1, 2, 3, 5, 16, 17, 100, 257, 4096, 5000]) {
      const value = keyedPermutation(n, designStream('permutation', `${n}`));
      const values = Array.from({ length: n }, (_, index) => value(index));
      expect(new Set(values).size).toBe(n);
      expect(Math.min(...values)).toBe(0);
      expect(Math.max(...values)).toBe(n - 1);
    }
  });

  it('is drawn evenly: first and neighbouring values over 6,000 keys', () => {
    // χ² over 12 values with 11 degrees of freedom, and over 132 ordered pairs with 131: .999 quantiles 31.3 and 187.
    const first = new Float64Array(12);
    const pairs = new Float64Array(144);
    for (let draw = 0; draw < 6000; draw += 1) {
      const value = keyedPermutation(12, designStream('even', `${draw}`));
      first[value(0)] += 1;
      pairs[value(3) * 12 + value(4)] += 1;
    }
    expect(first.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0)).toBeLessThan(31.3);
    const expected = 6000 / 132;
    const chiSquared = pairs.reduce(
      (sum, count, at) => (at % 13 === 0 ? sum : sum + (count - expected) ** 2 / expected),
      0,
    );
    expect(chiSquared).toBeLessThan(187);
  });

  it('does not follow its index: rank correlation and neighbours of 10,000 values', () => {
    const value = keyedPermutation(10_000, designStream('rank', '0'));
    let product = 0;
    let ascents = 0;
    for (let index = 0; index < 10_000; index += 1) {
      product += ((index - 4999.5) * (value(index) - 4999.5)) / (1e12 / 12);
      if (index > 0 && value(index) > value(index - 1)) ascents += 1;
    }
    expect(Math.abs(product)).toBeLessThan(0.04);
    // SD of the number of ascents: √((n + 1)/12) = 29.
    expect(Math.abs(ascents - 4999.5)).toBeLessThan(116);
  });
});

import { describe, expect, it } from 'vitest';
import { designStream } from '../../../src/plan/designs/designStream.ts';
import { scrambleDirections } from '../../../src/plan/designs/scrambleDirections.ts';
import { sobolDesign } from '../../../src/plan/designs/sobolDesign.ts';
import { mostSobolDimensions, sobolDirections } from '../../../src/plan/designs/sobolDirections.ts';
import { sobolPoint } from '../../../src/plan/designs/sobolPoint.ts';
import reference from '../../reference/designs.json' with { type: 'json' };

describe('Sobol points', () => {
  it('are those of Joe and Kuo in Gray-code order, the first one kept', () => {
    const directions = sobolDirections(3);
    const points = Array.from({ length: 8 }, (_, index) => [...sobolPoint(index, directions)]);
    // Joe and Kuo, new-joe-kuo-6.21201, first points in three dimensions.
    expect(points).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
    ]);
  });

  it('agree with SciPy in dimensions 1 to 200 and far along the sequence', () => {
    const directions = sobolDirections(200);
    for (const [index, expected] of Object.entries(reference.sobol)) {
      const point = sobolPoint(Number(index), directions);
      expect(
        reference.dimensions.map((dimension) => point[dimension]),
        index,
      ).toEqual(expected);
    }
  });

  it('refuse more dimensions than there are numbers for, and an index out of range', () => {
    expect(mostSobolDimensions).toBe(200);
    expect(() => sobolDirections(201)).toThrow('dimensions: expected at most 200 for Sobol points, got 201');
    expect(() => sobolPoint(2 ** 32, sobolDirections(1))).toThrow('index: expected an integer from 0 to 4294967295');
    expect(() => sobolDesign({ points: 4, dimensions: 1, seed: 's' }).pointAt(4)).toThrow('from 0 to 3, got 4');
  });

  it('of the largest index still have coordinates in [0, 1)', () => {
    const { directions, shift } = scrambleDirections(sobolDirections(200), designStream('largest', 'sobol/0'));
    for (const x of sobolPoint(2 ** 32 - 1, directions, shift)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(1);
    }
  });
});

describe('scrambled Sobol points', () => {
  const design = (scrambling: number, points = 256, dimensions = 7) =>
    sobolDesign({ points, dimensions, seed: 'scrambled', scrambling });

  it('are the same for the same seed and scrambling, whatever is asked for first, and others otherwise', () => {
    const points = (scrambling: number) => {
      const { pointAt } = design(scrambling);
      return [200, 3, 0].map((index) => [...pointAt(index)]);
    };
    expect(points(0)).toEqual(points(0));
    expect(design(0).pointAt(3)).toEqual(Float64Array.from(points(0)[1]));
    expect(points(0)).not.toEqual(points(1));
    expect(sobolDesign({ points: 256, dimensions: 7, seed: 'other' }).pointAt(0)).not.toEqual(design(0).pointAt(0));
  });

  it('stay a net: every slice of every axis holds one point, every elementary box of the first two axes too', () => {
    const { pointAt, points, dimensions } = design(5);
    const all = Array.from({ length: points }, (_, index) => pointAt(index));
    for (let k = 0; k < dimensions; k += 1) {
      expect(new Set(all.map((point) => Math.floor(point[k] * points))).size).toBe(points);
    }
    for (let split = 0; split <= 8; split += 1) {
      const boxes = all.map(([x, y]) => `${Math.floor(x * 2 ** split)},${Math.floor(y * 2 ** (8 - split))}`);
      expect(new Set(boxes).size, `2^-${split} by 2^-${8 - split}`).toBe(points);
    }
  });

  it('are each uniform over scramblings: moments of single points and of a pair', () => {
    // 4,000 scramblings: standard error of a mean of uniform numbers .0046, of a product .0035; four of them allowed.
    const sums = { first: 0, square: 0, later: 0, product: 0 };
    for (let scrambling = 0; scrambling < 4000; scrambling += 1) {
      const { pointAt } = design(scrambling, 32, 2);
      const [x, y] = pointAt(0);
      sums.first += x / 4000;
      sums.square += (x * x) / 4000;
      sums.product += (x * y) / 4000;
      sums.later += pointAt(21)[1] / 4000;
    }
    expect(Math.abs(sums.first - 1 / 2)).toBeLessThan(0.019);
    expect(Math.abs(sums.later - 1 / 2)).toBeLessThan(0.019);
    expect(Math.abs(sums.square - 1 / 3)).toBeLessThan(0.019);
    expect(Math.abs(sums.product - 1 / 4)).toBeLessThan(0.014);
  });

  it('integrate a smooth function far better than independent points would', () => {
    // ∫ Π (1 + (x − ½)) = 1; independent points of N = 1,024 would err by about .02.
    const errors = Array.from({ length: 16 }, (_, scrambling) => {
      const { pointAt, points } = design(scrambling, 1024, 5);
      let sum = 0;
      for (let index = 0; index < points; index += 1) sum += pointAt(index).reduce((p, x) => p * (x + 0.5), 1);
      return sum / points - 1;
    });
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.002);
  });

  it('say whether their number is a power of 2', () => {
    expect(design(0, 1024).balanced).toBe(true);
    expect(design(0, 1000).balanced).toBe(false);
    expect(design(0, 1).balanced).toBe(true);
  });
});

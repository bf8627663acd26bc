import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorialDesign, unitLevel } from '../../../src/plan/designs/factorialDesign.ts';
import { listDesign } from '../../../src/plan/designs/listDesign.ts';
import { type Scale, scaledValue, scaleProblem } from '../../../src/scenario/scale.ts';

describe('factorial', () => {
  it('counts through all combinations, the last factor fastest', () => {
    const design = factorialDesign([2, 3]);
    expect(design.points).toBe(6);
    expect(Array.from({ length: 6 }, (_, index) => design.levelsAt(index))).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });

  it('gives every combination once, whatever the numbers of levels', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }), (levels) => {
        const { points, levelsAt } = factorialDesign(levels);
        const seen = new Set(Array.from({ length: points }, (_, index) => levelsAt(index).join()));
        expect(seen.size).toBe(points);
        expect(points).toBe(levels.reduce((product, count) => product * count));
      }),
      { seed: 41, numRuns: 50 },
    );
  });

  it('says how many points even a design has that nobody can run', () => {
    expect(factorialDesign([1e6, 1e6, 1e6]).points).toBe(1e18);
    expect(factorialDesign([1e6, 1e6]).levelsAt(999_999_999_999)).toEqual([999_999, 999_999]);
    expect(() => factorialDesign([2, 0])).toThrow('levels[1]: expected an integer of at least 1, got 0');
    expect(() => factorialDesign([2, 3]).levelsAt(6)).toThrow('design: expected a point from 0 to 5, got 6');
  });

  it('places levels evenly on the unit interval', () => {
    expect([0, 1, 2].map((level) => unitLevel(level, 3))).toEqual([0, 0.5, 1]);
    expect(unitLevel(0, 1)).toBe(0.5);
    expect(() => unitLevel(3, 3)).toThrow('got 3');
  });
});

describe('list', () => {
  it('gives the rows that were written', () => {
    const design = listDesign<number | string>([
      [1, 2],
      ['a', 'b'],
    ]);
    expect(design.points).toBe(2);
    expect([design.valuesAt(0), design.valuesAt(1)]).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('names every parameter with another number of values, and refuses none', () => {
    expect(() => listDesign([[1, 2], [1], [1, 2, 3]])).toThrow(
      'list[1]: expected 2 values, as many as list[0], got 1\nlist[2]: expected 2 values, as many as list[0], got 3',
    );
    expect(() => listDesign([])).toThrow('got none');
    expect(() => listDesign([[]])).toThrow('got none');
  });
});

describe('scales', () => {
  it('give the values between the ends, and the ends exactly', () => {
    expect([0, 0.25, 1].map((unit) => scaledValue({ kind: 'linear', from: -2, to: 6 }, unit))).toEqual([-2, 0, 6]);
    expect(scaledValue({ kind: 'log', from: 1, to: 100 }, 0.5)).toBeCloseTo(10, 12);
    expect(scaledValue({ kind: 'linear', from: 0.1, to: 0.3 }, 1)).toBe(0.3);
    const odd = { kind: 'log', from: 0.1, to: 0.7 } as const;
    expect([scaledValue(odd, 0), scaledValue(odd, 1)]).toEqual([0.1, 0.7]);
  });

  it('give each integer and each choice an equal share', () => {
    const integer = { kind: 'integer', from: 3, to: 5 } as const;
    expect([0, 0.33, 0.34, 0.66, 0.67, 1].map((unit) => scaledValue(integer, unit))).toEqual([3, 3, 4, 4, 5, 5]);
    const choice = { kind: 'choice', values: ['contact', true, 2] } as const;
    expect([0, 0.5, 1].map((unit) => scaledValue(choice, unit))).toEqual(['contact', true, 2]);
  });

  it('rise with the coordinate and stay in the range', () => {
    const ends = fc
      .tuple(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }))
      .filter(([from, to]) => from < to);
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom('linear' as const, 'log' as const), ends, unit, unit, (kind, [from, to], u, v) => {
        const scale: Scale = { kind, from, to };
        const [low, high] = [Math.min(u, v), Math.max(u, v)].map((x) => Number(scaledValue(scale, x)));
        expect(low).toBeGreaterThanOrEqual(from);
        expect(high).toBeLessThanOrEqual(to);
        expect(low).toBeLessThanOrEqual(high * (1 + 1e-12));
      }),
      { seed: 42 },
    );
  });

  it.each([
    [{ kind: 'log', from: 0, to: 1 }, 'expected a range above 0 for a log scale, got [0, 1]; start above 0 or'],
    [{ kind: 'log', from: -1, to: 1 }, 'expected a range above 0 for a log scale, got [-1, 1]'],
    [{ kind: 'linear', from: 1, to: 1 }, 'expected a lower end below the upper one, got [1, 1]; to hold the value'],
    [{ kind: 'linear', from: 2, to: 1 }, 'expected a lower end below the upper one, got [2, 1]'],
    [{ kind: 'linear', from: NaN, to: 1 }, 'expected two finite ends, got [NaN, 1]'],
    [{ kind: 'linear', from: 0, to: Infinity }, 'expected two finite ends, got [0, Infinity]'],
    [{ kind: 'integer', from: 0.5, to: 3 }, 'expected whole numbers for an integer scale, got [0.5, 3]'],
    [{ kind: 'choice', values: [] }, 'expected at least one value to choose from, got none'],
  ] as const)('%j is refused', (scale: Scale, message) => {
    expect(scaleProblem(scale)).toContain(message);
    expect(() => scaledValue(scale, 0.5)).toThrow(`range: ${message}`);
  });

  it('refuse a coordinate outside the unit interval', () => {
    expect(() => scaledValue({ kind: 'linear', from: 0, to: 1 }, 1.1)).toThrow('from 0 to 1, got 1.1');
    expect(() => scaledValue({ kind: 'linear', from: 0, to: 1 }, NaN)).toThrow('got NaN');
  });
});

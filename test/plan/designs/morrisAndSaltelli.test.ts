import { describe, expect, it } from 'vitest';
import { blockReplicate } from '../../../src/plan/designs/blockReplicate.ts';
import { morrisDesign } from '../../../src/plan/designs/morrisDesign.ts';
import { morrisStep } from '../../../src/plan/designs/morrisTrajectory.ts';
import { saltelliDesign } from '../../../src/plan/designs/saltelliDesign.ts';
import { saltelliMember, saltelliRow } from '../../../src/plan/designs/saltelliRow.ts';
import { sobolDesign } from '../../../src/plan/designs/sobolDesign.ts';

describe('trajectories of Morris', () => {
  const options = { trajectories: 400, dimensions: 4, levels: 4, seed: 'morris' };
  const design = morrisDesign(options);

  it('step by Δ = p/(2(p − 1))', () => {
    expect([2, 4, 6].map(morrisStep)).toEqual([1, 2 / 3, 0.6]);
    expect(() => morrisStep(5)).toThrow('levels: expected an even number of at least 2, got 5');
    expect(() => morrisDesign({ ...options, levels: 3 })).toThrow('got 3');
  });

  it('move each factor once, by Δ, along the grid', () => {
    for (let trajectory = 0; trajectory < 50; trajectory += 1) {
      const { points, factors, signs } = design.trajectoryAt(trajectory);
      expect(points).toHaveLength(5);
      expect(factors.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
      for (const [step, factor] of factors.entries()) {
        for (let k = 0; k < 4; k += 1) {
          const moved = points[step + 1][k] - points[step][k];
          expect(moved).toBeCloseTo(k === factor ? (signs[step] * 2) / 3 : 0, 12);
          expect([0, 1 / 3, 2 / 3, 1]).toContain(points[step][k]);
        }
      }
    }
  });

  it('use every level equally often, in every factor, and every order', () => {
    // 2,000 points, of which 400 trajectories are independent: χ² with 3 degrees of freedom per factor on the base points.
    for (let factor = 0; factor < 4; factor += 1) {
      const counts = [0, 0, 0, 0];
      let up = 0;
      let first = 0;
      for (let trajectory = 0; trajectory < 400; trajectory += 1) {
        const { points, factors, signs } = design.trajectoryAt(trajectory);
        counts[Math.round(points[0][factor] * 3)] += 1;
        up += Number(signs[factors.indexOf(factor)] === 1);
        first += Number(factors[0] === factor);
      }
      // .999 quantile 16.3; four standard errors of 200 ± 10 and of 100 ± 8.7.
      expect(counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0)).toBeLessThan(16.3);
      expect(Math.abs(up - 200)).toBeLessThan(40);
      expect(Math.abs(first - 100)).toBeLessThan(35);
    }
  });

  it('are found by the index of a point, and are blocks of seeds', () => {
    expect(design.points).toBe(2000);
    expect(design.trajectoryOf(7)).toBe(1);
    expect(design.pointAt(7)).toEqual(design.trajectoryAt(1).points[2]);
    expect(() => design.pointAt(2000)).toThrow('design: expected a point from 0 to 1999, got 2000');
    const [k, r] = [1, 3];
    expect([5, 6, 9].map((point) => blockReplicate(design.trajectoryOf(point), k, r))).toEqual([4, 4, 4]);
  });
});

describe('rows of Saltelli', () => {
  it('hold A, B, A with a coordinate of B, and B with one of A', () => {
    const rows = saltelliRow(Float64Array.of(1, 2, 3, 7, 8, 9), true).map((point) => point.join(' '));
    expect(rows).toEqual(['1 2 3', '7 8 9', '7 2 3', '1 8 3', '1 2 9', '1 8 9', '7 2 9', '7 8 3']);
    expect(saltelliRow(Float64Array.of(1, 2, 7, 8), false).map((point) => point.join(' '))).toEqual([
      '1 2',
      '7 8',
      '7 2',
      '1 8',
    ]);
    expect(saltelliMember(5, 3, true)).toEqual({ kind: 'BA', factor: 0 });
    expect(() => saltelliMember(5, 3, false)).toThrow('saltelli: expected a position from 0 to 4 in a row, got 5');
  });

  it('stand on Sobol points of twice the dimensions, a scrambling after the other', () => {
    const design = saltelliDesign({
      dimensions: 3,
      rows: 8,
      sampling: 'sobol',
      scramblings: 2,
      secondOrder: false,
      seed: 'rows',
    });
    expect([design.points, design.rows, design.rowSize, design.balanced]).toEqual([80, 16, 5, true]);
    expect(design.placeOf(40 + 5 + 3)).toEqual({ row: 9, scrambling: 1, member: { kind: 'AB', factor: 1 } });
    const base = sobolDesign({ points: 8, dimensions: 6, seed: 'rows', scrambling: 1 }).pointAt(1);
    expect(design.pointAt(48)).toEqual(Float64Array.of(base[0], base[4], base[2]));
    expect(() => design.pointAt(80)).toThrow('got 80');
  });

  it('may be independent, without a scrambling', () => {
    const options = {
      dimensions: 2,
      rows: 5,
      sampling: 'independent',
      scramblings: 1,
      secondOrder: true,
      seed: 'iid',
    } as const;
    const design = saltelliDesign(options);
    expect([design.points, design.rowSize, design.balanced]).toEqual([30, 6, true]);
    expect(design.pointAt(6)).toEqual(saltelliDesign(options).pointAt(6));
    expect(design.pointAt(6)).not.toEqual(design.pointAt(0));
    expect(() => saltelliDesign({ ...options, scramblings: 2 })).toThrow('scramblings: expected 1 for independent');
  });

  it('of a million points are planned without being held', () => {
    const design = saltelliDesign({
      dimensions: 30,
      rows: 32_768,
      sampling: 'sobol',
      scramblings: 1,
      secondOrder: false,
      seed: 'large',
    });
    expect(design.points).toBe(1_048_576);
    expect(design.pointAt(1_048_575)).toHaveLength(30);
    const wide = { rows: 8, sampling: 'sobol', scramblings: 1, secondOrder: false, seed: 'wide' } as const;
    expect(() => saltelliDesign({ ...wide, dimensions: 101 })).toThrow(
      'expected at most 200 for Sobol points, got 202',
    );
  });

  it('number replicates so that a row shares its seeds and rows do not: block · r + k', () => {
    expect(blockReplicate(3, 1, 2)).toBe(7);
    const numbers = [0, 1, 2].flatMap((block) => [0, 1].map((k) => blockReplicate(block, k, 2)));
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5]);
    expect(() => blockReplicate(0, 2, 2)).toThrow('replicate: expected a number below 2, got 2');
    expect(() => blockReplicate(-1, 0, 2)).toThrow('block: expected an integer of at least 0, got -1');
  });
});

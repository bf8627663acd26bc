import ln from '@stdlib/math-base-special-ln';
import { describe, expect, test } from 'vitest';
import {
  aspiration,
  aspirationCrossing,
  finiteHorizonFirstMoverShare,
  rubinsteinFirstMoverShare,
} from '../../src/negotiation/index.ts';
import { logarithm } from '../../src/negotiation/logarithm.ts';

describe('rubinsteinFirstMoverShare', () => {
  test.each([
    [0.9, 0.9, 0.526316],
    [0.9, 0.8, 0.714286],
    [0.8, 0.9, 0.357143],
  ])('δ = %d, %d → %d', (first, second, share) => {
    expect(rubinsteinFirstMoverShare(first, second)).toBeCloseTo(share, 6);
  });

  test('is undefined for two who can wait for ever, and outside 0..1', () => {
    expect(() => rubinsteinFirstMoverShare(1, 1)).toThrow(RangeError);
    expect(() => rubinsteinFirstMoverShare(0.9, 1.1)).toThrow(RangeError);
    expect(() => rubinsteinFirstMoverShare(Number.NaN, 0.5)).toThrow(RangeError);
  });
});

describe('finiteHorizonFirstMoverShare', () => {
  test('δ = .9, 1 to 5 rounds: 1, .1, .91, .181, .8371', () => {
    const shares = [1, 2, 3, 4, 5].map((rounds) => finiteHorizonFirstMoverShare(0.9, rounds));
    [1, 0.1, 0.91, 0.181, 0.8371].forEach((share, i) => expect(shares[i]).toBeCloseTo(share, 12));
  });

  test('tends to the share without end', () => {
    expect(finiteHorizonFirstMoverShare(0.9, 501)).toBeCloseTo(rubinsteinFirstMoverShare(0.9, 0.9), 12);
  });

  test('needs a round', () => {
    expect(() => finiteHorizonFirstMoverShare(0.9, 0)).toThrow(RangeError);
    expect(() => finiteHorizonFirstMoverShare(-0.1, 2)).toThrow(RangeError);
  });
});

describe('aspiration', () => {
  test('falls from max to min, late for a large exponent', () => {
    expect(aspiration(0, 8, 2, 3)).toBe(8);
    expect(aspiration(1, 8, 2, 3)).toBe(2);
    expect(aspiration(0.5, 8, 2, 1)).toBe(5);
    expect(aspiration(0.5, 1, 0, 4)).toBe(0.9375);
    expect(() => aspiration(1.5, 1, 0, 1)).toThrow(/time/);
    expect(() => aspiration(0.5, 1, 0, -1)).toThrow(/exponent/);
  });
});

describe('aspirationCrossing', () => {
  test.each([
    [1, 1, 0.5, 0.5, 0.5],
    [4, 1, 0.724492, 0.7245, 0.2755],
    [4, 0.25, 0.59201, 0.8772, 0.1228],
  ])('exponents %d and %d cross at %d with %d and %d', (e1, e2, time, share1, share2) => {
    const found = aspirationCrossing({ max: 1, min: 0, exponent: e1 }, { max: 1, min: 0, exponent: e2 });
    expect(found?.time).toBeCloseTo(time, 6);
    expect(found?.first).toBeCloseTo(share1, 4);
    expect(found?.second).toBeCloseTo(share2, 4);
  });

  test('at once if both fit from the start, never if both keep too much', () => {
    expect(aspirationCrossing({ max: 0.4, min: 0, exponent: 1 }, { max: 0.6, min: 0, exponent: 1 })?.time).toBe(0);
    expect(aspirationCrossing({ max: 1, min: 0.6, exponent: 1 }, { max: 1, min: 0.6, exponent: 1 })).toBeUndefined();
  });
});

describe('logarithm', () => {
  test('agrees with @stdlib to 1e-14, relative below the smallest logarithms', () => {
    let worst = 0;
    for (let i = 1; i <= 50_000; i++) {
      worst = Math.max(worst, Math.abs(logarithm(i / 50_000) - ln(i / 50_000)));
      worst = Math.max(worst, Math.abs(logarithm(1e-12 * i) - ln(1e-12 * i)));
    }
    expect(worst).toBeLessThan(1.5e-14);
    expect(Math.abs(logarithm(1))).toBeLessThan(1e-15);
  });
});

import { describe, expect, test } from 'vitest';
import { protocols } from '../../src/negotiation/index.ts';
import { pie, tableOf } from './tables.ts';

describe('nash', () => {
  test('a pie of 100 with disagreement (20, 0) is split (60, 40)', () => {
    expect(protocols.nash(pie(100, [20, 0])).outcome).toBe(60);
  });

  test('u = (√x, 1 − x) is settled at x = 1/3', () => {
    const x = Array.from({ length: 301 }, (_, k) => k / 300);
    const table = tableOf([x.map((v) => Math.sqrt(v)), x.map((v) => 1 - v)], [0, 0]);
    expect(x[protocols.nash(table).outcome]).toBe(100 / 300);
  });

  test('weights w split a linear pie in proportion: (3, 1) → (75, 25)', () => {
    expect(protocols.nash(pie(100, [0, 0], [3, 1])).outcome).toBe(75);
    expect(protocols.nash(pie(100, [0, 0], [0.03, 0.01])).outcome).toBe(75);
  });

  test('a party of weight 0 keeps its right to refuse but gains only what costs the others nothing', () => {
    expect(protocols.nash(pie(100, [0, 10], [1, 0])).outcome).toBe(90);
    expect(
      protocols.nash(
        tableOf(
          [
            [5, 5, 4],
            [1, 2, 3],
          ],
          [0, 0],
          [1, 0],
        ),
      ).outcome,
    ).toBe(1);
  });

  test('weights that are all 0 count the same', () => {
    expect(protocols.nash(pie(100, [20, 0], [0, 0])).outcome).toBe(60);
  });

  test('an outcome at which all gain beats any at which somebody gains nothing, however small the weight', () => {
    const table = tableOf(
      [
        [100, 1],
        [0, 1],
      ],
      [0, 0],
      [1000, 1],
    );
    expect(protocols.nash(table).outcome).toBe(1);
  });

  test('if somebody cannot gain, the others still settle', () => {
    expect(
      protocols.nash(
        tableOf(
          [
            [3, 6, 9],
            [9, 8, 1],
            [0, 0, 0],
          ],
          [0, 0, 0],
        ),
      ).outcome,
    ).toBe(1);
  });

  test('equal products: the larger sum of gains, then the lowest index', () => {
    expect(
      protocols.nash(
        tableOf(
          [
            [4, 8, 2],
            [4, 2, 8],
          ],
          [0, 0],
        ),
      ).outcome,
    ).toBe(1);
    expect(protocols.nash(pie(99)).outcome).toBe(49);
  });

  test('one party alone takes its best; nobody, nothing', () => {
    const table = pie(10);
    expect(protocols.nash({ ...table, sitting: Uint8Array.of(1, 0) }).outcome).toBe(10);
    expect(protocols.nash({ ...table, sitting: Uint8Array.of(0, 0) })).toEqual({ outcome: -1, rounds: 0 });
  });
});

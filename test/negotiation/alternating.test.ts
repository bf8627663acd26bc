import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aspiration, aspirationCrossing, protocols } from '../../src/negotiation/index.ts';
import { drawnTables, improvements, pie, seeded, tableFrom, tableOf } from './tables.ts';

/** The protocol as told, with powers and products instead of logarithms. */
function naive(rows: number[][], d: number[], weights: number[], allowed: number[], deadline: number): number {
  const n = rows.length;
  const mean = weights.reduce((a, b) => a + b, 0) / n;
  const max = rows.map((row) => Math.max(...allowed.map((o) => row[o])));
  let offered = -1;
  let inFavour = 0;
  for (let round = 0; round < deadline; round++) {
    for (let p = 0; p < n; p++) {
      const least = aspiration(round / deadline, max[p], d[p], weights[p] / mean) - 1e-10;
      if (offered >= 0 && rows[p][offered] >= least) inFavour++;
      else {
        const forOthers = (o: number) =>
          rows.reduce((product, row, j) => (j === p ? product : product * (row[o] - d[j]) ** (weights[j] / mean)), 1);
        offered = allowed.filter((o) => rows[p][o] >= least).toSorted((a, b) => forOthers(b) - forOthers(a))[0];
        inFavour = 1;
      }
      if (inFavour === n) return offered;
    }
  }
  return -1;
}

describe('alternating', () => {
  test.each([
    [1, 1],
    [4, 1],
    [4, 0.25],
  ])('on a fine pie exponents %d and %d settle where the aspirations cross', (e1, e2) => {
    const crossing = aspirationCrossing({ max: 1, min: 0, exponent: e1 }, { max: 1, min: 0, exponent: e2 });
    const patience = Float64Array.of(e1, e2);
    const found = protocols.alternating(pie(1000), { patience, deadline: 1000 });
    expect(Math.abs(found.outcome / 1000 - crossing!.first)).toBeLessThan(0.004);
    expect(Math.abs(found.rounds / 1000 - crossing!.time)).toBeLessThan(0.004);
  });

  test('a heavier party holds out: its share of a pie grows with its weight', () => {
    const shares = [0.25, 0.5, 1, 2, 4].map(
      (w) => protocols.alternating(pie(1000, [0, 0], [w, 1]), { deadline: 500 }).outcome,
    );
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[4] - shares[0]).toBeGreaterThan(300);
    expect(Math.abs(shares[2] - 500)).toBeLessThan(5);
  });

  test('a party of weight 0 takes what is left', () => {
    expect(protocols.alternating(pie(10, [0, 0], [1, 0]))).toEqual({ outcome: 10, rounds: 1 });
  });

  test('a party that cannot gain accepts what the others settle', () => {
    const two = tableOf(
      [
        [3, 6, 9],
        [9, 8, 1],
      ],
      [0, 0],
    );
    const three = tableOf(
      [
        [3, 6, 9],
        [9, 8, 1],
        [0, 0, 0],
      ],
      [0, 0, 0],
    );
    expect(protocols.alternating(two).outcome).toBe(1);
    expect(protocols.alternating(three).outcome).toBe(1);
  });

  test('the opener speaks first; if it does not sit, the next one does', () => {
    const table = tableOf(
      [
        [3, 2, 1],
        [1, 3, 2],
        [2, 1, 3],
      ],
      [0, 0, 0],
    );
    const speaker = (opener: number, sitting?: Uint8Array) =>
      protocols.alternating({ ...table, ...(sitting && { sitting }) }, { opener, recordOffers: true }).offers?.[0];
    expect([0, 1, 2].map((opener) => speaker(opener)?.party)).toEqual([0, 1, 2]);
    expect(speaker(1, Uint8Array.of(1, 0, 1))?.party).toBe(2);
    expect(speaker(2, Uint8Array.of(1, 1, 0))?.party).toBe(0);
  });

  test('stubborn parties run into the deadline', () => {
    expect(protocols.alternating(pie(100), { patience: 50, deadline: 10 })).toEqual({ outcome: -1, rounds: 10 });
  });

  test('options outside their bounds throw', () => {
    expect(() => protocols.alternating(pie(3), { deadline: 0 })).toThrow(/deadline/);
    expect(() => protocols.alternating(pie(3), { patience: -1 })).toThrow(/patience/);
    expect(() => protocols.alternating(pie(3), { patience: Float64Array.of(1) })).toThrow(/patience/);
    expect(() => protocols.alternating(pie(3), { opener: 2 })).toThrow(/opener/);
  });

  test('three parties follow the protocol as told', () => {
    const unit = fc.double({ min: 0.05, max: 1, noNaN: true });
    const rows = fc.integer({ min: 1, max: 25 }).chain((size) => {
      const row = fc.array(unit, { minLength: size, maxLength: size });
      return fc.tuple(row, row, row);
    });
    fc.assert(
      fc.property(rows, fc.tuple(unit, unit, unit), fc.integer({ min: 1, max: 30 }), (u, weights, deadline) => {
        fc.pre(u.every((row) => new Set(row.map((v) => v.toFixed(9))).size === row.length));
        const d = [0, 0.01, 0.02];
        const expected = naive(
          u,
          d,
          weights,
          u[0].map((_, o) => o),
          deadline,
        );
        expect(protocols.alternating(tableOf(u, d, weights), { deadline }).outcome).toBe(expected);
      }),
      { ...seeded, numRuns: 600 },
    );
  });

  test('nobody is left worse off, and somebody is better off', () => {
    fc.assert(
      fc.property(drawnTables(), fc.integer({ min: 1, max: 40 }), (drawn, deadline) => {
        const { outcome } = protocols.alternating(tableFrom(drawn), { deadline });
        if (outcome >= 0) expect(improvements(drawn)).toContain(outcome);
      }),
      seeded,
    );
  });
});

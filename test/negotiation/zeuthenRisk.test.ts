import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protocols, zeuthenRisk } from '../../src/negotiation/index.ts';
import { seeded, tableOf } from './tables.ts';

/** Two-party Zeuthen straight from the risks: who risks less makes the smallest sufficient concession. */
function naiveZeuthen(u: number[][], d: number[], w: number[], allowed: number[]): number[][] {
  const ask = (p: number) => allowed.toSorted((a, b) => u[p][b] - u[p][a])[0];
  const risk = (p: number, own: number, other: number) => zeuthenRisk(u[p][own], u[p][other], d[p], w[p]);
  const standing = [ask(0), ask(1)];
  const path = [[...standing]];
  for (let round = 2; round < 200; round++) {
    const happy = [0, 1].some((p) => u[1 - p][standing[p]] >= u[1 - p][standing[1 - p]]);
    if (happy) return path;
    const risks = [risk(0, standing[0], standing[1]), risk(1, standing[1], standing[0])];
    const who = risks[0] < risks[1] ? 0 : 1;
    const other = standing[1 - who];
    const sufficient = allowed
      .filter((o) => u[who][o] < u[who][standing[who]] && risk(who, o, other) > risk(1 - who, other, o))
      .toSorted((a, b) => u[who][b] - u[who][a]);
    standing[who] = sufficient[0] ?? other;
    path.push([...standing]);
  }
  throw new Error('no end');
}

describe('zeuthenRisk', () => {
  test('A asks .8 and B leaves A .3: A risks .625, B .714, so A concedes', () => {
    expect(zeuthenRisk(0.8, 0.3, 0)).toBeCloseTo(0.625, 12);
    expect(zeuthenRisk(0.7, 0.2, 0)).toBeCloseTo(0.7142857142857143, 12);
    const table = tableOf(
      [
        [0.8, 0.3, 0.5],
        [0.2, 0.7, 0.5],
      ],
      [0, 0],
    );
    const { offers } = protocols.concession(table, { recordOffers: true });
    expect(offers?.slice(0, 3)).toEqual([
      { round: 1, party: 0, outcome: 0, conceded: false },
      { round: 1, party: 1, outcome: 1, conceded: false },
      { round: 2, party: 0, outcome: 2, conceded: true },
    ]);
  });

  test('is 1 with nothing to lose, 0 when offered what one asks, and grows with weight', () => {
    expect(zeuthenRisk(0.8, 0.4, 0.3)).toBeCloseTo(0.8, 12);
    expect(zeuthenRisk(1, 0.5, 1)).toBe(1);
    expect(zeuthenRisk(1, -0.5, 0)).toBe(1);
    expect(zeuthenRisk(1, 2, 0)).toBe(0);
    expect(zeuthenRisk(0.8, 0.3, 0, 2)).toBeCloseTo(1 - 0.375 ** 2, 12);
  });
});

describe('concession between two', () => {
  test('two parties follow Zeuthen step by step, also with weights', () => {
    const unit = fc.double({ min: 0.01, max: 1, noNaN: true });
    const rows = fc.integer({ min: 2, max: 25 }).chain((n) => {
      const row = fc.array(unit, { minLength: n, maxLength: n });
      return fc.tuple(row, row);
    });
    const d = fc.tuple(fc.double({ min: 0, max: 0.3, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true }));
    fc.assert(
      fc.property(rows, d, fc.tuple(unit, unit), (u, disagreement, weights) => {
        const allowed = u[0].map((_, o) => o).filter((o) => u.every((row, p) => row[o] > disagreement[p] + 1e-6));
        const products = allowed.map((o) =>
          u.reduce((sum, row, p) => sum + weights[p] * Math.log(row[o] - disagreement[p]), 0),
        );
        // Exact ties have their own rule, tested above.
        const sorted = products.toSorted((a, b) => a - b);
        fc.pre(allowed.length > 0 && sorted.every((v, i) => i === 0 || v - sorted[i - 1] > 1e-9));
        fc.pre(u.every((row) => new Set(allowed.map((o) => row[o].toFixed(9))).size === allowed.length));
        const rowsAllowed = u.map((row) => allowed.map((o) => row[o]));
        const path = naiveZeuthen(
          rowsAllowed,
          disagreement,
          weights,
          allowed.map((_, k) => k),
        );
        const found = protocols.concession(tableOf(rowsAllowed, disagreement, weights), { recordOffers: true });
        const standing = [-1, -1];
        const foundPath: number[][] = [];
        for (let round = 1; round <= found.rounds; round++) {
          for (const offer of found.offers ?? []) if (offer.round === round) standing[offer.party] = offer.outcome;
          foundPath.push([...standing]);
        }
        expect(foundPath).toEqual(path);
      }),
      { ...seeded, numRuns: 400 },
    );
  });
});

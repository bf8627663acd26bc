import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protocols } from '../../src/negotiation/index.ts';
import { drawnTables, improvements, pie, seeded, tableFrom, tableOf } from './tables.ts';

describe('concession', () => {
  test('a pie of 100 in unit steps: 50 from (0, 0), 60 from (20, 0)', () => {
    expect(protocols.concession(pie(100)).outcome).toBe(50);
    expect(protocols.concession(pie(100, [20, 0])).outcome).toBe(60);
  });

  test('on an even pie both concede one unit a round until they meet', () => {
    const { rounds, offers } = protocols.concession(pie(100), { recordOffers: true });
    expect(rounds).toBe(51);
    expect(offers?.map((o) => o.outcome)).toEqual(Array.from({ length: 51 }, (_, k) => [100 - k, k]).flat());
  });

  test('an odd pie cannot be halved: the lowest index of the two halves', () => {
    expect(protocols.concession(pie(99)).outcome).toBe(49);
  });

  test('a heavier party concedes less', () => {
    expect(protocols.concession(pie(100, [0, 0], [3, 1])).outcome).toBe(75);
  });

  test('parties who want the same agree at once', () => {
    expect(
      protocols.concession(
        tableOf(
          [
            [1, 5, 3],
            [2, 4, 1],
            [0, 9, 1],
          ],
          [0, 0, 0],
        ),
      ),
    ).toEqual({ outcome: 1, rounds: 1 });
  });

  test('talks that take longer than maxRounds break off', () => {
    expect(protocols.concession(pie(100), { maxRounds: 50 })).toEqual({ outcome: -1, rounds: 50 });
    expect(protocols.concession(pie(100), { maxRounds: 51 }).outcome).toBe(50);
    expect(() => protocols.concession(pie(100), { maxRounds: Number.NaN })).toThrow(/maxRounds/);
  });

  test('concessions are monotonic: no party ever asks for more than before', () => {
    fc.assert(
      fc.property(drawnTables(), (drawn) => {
        const { offers = [] } = protocols.concession(tableFrom(drawn), { recordOffers: true });
        const asked = drawn.rows.map(() => Infinity);
        for (const { party, outcome } of offers) {
          expect(drawn.rows[party][outcome]).toBeLessThanOrEqual(asked[party]);
          asked[party] = drawn.rows[party][outcome];
        }
      }),
      seeded,
    );
  });

  test('the settlement maximises the weighted Nash product', () => {
    fc.assert(
      fc.property(drawnTables(), (drawn) => {
        const { outcome } = protocols.concession(tableFrom(drawn));
        const total = drawn.weights.reduce((a, b) => a + b, 0);
        const product = (o: number) =>
          drawn.rows.reduce((a, row, p) => a * (row[o] - drawn.disagreement[p]) ** (drawn.weights[p] / total), 1);
        const best = Math.max(0, ...improvements(drawn).map(product));
        if (outcome >= 0) expect(product(outcome)).toBeGreaterThanOrEqual(best * (1 - 1e-10));
      }),
      seeded,
    );
  });

  test('on linear pies two parties settle where nash does', () => {
    const whole = fc.integer({ min: 0, max: 40 });
    const weight = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 150 }), whole, whole, weight, weight, (size, d1, d2, w1, w2) => {
        const table = pie(size, [d1, d2], [w1, w2]);
        expect(protocols.concession(table).outcome).toBe(protocols.nash(table).outcome);
      }),
      seeded,
    );
  });
});

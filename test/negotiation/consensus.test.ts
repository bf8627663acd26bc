import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protocols } from '../../src/negotiation/index.ts';
import { drawnTables, improvements, seeded, tableFrom, tableOf } from './tables.ts';

describe.each(['concession', 'nash'] as const)('%s', (name) => {
  const protocol = protocols[name];

  test('agrees exactly if some outcome leaves nobody worse off and somebody better', () => {
    fc.assert(
      fc.property(drawnTables({ weights: fc.integer({ min: 0, max: 3 }) }), (drawn) => {
        const { outcome } = protocol(tableFrom(drawn));
        const better = improvements(drawn);
        if (better.length === 0) expect(outcome).toBe(-1);
        else expect(better).toContain(outcome);
      }),
      seeded,
    );
  });

  test('a status quo that nobody can improve on without harming another stays', () => {
    const table = tableOf(
      [
        [1, 2, 1],
        [1, 0, 1],
        [1, 3, 1],
      ],
      [1, 1, 1],
    );
    expect(protocol(table)).toEqual({ outcome: -1, rounds: 0 });
    const noisy = tableOf(
      [
        [0.1 + 0.2, 0],
        [1, 0],
      ],
      [0.3, 1],
    );
    expect(protocol(noisy).outcome).toBe(-1);
    const noiseAgainst = tableOf(
      [
        [0.3, 0],
        [2, 0],
      ],
      [0.1 + 0.2, 1],
    );
    expect(protocol(noiseAgainst).outcome).toBe(0);
  });

  test('refuses utilities whose differences overflow', () => {
    expect(() =>
      protocol(
        tableOf(
          [
            [1e308, -1e308],
            [0, 1],
          ],
          [0, 0],
        ),
      ),
    ).toThrow(/party 0/);
  });

  test('is Pareto-efficient, also with weights of 0', () => {
    fc.assert(
      fc.property(drawnTables({ weights: fc.integer({ min: 0, max: 3 }) }), ({ rows, ...rest }) => {
        const { outcome } = protocol(tableFrom({ rows, ...rest }));
        fc.pre(outcome >= 0);
        const dominating = rows[0]
          .map((_, o) => o)
          .filter((o) => rows.every((row) => row[o] >= row[outcome]) && rows.some((row) => row[o] > row[outcome]));
        expect(dominating).toEqual([]);
      }),
      seeded,
    );
  });

  test('does not depend on the order of the parties, also in ties', () => {
    fc.assert(
      fc.property(drawnTables({ weights: fc.integer({ min: 0, max: 3 }) }), ({ rows, disagreement, weights }) => {
        const found = protocol(tableOf(rows, disagreement, weights));
        const renamed = protocol(tableOf(rows.toReversed(), disagreement.toReversed(), weights.toReversed()));
        expect(renamed).toEqual(found);
      }),
      seeded,
    );
  });

  test('more weight never hurts', () => {
    fc.assert(
      fc.property(drawnTables(), fc.integer({ min: 1, max: 40 }), (drawn, more) => {
        const before = protocol(tableFrom(drawn)).outcome;
        fc.pre(before >= 0);
        const weights = drawn.weights.map((w, p) => (p === 0 ? w + more / 8 : w));
        const after = protocol(tableFrom({ ...drawn, weights })).outcome;
        expect(drawn.rows[0][after]).toBeGreaterThanOrEqual(drawn.rows[0][before]);
      }),
      seeded,
    );
  });

  test('equal weights of any size are no weights', () => {
    fc.assert(
      fc.property(drawnTables(), fc.double({ min: 0.001, max: 1000, noNaN: true }), (drawn, w) => {
        const classic = protocol(tableFrom({ ...drawn, weights: drawn.rows.map(() => 1) }));
        expect(protocol(tableFrom({ ...drawn, weights: drawn.rows.map(() => w) }))).toEqual(classic);
      }),
      seeded,
    );
  });
});

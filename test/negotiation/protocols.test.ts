import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProtocol, type ProtocolName, protocols } from '../../src/negotiation/index.ts';
import { drawnTables, pie, seeded, tableFrom, tableOf } from './tables.ts';

const names: readonly ProtocolName[] = ['concession', 'alternating', 'nash', 'fiat'];
const options = { decider: 0 };

describe.each(names)('%s', (name) => {
  const protocol = protocols[name];

  test('is invariant to a positive affine change of one party’s utilities', () => {
    const scale = fc.constantFrom(0.001, 0.3, 7, 1234.5);
    fc.assert(
      fc.property(drawnTables(), scale, fc.double({ min: -50, max: 50, noNaN: true }), (drawn, a, b) => {
        const rows = drawn.rows.map((row, p) => (p === 0 ? row.map((u) => a * u + b) : row));
        const disagreement = drawn.disagreement.map((u, p) => (p === 0 ? a * u + b : u));
        const found = protocol(tableFrom(drawn), options);
        expect(protocol(tableFrom({ ...drawn, rows, disagreement }), options)).toEqual(found);
      }),
      seeded,
    );
  });

  test('a party that does not sit has no effect, not even with NaN', () => {
    fc.assert(
      fc.property(drawnTables({ parties: 3 }), (drawn) => {
        const { rows, disagreement, weights } = drawn;
        const without = protocol(tableOf(rows.slice(0, 2), disagreement.slice(0, 2), weights.slice(0, 2)), options);
        const sitting = Uint8Array.of(1, 1, 0);
        expect(protocol({ ...tableFrom(drawn), sitting }, options)).toEqual(without);
        const garbled = tableOf([...rows.slice(0, 2), rows[2].map(() => Number.NaN)], disagreement, weights);
        expect(protocol({ ...garbled, sitting }, options)).toEqual(without);
      }),
      seeded,
    );
  });

  test('recording offers does not change the settlement; the inputs stay as they were', () => {
    fc.assert(
      fc.property(drawnTables(), (drawn) => {
        const table = tableFrom(drawn);
        const { outcome, rounds } = protocol(table, options);
        expect(protocol(table, { ...options, recordOffers: true })).toMatchObject({ outcome, rounds });
        expect(table).toEqual(tableFrom(drawn));
      }),
      seeded,
    );
  });

  test('a table larger than all before leaves no trace in the next', () => {
    const small = pie(7, [1, 2], [2, 1]);
    const before = protocol(small, options);
    const rows = Array.from({ length: 12 }, (_, p) => Array.from({ length: 900 }, (_v, o) => (o * (p + 3)) % 101));
    expect(
      protocol(
        tableOf(
          rows,
          rows.map(() => 0),
        ),
        options,
      ).outcome,
    ).toBeGreaterThanOrEqual(0);
    expect(protocol(small, options)).toEqual(before);
  });

  test.each([
    ['utilities[1]', { utilities: Float64Array.of(1, Number.NaN, 1, 1) }],
    ['utilities[2]', { utilities: Float64Array.of(1, 1, Infinity, 1) }],
    ['utilities', { utilities: Float64Array.of(1) }],
    ['disagreement[1]', { disagreement: Float64Array.of(0, Number.NaN) }],
    ['weights[0]', { weights: Float64Array.of(-1, 1) }],
    ['weights[1]', { weights: Float64Array.of(1, Number.NaN) }],
    ['sitting', { sitting: Uint8Array.of(1) }],
    ['parties', { parties: 0 }],
    ['outcomes', { outcomes: 1.5 }],
  ])('refuses a table with wrong %s', (field, wrong) => {
    const table = {
      ...tableOf(
        [
          [1, 2],
          [2, 1],
        ],
        [0, 0],
      ),
      ...wrong,
    };
    expect(() => protocol(table, options)).toThrow(`bargaining.${field}: expected`);
  });
});

test('an unknown protocol throws and names those there are', () => {
  expect(findProtocol('nash')).toBe(protocols.nash);
  expect(() => findProtocol('vote')).toThrow('protocol: expected one of concession, alternating, nash, fiat, got vote');
  expect(() => findProtocol('toString')).toThrow(RangeError);
});

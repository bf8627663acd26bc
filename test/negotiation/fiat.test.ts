import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protocols } from '../../src/negotiation/index.ts';
import { drawnTables, pie, seeded, tableFrom } from './tables.ts';

describe('fiat', () => {
  test('the decider takes its best, whatever the others lose; the status quo if nothing is better', () => {
    fc.assert(
      fc.property(drawnTables(), fc.nat(1), (drawn, decider) => {
        const own = drawn.rows[decider];
        const best = Math.max(...own);
        const expected = best > drawn.disagreement[decider] ? own.indexOf(best) : -1;
        expect(protocols.fiat(tableFrom(drawn), { decider }).outcome).toBe(expected);
      }),
      seeded,
    );
  });

  test('needs a decider; one that does not sit decides nothing', () => {
    expect(() => protocols.fiat(pie(3))).toThrow(/decider/);
    expect(() => protocols.fiat(pie(3), { decider: 2 })).toThrow(/decider/);
    expect(protocols.fiat({ ...pie(3), sitting: Uint8Array.of(0, 1) }, { decider: 0 }).outcome).toBe(-1);
  });
});

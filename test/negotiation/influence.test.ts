import { describe, expect, test } from 'vitest';
import { leaveOneOutInfluence, protocols } from '../../src/negotiation/index.ts';
import { pie, tableOf } from './tables.ts';

/** Distance on the pie; the status quo is the middle of nowhere, 7 units from anything. */
const distance = (a: number, b: number): number => (a < 0 || b < 0 ? (a === b ? 0 : 7) : Math.abs(a - b));

describe('leaveOneOutInfluence', () => {
  test('each half of a pie weighs as far as it pulled', () => {
    expect([...leaveOneOutInfluence(pie(100), protocols.nash, {}, distance)]).toEqual([0.5, 0.5]);
    // Settled at 75: without the first 0, without the second 100.
    const weighted = leaveOneOutInfluence(pie(100, [0, 0], [3, 1]), protocols.concession, {}, distance);
    expect([...weighted]).toEqual([0.75, 0.25]);
  });

  test('a decider by fiat has all of it', () => {
    expect([...leaveOneOutInfluence(pie(10), protocols.fiat, { decider: 1 }, distance)]).toEqual([0, 1]);
  });

  test('a veto counts: without the one who refuses there is an agreement', () => {
    const table = tableOf(
      [
        [1, 2],
        [2, 3],
        [-1, -1],
      ],
      [0, 0, 0],
    );
    expect([...leaveOneOutInfluence(table, protocols.concession, {}, distance)]).toEqual([0, 0, 1]);
  });

  test('all 0 if nobody’s absence changes anything; 0 for who does not sit', () => {
    const unanimous = tableOf(
      [
        [1, 9],
        [2, 8],
        [0, 7],
      ],
      [0, 0, 0],
    );
    expect([...leaveOneOutInfluence(unanimous, protocols.nash, {}, distance)]).toEqual([0, 0, 0]);
    const table = {
      ...tableOf(
        [
          [0, 9],
          [9, 0],
          [5, 5],
        ],
        [0, 0, 0],
      ),
      sitting: Uint8Array.of(1, 0, 1),
    };
    expect([...leaveOneOutInfluence(table, protocols.nash, {}, distance)]).toEqual([1, 0, 0]);
    expect([...table.sitting]).toEqual([1, 0, 1]);
  });

  test('a known settlement saves a negotiation and changes nothing', () => {
    const table = pie(100, [0, 0], [3, 1]);
    let calls = 0;
    const counted: typeof protocols.nash = (t, o) => {
      calls++;
      return protocols.nash(t, o);
    };
    expect([...leaveOneOutInfluence(table, counted, {}, distance, 75)]).toEqual([0.75, 0.25]);
    expect(calls).toBe(2);
  });

  test('a distance that is none throws', () => {
    expect(() => leaveOneOutInfluence(pie(10), protocols.nash, {}, () => Number.NaN)).toThrow(/distance/);
    expect(() => leaveOneOutInfluence(pie(10), protocols.nash, {}, () => -1)).toThrow(/distance/);
  });
});

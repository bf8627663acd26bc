import { describe, expect, it } from 'vitest';
import { concentrationOf, totalVariation } from '../../src/model/measures/concentration.ts';
import { createPowerMeter } from '../../src/model/measures/measurePower.ts';
import { authorshipOf } from '../../src/model/rules/authorship.ts';
import { ACCOUNTS, balanceOf, bookTransfers } from '../../src/model/rules/ledger.ts';
import { reviseRule } from '../../src/model/rules/reviseRule.ts';
import type { Run } from '../../src/model/run.ts';
import { makeRun, tinyIssue } from './handMadeRun.ts';

/** Groups of the tiny organisation by their place: one a role. */
const [boss, hands, fitters, client] = [0, 1, 2, 3];

describe('known answers of authored power', () => {
  it('shares out the book and says how much of the work it covers', () => {
    const { plan, run } = makeRun([
      tinyIssue({ id: 'first', salience: 2, rule: { authors: { boss: 0.6, hands: 0.4 } } }),
      tinyIssue({ id: 'second', salience: 1, rule: { written: false, authors: { hands: 1 } } }),
    ]);
    const row = new Float64Array(plan.layout.columns.length);
    createPowerMeter(plan.organisation, plan.layout).measure(run, row, 0, true);
    const value = (column: string) => row[plan.layout.placeOf(column)];
    expect(value('authored_management')).toBeCloseTo(0.4, 12);
    expect(value('authored_operators')).toBeCloseTo(0.266667, 6);
    expect(value('authored_technicians')).toBe(0);
    expect(value('authored_clients')).toBe(0);
    expect(value('coverage')).toBeCloseTo(0.666667, 6);
    expect(value('formal_power_management')).toBeCloseTo(0.6, 12);
    expect(value('formal_power_operators')).toBeCloseTo(0.4, 12);
    const balance = new Float64Array(ACCOUNTS);
    balanceOf(run, balance);
    expect([...balance].map((share) => Number(share.toFixed(6)))).toEqual([0.4, 0.266667, 0, 0, 0.333333]);
  });
});

describe('known answers of concentration and redistribution', () => {
  it.each([
    [[0.7, 0.1, 0.1, 0.1], 0.45, 0.52, 0.67839, 1.923077],
    [[0.4, 0.3, 0.2, 0.1], 0.25, 0.3, 0.92322, 3.333333],
  ])('%j', (shares, gini, hhi, entropy, effectiveNumber) => {
    const found = concentrationOf(shares);
    expect(found.gini).toBeCloseTo(gini, 6);
    expect(found.hhi).toBeCloseTo(hhi, 6);
    expect(found.entropy).toBeCloseTo(entropy, 6);
    expect(found.effectiveNumber).toBeCloseTo(effectiveNumber, 6);
  });

  it('runs from even shares (Gini 0, four authors) to a single author (Gini .75, one)', () => {
    expect(concentrationOf([0.25, 0.25, 0.25, 0.25])).toEqual({ gini: 0, hhi: 0.25, entropy: 1, effectiveNumber: 4 });
    expect(concentrationOf([0, 1, 0, 0])).toEqual({ gini: 0.75, hhi: 1, entropy: 0, effectiveNumber: 1 });
  });

  it('moves .30 from the one loser to three gainers in proportion to what they gain', () => {
    const before = Float64Array.of(0.7, 0.1, 0.1, 0.1);
    const after = Float64Array.of(0.4, 0.2, 0.15, 0.25);
    expect(totalVariation(before, after)).toBeCloseTo(0.3, 12);
    const transfers = new Float64Array(16);
    bookTransfers(before, after, transfers);
    const expected = [0, 0.1, 0.05, 0.15, ...Array.from({ length: 12 }, () => 0)];
    transfers.forEach((moved, at) => expect(moved).toBeCloseTo(expected[at], 12));
  });

  it('splits the losses of two losers over two gainers by the product of their parts', () => {
    const transfers = new Float64Array(16);
    bookTransfers(Float64Array.of(0.5, 0.5, 0, 0), Float64Array.of(0.2, 0.4, 0.3, 0.1), transfers);
    const moved = [2, 3].map((to) => [0, 1].map((from) => Number(transfers[from * 4 + to].toFixed(12))));
    expect(moved).toEqual([
      [0.225, 0.075],
      [0.075, 0.025],
    ]);
  });
});

describe('known answers of authorship', () => {
  const form = {
    frame: [{ group: client, share: 1, inClientName: false }],
    pen: [hands],
    parties: [hands, boss],
  };

  it('adds a third for the frame, a third for the pen and a third for the will', () => {
    const { authors } = authorshipOf(4, form, Float64Array.of(0.5, 0.5), 1 / 3, 1 / 3);
    [1 / 6, 1 / 2, 0, 1 / 3].forEach((share, group) => expect(authors[group]).toBeCloseTo(share, 12));
  });

  it('gives the third of the will to the pen where nobody’s presence moved the outcome', () => {
    const { authors } = authorshipOf(4, form, Float64Array.of(0, 0), 1 / 3, 1 / 3);
    [0, 2 / 3, 0, 1 / 3].forEach((share, group) => expect(authors[group]).toBeCloseTo(share, 12));
  });

  it('credits a spokesman’s share to the spokesman, and records it as in the client’s name', () => {
    const frame = [
      { group: client, share: 0.5, inClientName: false },
      { group: boss, share: 0.5, inClientName: true },
    ];
    const { authors, inClientName } = authorshipOf(4, { ...form, frame }, Float64Array.of(1, 0), 1 / 3, 1 / 3);
    [1 / 6, 2 / 3, 0, 1 / 6].forEach((share, group) => expect(authors[group]).toBeCloseTo(share, 12));
    [1 / 6, 0, 0, 0].forEach((share, group) => expect(inClientName[group]).toBeCloseTo(share, 12));
  });
});

/** A book with one written rule at 0 ± .5 by the boss, and one unwritten by the hands. */
function book(): Run {
  return makeRun([
    tinyIssue({ id: 'written', rule: { half_width: 0.5, authors: { boss: 1 } } }),
    tinyIssue({ id: 'unwritten', rule: { written: false, half_width: 0.5, authors: { hands: 1 } } }),
  ]).run;
}

/** Author shares of an issue, one group a role. */
function authorsOf(run: Run, issue: number): number[] {
  return Array.from(run.rules.authors.subarray(issue * 4, issue * 4 + 4));
}

describe('depth of a revision', () => {
  const everythingToClient = {
    authors: Float64Array.of(0, 0, 0, 1),
    inClientName: new Float64Array(4),
  };

  it('is 1 at a first writing even where the window stays: all authors are new', () => {
    const run = book();
    const window = { centre: run.rules.centre[1], halfWidth: 0.5 };
    const depth = reviseRule(run, {
      issue: 1,
      window,
      regulation: 'control',
      written: true,
      authorship: everythingToClient,
    });
    expect(depth).toBe(1);
    expect(authorsOf(run, 1)).toEqual([0, 0, 0, 1]);
    expect(run.rules.written[1]).toBe(1);
  });

  it('is 0 where nothing changed: authors, type and revision stay', () => {
    const run = book();
    const depth = reviseRule(run, {
      issue: 0,
      window: { centre: 0, halfWidth: 0.5 },
      regulation: 'joint',
      written: true,
      authorship: everythingToClient,
    });
    expect(depth).toBe(0);
    expect(authorsOf(run, 0)).toEqual([1, 0, 0, 0]);
    expect(run.rules.regulation[0]).toBe(0);
    expect(run.tally.counters.rule_movement).toBe(0);
  });

  it.each([
    ['|Δm|/h', 0.1, 0.5, 0.2],
    ['|Δ ln h|', 0, 0.25, Math.LN2],
    ['both added', 0.1, 0.4, 0.2 + Math.log(1.25)],
    ['at most 1', -2, 0.5, 1],
  ])('is %s, and blends the new authors in by so much', (_, centre, halfWidth, expected) => {
    const run = book();
    const depth = reviseRule(run, {
      issue: 0,
      window: { centre, halfWidth },
      regulation: 'joint',
      written: true,
      authorship: everythingToClient,
    });
    expect(depth).toBeCloseTo(expected, 12);
    expect(run.rules.authors[boss]).toBeCloseTo(1 - expected, 12);
    expect(run.rules.authors[client]).toBeCloseTo(expected, 12);
    expect(run.rules.authors[fitters]).toBe(0);
  });
});

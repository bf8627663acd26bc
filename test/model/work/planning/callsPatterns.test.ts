import { describe, expect, it } from 'vitest';
import type { RunMode } from '../../../../src/scenario/definition/vocabulary.ts';
import { errorsAbove, estimate, minus, type PatternRuns, runAlone } from '../../patterns/patternRuns.ts';
import { supplierWith } from './callsScenario.ts';

// On the automotive supplier, over 200 replicates; changed and unchanged runs share their luck and are compared in pairs.

const home = { compare: { modes: ['negotiated' as const] } };
const runWith = (calls: Parameters<typeof supplierWith>[0]) =>
  runAlone(['none', 'negotiated'], supplierWith(calls, home));
const runFew = (calls: Parameters<typeof supplierWith>[0]) =>
  runAlone(['negotiated'], supplierWith(calls, home), { replicates: FEW });
/** Enough where not a single case may be left. */
const FEW = 40;
const base = runWith({});

function expectAbove(values: Float64Array): void {
  expect(errorsAbove(values, 0), JSON.stringify(estimate(values))).toBeGreaterThan(3);
}
const change = (changed: PatternRuns, mode: RunMode, column: string) =>
  minus(changed.of(mode, column), base.of(mode, column));
const fall = (changed: PatternRuns, mode: RunMode, column: string) => change(changed, mode, column).map((d) => -d);

describe('N4: short of good parts, production proposes a temporary derogation, and the client decides', () => {
  it('holds where the client sits at the table of the plan, and only there', () => {
    expectAbove(base.of('negotiated', 'criterion_proposals'));
    expectAbove(base.of('negotiated', 'criterion_renegotiations'));
    expectAbove(base.of('negotiated', 'criterion_derogations'));
    expectAbove(base.of('negotiated', 'derogated_pieces'));
    expect(base.of('none', 'criterion_proposals').every((count) => count === 0)).toBe(true);
  });

  it('comes from the flaws: without them nothing is proposed', () => {
    const flawless = runFew({ flaws: { frequency: 0 } });
    expect(flawless.of('negotiated', 'criterion_proposals').every((count) => count === 0)).toBe(true);
  });

  it('without an acceptance channel no derogation is proposed, decided on or granted', () => {
    const closed = runFew({ derogation: { channel: 0 } });
    for (const column of [
      'criterion_proposals',
      'criterion_renegotiations',
      'criterion_derogations',
      'derogated_pieces',
    ])
      expect(closed.of('negotiated', column).every((count) => count === 0)).toBe(true);
  });
});

describe('interventions', () => {
  it('announced spare-part calls: less stock of spare parts', () => {
    const announced = runWith({ spare: { announced: true } });
    for (const mode of ['none', 'negotiated'] as const) {
      expectAbove(fall(announced, mode, 'cover_days_spare'));
      expectAbove(fall(announced, mode, 'stock_share_spare'));
    }
  });

  it('no concession: less cover of both kinds, and more shortages', () => {
    const unyielding = runWith({ learning: { concession: 0 } });
    for (const mode of ['none', 'negotiated'] as const) {
      for (const kind of ['first_fit', 'spare']) {
        expectAbove(fall(unyielding, mode, `cover_days_${kind}`));
        expectAbove(change(unyielding, mode, `shortage_share_${kind}`));
      }
    }
  });
});

describe('the car maker’s plan', () => {
  it('raises the cover of first fit and spare parts, and lowers shortages', () => {
    for (const kind of ['first_fit', 'spare']) {
      expectAbove(base.difference(`cover_days_${kind}`, 'negotiated', 'none'));
      expectAbove(base.difference(`shortage_share_${kind}`, 'none', 'negotiated'));
    }
  });
});

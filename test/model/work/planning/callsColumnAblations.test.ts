import { describe, expect, it } from 'vitest';
import { callsMeasures } from '../../../../src/model/work/planning/calls/callsMeasures.ts';
import { estimate, type PatternRuns, runReplicates } from '../../patterns/patternRuns.ts';
import { hexOf } from '../../valueBits.ts';
import { supplierWith } from './callsScenario.ts';

type Calls = NonNullable<Parameters<typeof supplierWith>[0]>;

/** What one change of the supplier must do to a column in mode `negotiated`, in the mean over replicates. */
interface Ablation {
  readonly change: Calls;
  readonly effect: 'rises' | 'falls' | 'vanishes';
}

const steadyCalls: Calls = { first_fit: { spread: 0, volume_change: 0, item_change: 0 } };
const announced: Calls = { spare: { announced: true } };
const noConcession: Calls = { learning: { concession: 0 } };
const noStoppages: Calls = { stoppages: { supplier: 0, transport: 0, weather: 0 } };
const smallCalls: Calls = { first_fit: { pieces: 50 } };
const rareCalls: Calls = { spare: { frequency: 0.1 } };
const noChannel: Calls = { derogation: { channel: 0 } };

/** One row a measure: the one thing at the supplier that it most plainly hangs on. */
const ablations: Readonly<Record<string, Ablation>> = {
  stock_share_first_fit: { change: steadyCalls, effect: 'falls' },
  cover_days_first_fit: { change: noConcession, effect: 'falls' },
  shortage_share_first_fit: { change: noStoppages, effect: 'falls' },
  calls_first_fit: { change: smallCalls, effect: 'falls' },
  made_first_fit: { change: smallCalls, effect: 'falls' },
  delivered_first_fit: { change: smallCalls, effect: 'falls' },
  open_first_fit: { change: noStoppages, effect: 'falls' },
  stock_first_fit: { change: noConcession, effect: 'falls' },
  stock_share_spare: { change: announced, effect: 'falls' },
  cover_days_spare: { change: announced, effect: 'falls' },
  shortage_share_spare: { change: announced, effect: 'falls' },
  calls_spare: { change: rareCalls, effect: 'falls' },
  made_spare: { change: rareCalls, effect: 'falls' },
  delivered_spare: { change: rareCalls, effect: 'falls' },
  open_spare: { change: noStoppages, effect: 'falls' },
  stock_spare: { change: announced, effect: 'falls' },
  cancelled_spare: { change: { spare: { patience_days: 1 } }, effect: 'rises' },
  client_changes: { change: steadyCalls, effect: 'vanishes' },
  calls_announced: { change: { first_fit: { items: 3 } }, effect: 'falls' },
  criterion_proposals: { change: noChannel, effect: 'vanishes' },
  criterion_renegotiations: { change: noChannel, effect: 'vanishes' },
  criterion_derogations: { change: noChannel, effect: 'vanishes' },
  derogated_pieces: { change: noChannel, effect: 'vanishes' },
  line_pieces: { change: smallCalls, effect: 'falls' },
  line_scrap_share: { change: { flaws: { base: 0, frequency: 0 } }, effect: 'vanishes' },
  line_hours: { change: noStoppages, effect: 'rises' },
  line_used_share: { change: { line: { load: 0.4 } }, effect: 'falls' },
  line_changeover_share: { change: { line: { changeover: 0 } }, effect: 'vanishes' },
  line_changeovers: { change: rareCalls, effect: 'falls' },
};

const known = new Map<string, PatternRuns>();

/** The supplier with more flaws than usual, so that a few replicates show every column; each change is run once. */
function runChanged(change: Calls): PatternRuns {
  const key = JSON.stringify(change);
  const found = known.get(key);
  if (found !== undefined) return found;
  const { name: _, ...scenario } = supplierWith(
    { ...change, flaws: { frequency: 0.1, ...change.flaws } },
    { weeks: 104, entry_week: 26, measure_weeks: 52, compare: { modes: ['negotiated'] } },
  );
  const runs = runReplicates(scenario, 8);
  known.set(key, runs);
  return runs;
}

describe('every column of the calls hangs on something at the supplier', () => {
  it('every measure has a row in the table, and every row a measure', () => {
    expect(Object.keys(ablations).toSorted()).toEqual(callsMeasures.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(ablations))('%s', (column, { change, effect }) => {
    const without = runChanged({}).of('negotiated', column);
    const changed = runChanged(change).of('negotiated', column);
    expect(hexOf(changed)).not.toBe(hexOf(without));
    switch (effect) {
      case 'rises':
        expect(estimate(changed).mean).toBeGreaterThan(estimate(without).mean);
        break;
      case 'falls':
        expect(estimate(changed).mean).toBeLessThan(estimate(without).mean);
        break;
      case 'vanishes':
        expect(estimate(without).mean).not.toBe(0);
        for (const value of changed) expect(Math.abs(value)).toBeLessThan(1e-12);
        break;
      default:
        throw new Error(`unknown effect ${String(effect satisfies never)}`);
    }
  });

  it('a scenario that makes orders alone has none of them', () => {
    expect(callsMeasures.every(({ nullable }) => nullable)).toBe(true);
  });
});

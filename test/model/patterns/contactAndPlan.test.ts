import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../src/scenario/definition/scenario.ts';
import {
  errorsAbove,
  estimate,
  minus,
  runAlone,
  runReplicates,
  SHARE_MARGIN,
  type PatternRuns,
} from './patternRuns.ts';

// Bounds and error rate as in imposed.test.ts: 3 standard errors above the margin over 200 replicates.

const base = runReplicates({});
const inContact = (contact: NonNullable<NonNullable<ScenarioInput['entry']>['contact']>) =>
  runReplicates({ compare: { modes: ['contact'] }, entry: { contact } });
const noRelays = inContact({ relay: false });
const noMarket = runReplicates({ compare: { modes: ['imposed', 'negotiated'] }, entry: { market: 0 } });

function expectPattern(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeGreaterThan(3);
}
function expectGone(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeLessThan(3);
}

describe('C1: technicians organise much more and author a little more, as far as the hierarchy listens', () => {
  it('organising share and formal power rise, the second by far less', () => {
    const organising = base.difference('organising_share_technicians', 'contact', 'none');
    const formal = base.of('contact', 'power_shift_formal_technicians');
    expectPattern(organising, SHARE_MARGIN);
    expectPattern(formal, 0);
    expectPattern(
      minus(
        organising,
        formal.map((value) => 10 * value),
      ),
      0,
    );
  });
  it('to a deaf hierarchy they organise, and author nothing more', () => {
    const deaf = inContact({ listening: 0 });
    expectPattern(deaf.difference('organising_share_technicians', 'contact', 'none'), SHARE_MARGIN);
    expectGone(deaf.of('contact', 'power_shift_formal_technicians'), 0);
  });
});

describe('C2: change is fragmented', () => {
  it('many derogations and relays, most of them unheard; amendments are smaller than revisions of procedures', () => {
    expectPattern(base.difference('derogations', 'contact', 'none'), 0);
    expectPattern(base.difference('derogations', 'contact', 'imposed'), 0);
    expectPattern(
      minus(
        base.of('contact', 'relays'),
        base.of('contact', 'relays_heard').map((heard) => 2 * heard),
      ),
      0,
    );
    const sinceEntry = runAlone(['imposed', 'contact'], { measure_weeks: 156 });
    expectPattern(sinceEntry.difference('revision_size', 'imposed', 'contact'), 0);
  });
  it('without relays there are no more derogations than without the client; the hierarchy’s own amendments stay', () => {
    expectGone(noRelays.difference('derogations', 'contact', 'none'), 0);
    expectPattern(noRelays.of('contact', 'amendments'), 0);
  });
});

describe('N1: clients gain authorship of time, and methods lose it', () => {
  const loss = (runs: PatternRuns, group: string) => runs.of('negotiated', `autonomy_loss_group_${group}_scheduling`);
  const gain = (runs: PatternRuns) => runs.difference('formal_power_clients_scheduling', 'negotiated', 'none');
  it('methods lose autonomy of scheduling, more than launcher and technicians', () => {
    expectPattern(gain(base), SHARE_MARGIN);
    expectPattern(loss(base, 'methods'), SHARE_MARGIN);
    expectPattern(minus(loss(base, 'methods'), loss(base, 'shift_leaders')), SHARE_MARGIN);
    expectPattern(minus(loss(base, 'methods'), loss(base, 'technicians')), SHARE_MARGIN);
  });
  it('without a market nothing of this', () => {
    expectGone(gain(noMarket), SHARE_MARGIN);
    expectGone(loss(noMarket, 'methods'), SHARE_MARGIN);
  });
});

describe('N2: the plan is reopened when positions change, and joint regulation grows', () => {
  it('holds; a frozen demand kills the reopenings, not the joint share', () => {
    const frozen = runReplicates({ compare: { modes: ['negotiated'] }, world: { expectation_sd: 0 } });
    const reopened = (runs: PatternRuns) => runs.difference('reopenings_position', 'negotiated', 'none');
    const joint = (runs: PatternRuns) => runs.difference('rules_joint', 'negotiated', 'none');
    expectPattern(reopened(base), 0);
    expectPattern(joint(base), SHARE_MARGIN);
    expectGone(reopened(frozen), 0);
    expectPattern(joint(frozen), SHARE_MARGIN);
  });
});

describe('G3: without a market the client’s demands are not admitted', () => {
  it.each(['imposed', 'negotiated'] as const)('every role’s mean shift in %s lies within ±.02', (mode) => {
    for (const role of ['management', 'operators', 'technicians', 'clients']) {
      for (const power of ['formal', 'effective']) {
        const shift = noMarket.of(mode, `power_shift_${power}_${role}`);
        expect(Math.abs(estimate(shift).mean), `${power} ${role}`).toBeLessThan(0.02);
      }
    }
  });
});

describe('G4: organising is enriched, not only shifted', () => {
  const more = (runs: PatternRuns, mode: 'imposed' | 'contact') => runs.difference('organising_acts', mode, 'none');
  it.each(['imposed', 'contact'] as const)('in %s organising acts grow and management’s do not fall', (mode) => {
    expectPattern(more(base, mode), 0);
    expectPattern(base.difference('organising_acts_management', mode, 'none'), 0);
  });
  it('contact: without relays and explanations the growth falls by nine tenths; the hierarchy’s own amendments are left', () => {
    const silent = inContact({ relay: false, explanation: 0 });
    expectPattern(
      more(base, 'contact').map((value) => 0.1 * value),
      estimate(more(silent, 'contact')).mean,
    );
  });
  it('imposed, over all weeks with the client: without drafting the growth falls by a third at least; arguing and repairs are left', () => {
    const sinceEntry = { measure_weeks: 156, compare: { modes: ['imposed' as const] } };
    const drafted = runReplicates(sinceEntry);
    const undrafted = runReplicates({ ...sinceEntry, entry: { imposed: { drafting_weeks: 1, drafting_hours: 0 } } });
    expectPattern(
      minus(
        more(drafted, 'imposed').map((value) => (2 / 3) * value),
        more(undrafted, 'imposed'),
      ),
      0,
    );
  });
  it('finding: dictated procedures breed organising too, in repairs instead of drafting', () => {
    const sinceEntry = { measure_weeks: 156, compare: { modes: ['imposed' as const] } };
    const dictated = runReplicates({
      ...sinceEntry,
      entry: { imposed: { pen: 'management', drafting_weeks: 1, drafting_hours: 0 } },
    });
    expectPattern(more(dictated, 'imposed'), 0);
    expectPattern(
      minus(
        dictated.difference('repairs', 'imposed', 'none'),
        more(dictated, 'imposed').map((value) => value / 3),
      ),
      0,
    );
  });
});

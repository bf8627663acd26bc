import { describe, expect, it } from 'vitest';
import { entryModes } from '../../../src/scenario/definition/vocabulary.ts';
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

function expectPattern(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeGreaterThan(3);
}
function expectGone(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeLessThan(3);
}

describe('G1: management is the largest author, and those who work decide far more than they author', () => {
  const base = runReplicates({ compare: { modes: ['none'] } });
  const gap = (runs: PatternRuns) => {
    const sum = (measure: string) =>
      runs.of('none', `${measure}_operators`).map((value, i) => value + runs.of('none', `${measure}_technicians`)[i]);
    return minus(sum('effective_power'), sum('formal_power'));
  };
  it('holds by default', () => {
    for (const role of ['operators', 'technicians', 'clients']) {
      expectPattern(
        minus(base.of('none', 'formal_power_management'), base.of('none', `formal_power_${role}`)),
        SHARE_MARGIN,
      );
    }
    expectPattern(gap(base), SHARE_MARGIN);
  });
  it('where every rule is written, narrow, fully enforced and never revised, the gap falls by two thirds', () => {
    const issues = base.scenario.organisation.issues.map((issue) => ({
      ...issue,
      rule: { ...issue.rule, written: true, enforcement: 1, half_width: 0.05, expires_after: 0 },
    }));
    const strict = runReplicates({
      compare: { modes: ['none'] },
      organisation: { issues },
      counter_rules: { enabled: false },
      derogations: { enabled: false },
      agenda: { review_weeks: 520 },
    });
    expect(estimate(gap(strict)).mean).toBeLessThan(estimate(gap(base)).mean / 3);
  });
});

describe('G2: no mode ends in a fixed point', () => {
  // The world stands still for four years, not one: slow adjustment has ended, what still moves moves by itself.
  const frozen = { weeks: 416, world: { freeze_from: 208 } };
  const still = {
    behaviour: {
      habit_norm_rate: 0,
      habit_team_rate: 0,
      habit_misfit_rate: 0,
      habit_own_rate: 0,
      ideal_rate: 0,
      know_how_regeneration: 0,
      know_how_decay: 0,
    },
    legitimacy: { rate: 0 },
    negotiation: { argument_step: 0 },
    counter_rules: { enabled: false },
    derogations: { enabled: false },
  };
  const undemanding = { agenda: { dispossession_stake: 0 } };
  const moving = runAlone(entryModes, frozen);
  const resting = runAlone(entryModes, { ...frozen, ...still, ...undemanding });
  it.each(['none', 'imposed', 'contact', 'negotiated'] as const)(
    '%s: rules still move after four frozen years',
    (mode) => {
      expectPattern(moving.of(mode, 'rule_movement'), 0);
    },
  );
  it.each(['none', 'imposed', 'negotiated'] as const)(
    '%s: without learning, counter-rules, derogations and attempts to recentralise they rest',
    (mode) => {
      expectGone(resting.of(mode, 'rule_movement'), 0);
    },
  );
  it('finding: performers who reopen a burden and a hierarchy that claims it back keep moving rules by themselves', () => {
    const modes = ['none', 'imposed', 'negotiated'] as const;
    const claiming = runAlone(modes, { ...frozen, ...still });
    for (const mode of modes) expectPattern(claiming.of(mode, 'rule_movement'), 0);
  });
  it('contact, finding: relays and amendments keep moving rules by themselves; without them too, they rest', () => {
    expectPattern(resting.of('contact', 'rule_movement'), 0);
    const silent = runAlone(['contact'], {
      ...frozen,
      ...still,
      ...undemanding,
      entry: { contact: { relay: false, boss_listening: 0, explanation: 0 } },
    });
    expectGone(silent.of('contact', 'rule_movement'), 0);
  });
});

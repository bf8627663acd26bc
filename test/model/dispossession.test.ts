import { describe, expect, it } from 'vitest';
import { enterClient } from '../../src/model/enterClient.ts';
import { learn } from '../../src/model/phases/learn.ts';
import { setAgenda } from '../../src/model/phases/agenda.ts';
import { feelDispossession, isDispossessed, noteDiscussion } from '../../src/model/rules/dispossession.ts';
import type { Run } from '../../src/model/run.ts';
import { claimBack } from '../../src/model/table/claimBack.ts';
import type { TableForm } from '../../src/model/entry/entryMode.ts';
import { actByHand, makeRun, tinyGroups, tinyIssue } from './handMadeRun.ts';

const [BOSS, HANDS] = [0, 1];

/** A run after the entry, with the boss’s share of the authorship of its one rule brought down. */
function dispossessedRun(share: number): Run {
  const { run } = makeRun([tinyIssue({ id: 'only' })]);
  run.week = 2;
  enterClient(run);
  run.rules.authors[BOSS] = share;
  run.rules.authors[HANDS] = 1 - share;
  return run;
}

function form(parties: readonly number[]): TableForm {
  return {
    parties,
    halfWidth: 0.25,
    enforcement: 0.6,
    regulation: 'joint',
    writes: true,
    frame: [{ group: HANDS, share: 1, inClientName: false }],
    pen: [HANDS],
    without: 'draft',
    termWeeks: 26,
  };
}

describe('a hierarchy that feels dispossessed', () => {
  it('feels stake × share lost a week, and a quarter more where it has to discuss what it decided alone', () => {
    const run = dispossessedRun(0.6);
    feelDispossession(run);
    expect(run.dispossession.felt[0]).toBeCloseTo(0.02 * 0.4, 15);
    noteDiscussion(run, { issue: 0, cause: 'burden', initiator: HANDS }, form([BOSS, HANDS]));
    feelDispossession(run);
    expect(run.dispossession.felt[0]).toBeCloseTo(0.02 * (0.4 + 0.65), 15);
  });

  it('forgets when it has its share again, and feels nothing before the entry', () => {
    const run = dispossessedRun(0.6);
    feelDispossession(run);
    run.rules.authors[BOSS] = 1;
    feelDispossession(run);
    expect(run.dispossession.felt[0]).toBe(0);
    run.rules.authors[BOSS] = 0;
    run.entered = false;
    feelDispossession(run);
    expect(run.dispossession.felt[0]).toBe(0);
  });

  it('opens a rule of which it lost everything after 50 weeks, and begins anew after the attempt', () => {
    const run = dispossessedRun(0);
    for (let week = 1; week <= 49; week += 1) feelDispossession(run);
    expect(isDispossessed(run, 0)).toBe(false);
    for (let week = 50; week <= 51; week += 1) feelDispossession(run);
    run.week = 53;
    const opening = { issue: 0, cause: 'dispossession', initiator: BOSS } as const;
    expect(setAgenda(run)).toEqual([opening]);
    noteDiscussion(run, opening, form([BOSS, HANDS]));
    expect(setAgenda(run)).toEqual([]);
  });

  it('claims frame, pen and control at the table that would be held, and leaves what the form asks for', () => {
    const { run } = makeRun([tinyIssue({ id: 'only' })]);
    expect(claimBack(run, form([HANDS]))).toEqual({
      parties: [BOSS, HANDS],
      halfWidth: 0.25,
      regulation: 'control',
      writes: true,
      frame: [{ group: BOSS, share: 1, inClientName: false }],
      pen: [run.organisation.writerGroup],
      without: 'status_quo',
      participation: new Map([
        [BOSS, 1],
        [HANDS, 1],
      ]),
    });
  });
});

describe('those who signed answer for the consequences', () => {
  const hands = Array.from({ length: 4 }, () => ({ desire: 0, reference: 0, legitimacy: 0.5 }));

  /** Legitimacy after a week in which nobody was held to anything. */
  function afterAWeek(part: number, ruleHours: number): number {
    const { run } = makeRun([tinyIssue({ id: 'only' })], tinyGroups);
    run.rules.participation[HANDS] = part;
    actByHand(run, hands);
    run.tally.ruleHours[HANDS] = ruleHours;
    learn(run);
    return run.performers.legitimacy[0];
  }

  it('in proportion to their part and to the share of their slack that the rule takes, all of it at most', () => {
    // Slack: 37 hours × .15 = 5.55. Legitimacy tends to .2 + .7 × part − part × share, at .03 a week.
    expect(afterAWeek(1, 0)).toBeCloseTo(0.5 + 0.03 * (0.9 - 0.5), 12);
    expect(afterAWeek(1, 1.11)).toBeCloseTo(0.5 + 0.03 * (0.9 - 0.2 - 0.5), 12);
    expect(afterAWeek(0.5, 1.11)).toBeCloseTo(0.5 + 0.03 * (0.55 - 0.1 - 0.5), 12);
    expect(afterAWeek(1, 40)).toBeCloseTo(0.5 + 0.03 * (0 - 0.5), 12);
  });

  it('not those who took no part', () => {
    expect(afterAWeek(0, 5)).toBeCloseTo(0.5 + 0.03 * (0.2 - 0.5), 12);
  });
});

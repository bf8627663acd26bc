import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../src/scenario/definition/scenario.ts';
import { type EntryModeName, entryModes } from '../../../src/scenario/definition/vocabulary.ts';
import {
  errorsAbove,
  estimate,
  minus,
  PATTERN_REPLICATES,
  runAlone,
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

const weeks = 208;
const entryWeek = 52;
/** All weeks with the client. */
const measured = weeks - entryWeek + 1;
const sinceEntry = { weeks, entry_week: entryWeek, measure_weeks: measured };

describe('D1: tolerated derogations postpone formal revision', () => {
  const forbidden = { derogations: { enabled: false } };
  const [tolerated, toRevision] = runToRevision({});
  const [rigid, toRevisionRigid] = runToRevision(forbidden);
  /** How many more reopenings as a burden there are a week where derogations are forbidden. */
  const fewer = (runs: PatternRuns, mode: EntryModeName) =>
    minus(rigid.of(mode, 'reopenings_burden'), runs.of(mode, 'reopenings_burden'));

  /**
   * Runs of all modes, with the weeks from the entry to the first revision that performers had opened as a burden; the end
   * where none came.
   */
  function runToRevision(change: Omit<ScenarioInput, 'name'>): readonly [PatternRuns, Record<string, Float64Array>] {
    const to = Object.fromEntries(entryModes.map((mode) => [mode, new Float64Array(PATTERN_REPLICATES)]));
    const runs = runAlone(
      entryModes,
      { ...sinceEntry, ...change },
      {
        visit({ mode, run: { journal } }, replicate) {
          const first = journal?.events.find(
            ({ week, kind, cause }) => week >= entryWeek && kind === 'revision' && cause === 'burden',
          );
          to[mode][replicate] = (first?.week ?? weeks + 1) - entryWeek;
        },
      },
    );
    return [runs, to];
  }
  const postponed = (mode: EntryModeName) => minus(toRevision[mode], toRevisionRigid[mode]);

  it.each(['contact', 'imposed'] as const)('%s: rules are reopened as a burden less often', (mode) => {
    expectPattern(fewer(tolerated, mode), 0);
  });
  it('imposed: the first such revision comes later', () => {
    expectPattern(postponed('imposed'), 0);
  });
  it('finding: where burden is rare the delay is too small to be told', () => {
    for (const mode of ['none', 'negotiated'] as const) expectGone(fewer(tolerated, mode), 0);
    for (const mode of ['none', 'contact'] as const) expectGone(postponed(mode), 0);
  });
  it('exceptions that soften nothing postpone nothing', () => {
    const empty = runAlone(['contact', 'imposed'], { ...sinceEntry, derogations: { reach: 0 } });
    for (const mode of ['contact', 'imposed'] as const) expectGone(fewer(empty, mode), 0);
  });
});

describe('R1: a management that feels dispossessed tries to recentralise', () => {
  const indifferent = { agenda: { dispossession_stake: 0 } };
  const base = runAlone(entryModes, sinceEntry);
  const without = runAlone(['imposed', 'negotiated'], { ...sinceEntry, ...indifferent });
  const attempts = (runs: PatternRuns, mode: EntryModeName) =>
    runs.of(mode, 'reopenings_dispossession').map((rate) => rate * measured);

  it.each(['imposed', 'negotiated'] as const)('%s: it tries, and may fail; with no stake it does not try', (mode) => {
    expectPattern(attempts(base, mode), 0);
    expectPattern(minus(base.of(mode, 'reopenings_dispossession'), base.of(mode, 'recentralisations')), 0);
    expect(new Set(attempts(without, mode))).toEqual(new Set([0]));
  });
  it('finding: where nobody takes its rules over, without the client and in contact, it hardly ever tries', () => {
    for (const mode of ['none', 'contact'] as const) {
      expect(estimate(attempts(base, mode)).mean, mode).toBeLessThan(0.1);
    }
  });
  it.each(['imposed', 'negotiated'] as const)('finding, %s: it gains formal power, less than a hundredth', (mode) => {
    const gained = minus(
      runAlone([mode], {}).of(mode, 'formal_power_management'),
      runAlone([mode], indifferent).of(mode, 'formal_power_management'),
    );
    expectPattern(gained, 0);
    expect(estimate(gained).mean).toBeLessThan(SHARE_MARGIN);
  });
});

describe('R2: those who co-signed lose legitimacy when the consequences fall on them', () => {
  /** What operators hold of the rules where consequences are not attributed, minus what they hold by default. */
  function lost(change: Omit<ScenarioInput, 'name'> = {}): Float64Array {
    const held = (runs: PatternRuns) => runs.of('imposed', 'legitimacy_group_operators');
    return minus(
      held(runAlone(['imposed'], { ...change, legitimacy: { consequences: 0 } })),
      held(runAlone(['imposed'], change)),
    );
  }
  const lostInTheEnd = lost();
  it('imposed: operators, who wrote the procedures, hold them less legitimate, and ever less', () => {
    expectPattern(lostInTheEnd, SHARE_MARGIN);
    expectPattern(minus(lostInTheEnd, lost({ weeks: 104 })), SHARE_MARGIN);
  });
  it('those to whom the procedures were dictated have signed nothing, and lose nothing by it', () => {
    const dictated = lost({ entry: { imposed: { pen: 'management' } } });
    expectPattern(minus(lostInTheEnd, dictated), SHARE_MARGIN);
    expectGone(dictated, SHARE_MARGIN);
  });
});

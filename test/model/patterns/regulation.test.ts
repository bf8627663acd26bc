import { describe, expect, it } from 'vitest';
import { planModel, runModel } from '../../../src/model/runModel.ts';
import { scenarioSchema, type ScenarioInput } from '../../../src/scenario/definition/scenario.ts';
import type { EntryModeName } from '../../../src/scenario/definition/vocabulary.ts';
import {
  errorsAbove,
  estimate,
  minus,
  PATTERN_REPLICATES,
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

const weeks = 208;
const entryWeek = 52;
/** All weeks with the client. */
const measured = weeks - entryWeek + 1;
const sinceEntry = { weeks, entry_week: entryWeek, measure_weeks: measured };

describe('D1: tolerated derogations postpone formal revision', () => {
  const forbidden = { derogations: { enabled: false } };
  const tolerated = runReplicates(sinceEntry);
  const rigid = runReplicates({ ...sinceEntry, ...forbidden });
  /** How many more reopenings as a burden there are a week where derogations are forbidden. */
  const fewer = (runs: PatternRuns, mode: EntryModeName) =>
    minus(rigid.of(mode, 'reopenings_burden'), runs.of(mode, 'reopenings_burden'));

  /** Weeks from the entry to the first revision that performers had opened as a burden; the end where none came. */
  function weeksToRevision(mode: EntryModeName, change: Omit<ScenarioInput, 'name'>): Float64Array {
    const plan = planModel(scenarioSchema.parse({ name: 'pattern', weeks, entry_week: entryWeek, ...change }));
    return Float64Array.from({ length: PATTERN_REPLICATES }, (_, replicate) => {
      const { journal } = runModel(plan, mode, replicate, { journal: true }).run;
      const first = journal?.events.find(
        ({ week, kind, cause }) => week >= entryWeek && kind === 'revision' && cause === 'burden',
      );
      return (first?.week ?? weeks + 1) - entryWeek;
    });
  }
  const postponed = (mode: EntryModeName) => minus(weeksToRevision(mode, {}), weeksToRevision(mode, forbidden));

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
    const empty = runReplicates({ ...sinceEntry, derogations: { reach: 0 } });
    for (const mode of ['contact', 'imposed'] as const) expectGone(fewer(empty, mode), 0);
  });
});

describe('R1: a management that feels dispossessed tries to recentralise', () => {
  const indifferent = { agenda: { dispossession_stake: 0 } };
  const base = runReplicates(sinceEntry);
  const without = runReplicates({ ...sinceEntry, ...indifferent });
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
      runReplicates({ compare: { modes: [mode] } }).of(mode, 'formal_power_management'),
      runReplicates({ compare: { modes: [mode] }, ...indifferent }).of(mode, 'formal_power_management'),
    );
    expectPattern(gained, 0);
    expect(estimate(gained).mean).toBeLessThan(SHARE_MARGIN);
  });
});

describe('R2: those who co-signed lose legitimacy when the consequences fall on them', () => {
  /** What operators hold of the rules where consequences are not attributed, minus what they hold by default. */
  function lost(change: Omit<ScenarioInput, 'name'> = {}): Float64Array {
    const scenario = { compare: { modes: ['imposed' as const] }, ...change };
    const held = (runs: PatternRuns) => runs.of('imposed', 'legitimacy_group_operators');
    return minus(
      held(runReplicates({ ...scenario, legitimacy: { consequences: 0 } })),
      held(runReplicates({ ...scenario })),
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

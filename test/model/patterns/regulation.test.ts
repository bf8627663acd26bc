import { describe, expect, it } from 'vitest';
import { planModel, runModel } from '../../../src/model/runModel.ts';
import { scenarioSchema, type ScenarioInput } from '../../../src/scenario/definition/scenario.ts';
import type { EntryModeName } from '../../../src/scenario/definition/vocabulary.ts';
import { errorsAbove, estimate, minus, PATTERN_REPLICATES, runReplicates } from './patternRuns.ts';

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
const sinceEntry = { weeks, entry_week: entryWeek, measure_weeks: weeks - entryWeek + 1 };

describe('D1: tolerated derogations postpone formal revision', () => {
  const forbidden = { derogations: { enabled: false } };
  const unsoftening = { derogations: { reach: 0 } };

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
  const modes = ['none', 'contact', 'imposed', 'negotiated'] as const;
  const tolerated = runReplicates(sinceEntry);
  const rigid = runReplicates({ ...sinceEntry, ...forbidden });

  it.each(modes)('%s', (mode) => {
    const rate = minus(rigid.of(mode, 'reopenings_burden'), tolerated.of(mode, 'reopenings_burden'));
    const there = weeksToRevision(mode, forbidden);
    const postponed = minus(weeksToRevision(mode, {}), there);
    const unsoft = minus(weeksToRevision(mode, unsoftening), there);
    console.log(mode, 'rate', estimate(rate), 'tolerated rate', estimate(tolerated.of(mode, 'reopenings_burden')).mean, 'postponed', estimate(postponed), 'forbidden wks', estimate(there).mean, 'unsoft', estimate(unsoft));
    expectPattern(rate, 0);
    expectPattern(postponed, 0);
    expectGone(unsoft, 0);
  });
});

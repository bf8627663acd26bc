import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../src/model/measures/columnsOf.ts';
import { callsMeasures } from '../../../../src/model/work/planning/calls/callsMeasures.ts';
import type { Scenario } from '../../../../src/scenario/definition/scenario.ts';
import type { RunMode } from '../../../../src/scenario/definition/vocabulary.ts';
import { arbitraryScenario } from '../../../scenario/arbitraryScenario.ts';
import { type ModelRuns, runModes } from '../../modelRuns.ts';
import { hexOf } from '../../valueBits.ts';
import { supplierWith } from './callsScenario.ts';

const makesCalls = ({ work }: Scenario) => work.system === 'planning' && work.planning.makes.includes('calls');

/** The site, tight and slack variants of it, and random valid scenarios that serve calls. */
const scenarios = [
  supplierWith(),
  supplierWith({ line: { load: 1.2 }, spare: { announced: true } }, { seed: 'overloaded' }),
  supplierWith({ line: { load: 0.3, days: 7 }, first_fit: { item_change: 0.6, frozen_days: 0 } }, { seed: 'slack' }),
  ...fc.sample(arbitraryScenario.filter(makesCalls), { numRuns: 40, seed: 2012 }),
];
const runs = scenarios.map((scenario) => runModes(scenario));

const kinds = ['first_fit', 'spare'] as const;

/** Holds a property in every week of every run; `before` reads the week before, 0 in the first. */
function everyWeek(
  property: (at: (column: string) => number, before: (column: string) => number, week: number, runs: ModelRuns) => void,
): void {
  for (const sample of runs) {
    for (const mode of sample.modes) {
      for (let week = 1; week <= sample.scenario.weeks; week += 1) {
        const at = (column: string) => sample.at(mode, week, column);
        const before = (column: string) => (week === 1 ? 0 : sample.at(mode, week - 1, column));
        try {
          property(at, before, week, sample);
        } catch (error) {
          throw new Error(`${sample.scenario.seed}, ${mode}, week ${week}: ${String(error)}`, { cause: error });
        }
      }
    }
  }
}

describe('nothing is created or lost', () => {
  it('pieces launched are good or scrap; good ones are shipped or in stock', () => {
    everyWeek((at, before, week) => {
      expect(at('line_pieces')).toBe(at('made_first_fit') + at('made_spare') + at('line_scrap_share'));
      for (const kind of kinds) {
        const came = at(`made_${kind}`) - at(`delivered_${kind}`);
        // Before the first week there is the stock that is usual.
        if (week > 1) expect(at(`stock_${kind}`)).toBe(before(`stock_${kind}`) + came);
        else expect(at(`stock_${kind}`)).toBeGreaterThanOrEqual(came);
      }
    });
  });

  it('calls that came in are delivered, open or cancelled; the car maker cancels none', () => {
    everyWeek((at, before) => {
      for (const kind of kinds) {
        expect(at(`open_${kind}`)).toBe(
          before(`open_${kind}`) +
            at(`calls_${kind}`) -
            at(`delivered_${kind}`) -
            (kind === 'spare' ? at('cancelled_spare') : 0),
        );
        expect(at(`shortage_share_${kind}`)).toBeLessThanOrEqual(at(`calls_${kind}`));
        expect(at(`stock_share_${kind}`)).toBeLessThanOrEqual(at(`made_${kind}`));
      }
    });
  });

  it('pieces are whole, and no count is negative', () => {
    const counts = callsMeasures.map(({ name }) => name).filter((name) => !/^line_(hours|used|changeover_)/.test(name));
    everyWeek((at) => {
      for (const name of counts) {
        if (!Number.isInteger(at(name)) || at(name) < 0) throw new Error(`${name}: ${at(name)}`);
      }
    });
  });

  it('hours are spent on pieces or on changeovers, and no more than there are', () => {
    everyWeek((at, _before, _week, { scenario }) => {
      const { line, first_fit: firstFit, spare } = scenario.work.planning.calls;
      const meanOfDay = firstFit.items * firstFit.pieces + spare.items * spare.frequency * spare.pieces;
      const pieces = (at('line_pieces') * line.load * line.hours) / meanOfDay;
      expect(at('line_used_share')).toBeCloseTo(pieces + at('line_changeover_share'), 6);
      expect(at('line_used_share')).toBeLessThanOrEqual(at('line_hours') + 1e-6);
      expect(at('line_hours')).toBeLessThanOrEqual(line.days * line.hours + 1e-9);
      if (line.changeover > 0 && scenario.world.contingency_sd === 0)
        expect(at('line_changeover_share')).toBeCloseTo(at('line_changeovers') * line.changeover, 6);
    });
  });

  it('a client decides on what was proposed, and grants what it decided on; only then scrap passes', () => {
    for (const sample of runs) {
      for (const mode of sample.modes) {
        let granted = 0;
        for (let week = 1; week <= sample.scenario.weeks; week += 1) {
          const at = (column: string) => sample.at(mode, week, column);
          expect(at('criterion_renegotiations')).toBeLessThanOrEqual(at('criterion_proposals'));
          expect(at('criterion_derogations')).toBeLessThanOrEqual(at('criterion_renegotiations'));
          expect(at('criterion_derogations')).toBeLessThanOrEqual(at('derogations'));
          granted += at('criterion_derogations');
          if (granted === 0) expect(at('derogated_pieces')).toBe(0);
        }
        if (mode !== 'negotiated') expect(granted).toBe(0);
      }
    }
  });
});

describe('what comes from outside is the same in every mode', () => {
  const exogenous = ['calls_first_fit', 'calls_spare', 'client_changes', 'calls_announced', 'line_hours'];

  it('calls, changes and stoppages are those of none in all weeks', () => {
    for (const sample of runs) {
      for (const mode of sample.modes) {
        for (const column of exogenous) expect(weeksOf(sample, mode, column)).toEqual(weeksOf(sample, 'none', column));
      }
    }
  });

  it('before the entry every column is that of none, bit for bit', () => {
    for (const sample of runs) {
      const columns = columnsOf(sample.scenario).length;
      const before = (mode: RunMode) =>
        hexOf(
          (sample.results.get(mode)?.weekly ?? new Float64Array()).subarray(
            0,
            (sample.scenario.entry_week - 1) * columns,
          ),
        );
      for (const mode of sample.modes) expect(before(mode) === before('none'), mode).toBe(true);
    }
  });
});

function weeksOf(sample: ModelRuns, mode: RunMode, column: string): number[] {
  return Array.from({ length: sample.scenario.weeks }, (_, week) => sample.at(mode, week + 1, column));
}

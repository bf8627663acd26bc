import { describe, expect, it } from 'vitest';
import { planModel, runModel } from '../../src/model/runModel.ts';
import { entryModes, roles } from '../../src/scenario/definition/vocabulary.ts';
import { scenarioOf } from './modelRuns.ts';
import { queueOf, queueWork } from './queueWork.ts';
import { hexOf } from './valueBits.ts';

const scenario = scenarioOf({ weeks: 60, entry_week: 20 });
const plan = planModel(scenario);
const width = plan.layout.columns.length;

/** Values of a column in all weeks. */
function weeksOf(weekly: Float64Array, column: string): number[] {
  return Array.from({ length: scenario.weeks }, (_, week) => weekly[week * width + plan.layout.placeOf(column)]);
}

const runs = new Map(entryModes.map((mode) => [mode, runModel(plan, mode, 0, { work: queueWork })]));
const weekly = (mode: (typeof entryModes)[number]) => runs.get(mode)?.weekly ?? new Float64Array();

describe('a second work system', () => {
  it('is put through the same week in every entry mode: shares sum to 1, autonomy lies between 0 and 1', () => {
    for (const mode of entryModes) {
      const shares = roles.map((role) => weeksOf(weekly(mode), `effective_power_${role}`));
      for (let week = 0; week < scenario.weeks; week += 1) {
        expect(shares.reduce((sum, share) => sum + share[week], 0)).toBeCloseTo(1, 12);
      }
      for (const autonomy of weeksOf(weekly(mode), 'autonomy_operators')) {
        expect(autonomy).toBeGreaterThanOrEqual(0);
        expect(autonomy).toBeLessThanOrEqual(1);
      }
    }
  });

  it('leaves modes paired: before the entry they are one run', () => {
    const before = (values: Float64Array) => hexOf(values.subarray(0, (scenario.entry_week - 1) * width));
    for (const mode of entryModes) expect(before(weekly(mode)) === before(weekly('none')), mode).toBe(true);
  });

  it('meets the client who imposes: procedures are written, seen, and cost autonomy', () => {
    const last = scenario.weeks - 1;
    const none = (column: string) => weeksOf(weekly('none'), column)[last];
    const imposed = (column: string) => weeksOf(weekly('imposed'), column)[last];
    expect(imposed('coverage')).toBeGreaterThan(none('coverage'));
    expect(imposed('transparency')).toBeGreaterThan(none('transparency'));
    expect(imposed('autonomy_operators')).toBeLessThan(none('autonomy_operators'));
  });

  it('has consequences of its own: cases wait, and what is desired follows the queue', () => {
    const none = runs.get('none');
    if (none === undefined) throw new Error('expected a run of none');
    expect(Math.max(...queueOf(none.run))).toBeGreaterThan(0);
    const process = runModel(plan, 'none', 0);
    expect(weeksOf(none.weekly, 'desired_actions_operators')).not.toEqual(
      weeksOf(process.weekly, 'desired_actions_operators'),
    );
    expect(weeksOf(none.weekly, 'cost')).not.toEqual(weeksOf(process.weekly, 'cost'));
  });
});

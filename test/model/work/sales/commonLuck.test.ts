import { describe, expect, it } from 'vitest';
import { planModel, runModel } from '../../../../src/model/runModel.ts';
import { entryModes } from '../../../../src/scenario/definition/vocabulary.ts';
import { hexOf } from '../../valueBits.ts';
import { siteOf } from './salesSite.ts';

describe.each(['crm-sales', 'commercial-organisation'] as const)('modes at %s share their luck', (name) => {
  const scenario = siteOf(name, (site) => {
    Object.assign(site, { weeks: 40, entry_week: 20, measure_weeks: 20, placebo: true });
    // The record comes before the clients, so that contacts with it are compared too.
    for (const device of site.devices) device.from_week = Math.min(device.from_week, 10);
  });
  const plan = planModel(scenario);
  const width = plan.layout.columns.length;

  it('before the entry every mode, and the placebo, is the run without the client, bit for bit', () => {
    const before = (weekly: Float64Array) => hexOf(weekly.subarray(0, (scenario.entry_week - 1) * width));
    for (const replicate of [0, 1]) {
      const none = runModel(plan, 'none', replicate).weekly;
      for (const mode of [...entryModes, 'placebo'] as const) {
        const { weekly } = runModel(plan, mode, replicate);
        expect(before(weekly) === before(none), `${mode}, replicate ${replicate}`).toBe(true);
      }
    }
  });

  it('a different rule draws not one number more or less', () => {
    const next = (mode: (typeof entryModes)[number]) => runModel(plan, mode, 0).run.streams.world.nextInteger();
    for (const mode of entryModes) expect(next(mode), mode).toBe(next('none'));
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planModel, runModel } from '../../../../src/model/runModel.ts';
import type { Scenario } from '../../../../src/scenario/definition/scenario.ts';
import { entryModes, type EntryModeName } from '../../../../src/scenario/definition/vocabulary.ts';
import { arbitraryScenario } from '../../../scenario/arbitraryScenario.ts';
import { type Recipe, siteOf } from './salesSite.ts';

/** Values of the week as the work gives them: of a share, what stands above the line. */
function weeksOf(scenario: Scenario, mode: EntryModeName, replicate: number) {
  const plan = planModel(scenario);
  const { weekly } = runModel(plan, mode, replicate);
  const width = plan.layout.columns.length;
  return (week: number, column: string) => weekly[(week - 1) * width + plan.layout.placeOf(column)];
}

/** What no rule, regime or record can change: nothing is created, and nothing is lost. */
function expectNothingLost(scenario: Scenario, mode: EntryModeName, replicate = 0): void {
  const at = weeksOf(scenario, mode, replicate);
  let waiting = 0;
  for (let week = 1; week <= scenario.weeks; week += 1) {
    const value = (column: string) => at(week, column);
    // Contacts in = served + lost + waiting.
    waiting += value('contacts_in') - value('contacts_ended');
    expect(value('contacts_waiting')).toBe(waiting);
    expect(value('contacts_lost')).toBeLessThanOrEqual(value('contacts_ended'));
    expect(value('sales_closed')).toBeLessThanOrEqual(value('contacts_ended') - value('contacts_lost'));
    // Sales attributed sum to sales.
    const credited =
      value('sales_credited_salespeople') + value('sales_credited_others') + value('sales_credited_nobody');
    expect(credited).toBeCloseTo(value('sales_closed'), 9);
    expect(value('disputes')).toBeLessThanOrEqual(value('sales_closed'));
    // Shares lie in [0, 1], the parts of an operation sum to it.
    const advantage = value('informational_advantage_sales');
    for (const share of [value('record_completeness'), advantage]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1 + 1e-12);
    }
    const parts = ['self_service', 'dialogue', 'trace'].map((part) => value(`operations_share_${part}`));
    for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value('operations'), 9);
    expect(value('entry_completeness')).toBeLessThanOrEqual(value('entries_made') + 1e-12);
    // Hours worked ≤ hours there.
    expect(value('hours_on_contacts_share')).toBeLessThanOrEqual(value('hours_for_contacts') + 1e-9);
  }
}

describe('whatever the rules, regime and record', () => {
  it('contacts, sales and hours are conserved in random scenarios', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(...entryModes), (scenario, mode) => {
        fc.pre(scenario.work.system === 'sales');
        expectNothingLost(scenario, mode);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  const short: Recipe = (site) => void Object.assign(site, { weeks: 80, entry_week: 30, measure_weeks: 26 });
  const crowded: Recipe = (site) => {
    site.work.sales.contacts.hours_share = 0.2;
    site.work.sales.contacts.patience_weeks = 1;
  };
  it.each(entryModes)('and at the sites, also with too few hours, in %s', (mode) => {
    for (const regime of ['open', 'intermediate', 'validated'] as const) {
      const under: Recipe = (site) => void (site.work.sales.channels.regime = regime);
      expectNothingLost(siteOf('crm-sales', short, under), mode, 1);
      expectNothingLost(siteOf('commercial-organisation', short, under, crowded), mode, 2);
    }
  });
});

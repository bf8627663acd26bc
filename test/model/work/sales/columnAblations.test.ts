import { describe, expect, it } from 'vitest';
import { salesMeasures } from '../../../../src/model/work/sales/salesMeasures.ts';
import { runReplicates, type PatternRuns } from '../../patterns/patternRuns.ts';
import { type Recipe, siteOf } from './salesSite.ts';

type Sales = Parameters<Recipe>[0]['work']['sales'];

/** The one thing in the work that a metric most plainly hangs on, and what happens to it without. */
const ablations: Readonly<Record<string, readonly [(sales: Sales) => void, 'rises' | 'falls' | 'vanishes']>> = {
  record_completeness: [({ records }) => void (records.finding = 0.05), 'falls'],
  informational_advantage_sales: [({ records }) => void (records.sharing = 0), 'rises'],
  conversion_share: [({ contacts }) => void (contacts.appeal = 0.3), 'falls'],
  conversion_share_elsewhere: [({ contacts }) => void (contacts.expertise_tele_advisers = 0), 'falls'],
  lost_share: [({ contacts }) => void Object.assign(contacts, { patience_weeks: 0, hours_share: 0.2 }), 'rises'],
  disputes: [({ motives }) => void (motives.justice = false), 'rises'],
  operations_share_self_service: [({ contacts }) => void (contacts.preparation = 0), 'falls'],
  operations_share_dialogue: [({ records }) => void (records.reach = 0), 'rises'],
  operations_share_trace: [({ records }) => void (records.reach = 0), 'vanishes'],
  operations: [({ contacts }) => void (contacts.returns = 0), 'falls'],
  contacts_in: [({ contacts }) => void (contacts.rate = 0.2), 'falls'],
  contacts_ended: [({ contacts }) => void (contacts.rate = 0.2), 'falls'],
  contacts_ended_elsewhere: [
    ({ channels }) =>
      void Object.assign(channels, { tele_adviser_first: 0, telemarketing_first: 0, self_service_first: 0 }),
    'vanishes',
  ],
  contacts_lost: [({ contacts }) => void Object.assign(contacts, { patience_weeks: 0, hours_share: 0.2 }), 'rises'],
  contacts_waiting: [({ contacts }) => void (contacts.hours_share = 1), 'falls'],
  sales_closed: [({ contacts }) => void (contacts.appeal = 0.3), 'falls'],
  sales_credited_salespeople: [({ channels }) => void (channels.share_on_others = 0), 'falls'],
  sales_credited_others: [({ channels }) => void (channels.share_on_others = 1), 'falls'],
  sales_credited_nobody: [
    ({ contacts }) => void Object.assign(contacts, { skill_basic: 0, skill_complex: 0 }),
    'vanishes',
  ],
  hours_on_contacts_share: [({ contacts }) => void (contacts.hours_share = 1), 'falls'],
  hours_for_contacts: [({ contacts }) => void (contacts.hours_share = 1), 'rises'],
  entry_completeness: [({ motives }) => void (motives.hour_sting = 3), 'falls'],
  entries_made: [({ contacts }) => void (contacts.rate = 0.2), 'falls'],
};

const runsOf = (recipe: (sales: Sales) => void): PatternRuns =>
  runReplicates(
    siteOf('crm-sales', (site) => {
      Object.assign(site, { weeks: 104, entry_week: 52, measure_weeks: 26 });
      recipe(site.work.sales);
    }),
    6,
  );
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('every metric of sales hangs on something in the work', () => {
  const without = runsOf(() => {});

  it('has a row in the table', () => {
    expect(Object.keys(ablations).toSorted()).toEqual(salesMeasures.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(ablations))('%s', (column, [recipe, effect]) => {
    const here = mean(without.of('none', column));
    const changed = runsOf(recipe).of('none', column);
    if (effect === 'rises') expect(mean(changed)).toBeGreaterThan(here);
    else if (effect === 'falls') expect(mean(changed)).toBeLessThan(here);
    else {
      expect(here).toBeGreaterThan(0);
      for (const value of changed) expect(value).toBe(0);
    }
  });
});

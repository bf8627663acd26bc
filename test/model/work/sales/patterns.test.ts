import { describe, expect, it } from 'vitest';
import {
  errorsAbove,
  estimate,
  minus,
  type PatternRuns,
  runReplicates,
  SHARE_MARGIN,
} from '../../patterns/patternRuns.ts';
import { type Recipe, siteOf } from './salesSite.ts';

// Bounds and error rate as in test/model/patterns: 3 standard errors above the margin over 200 replicates. Runs are
// compared replicate by replicate with another scenario of the same site: same people, same clients, same luck.

const alreadyRun = new Map<string, PatternRuns>();

/** `crm-sales` in `none`, two years after the record came (or did not), with changes. */
function crm(name: string, ...recipes: readonly Recipe[]): PatternRuns {
  const known = alreadyRun.get(name);
  if (known !== undefined) return known;
  const runs = runReplicates(siteOf('crm-sales', (site) => void (site.weeks = 156), ...recipes));
  alreadyRun.set(name, runs);
  return runs;
}

const shared = () => crm('shared');
const noDevice = () => crm('no device', (site) => void (site.devices = []));
const notebooks = () => crm('private', (site) => void (site.work.sales.records.sharing = 0));
const noDashboard = () => crm('no dashboard', (site) => void (site.work.sales.records.dashboard = false));
const regime =
  (name: 'open' | 'intermediate' | 'validated'): Recipe =>
  (site) =>
    void (site.work.sales.channels.regime = name);
const noRivalry: Recipe = (site) => {
  site.work.sales.channels.rivalry = 0;
  site.work.sales.channels.poaching = 0;
};
const random: Recipe = (site) => void (site.work.sales.motives.justice = false);
const pressed =
  (level: number): Recipe =>
  (site) =>
    void (site.work.sales.motives.pressure = level);

/** Here minus there, in `none`, replicate by replicate. */
const gap = (column: string, here: PatternRuns, there: PatternRuns) =>
  minus(here.of('none', column), there.of('none', column));

function expectPattern(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeGreaterThan(3);
}
function expectGone(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeLessThan(3);
}

describe('K1: shared records take the salespeople’s advantage and autonomy, and give the desk latitude', () => {
  it.each([
    ['informational_advantage_sales', 'falls'],
    ['autonomy_group_salespeople', 'falls'],
    ['latitude_group_tele_advisers', 'rises'],
  ] as const)('%s %s; not where records stay private', (column, direction) => {
    const change = (runs: PatternRuns) =>
      direction === 'falls' ? gap(column, noDevice(), runs) : gap(column, runs, noDevice());
    expectPattern(change(shared()), SHARE_MARGIN);
    expectGone(change(notebooks()), SHARE_MARGIN);
  });
  it('finding: the desk gains latitude, and its autonomy neither gains nor loses .01', () => {
    for (const sign of [1, -1]) {
      const change = gap('autonomy_group_tele_advisers', shared(), noDevice()).map((value) => sign * value);
      expectGone(change, SHARE_MARGIN);
    }
  });
});

describe('K2: justice raises completeness; individual pressure first primes, then blocks', () => {
  const atRandom = () => crm('random', random);
  it('records are more complete with a rule of justice', () => {
    expectPattern(gap('record_completeness', shared(), atRandom()), SHARE_MARGIN);
  });
  it('entries are most complete under moderate pressure', () => {
    const none = crm('no pressure', pressed(0));
    const strong = crm('pressure 2', pressed(2));
    expectPattern(gap('entry_completeness', shared(), none), SHARE_MARGIN);
    expectPattern(gap('entry_completeness', shared(), strong), SHARE_MARGIN);
    expectPattern(gap('record_completeness', shared(), strong), SHARE_MARGIN);
  });
  it('finding: moderate pressure does not fill the record itself, which already holds most of what is worth entering', () => {
    expectGone(gap('record_completeness', shared(), crm('no pressure', pressed(0))), SHARE_MARGIN);
  });
  it('in time: strong pressure primes entries in its first half-year, and leaves a poorer record after two years', () => {
    const fromTheRecordOn = (level: number, weeks: number): PatternRuns =>
      crm(`pressure ${level} for ${weeks} weeks`, pressed(level), (site) => {
        site.weeks = weeks;
        site.work.sales.motives.pressure_from = site.entry_week;
      });
    const [calm, pressing] = [fromTheRecordOn(0, 78), fromTheRecordOn(2, 78)];
    expectPattern(gap('entry_completeness', pressing, calm), SHARE_MARGIN);
    expectGone(gap('record_completeness', calm, pressing), SHARE_MARGIN);
    const [calmAfter, blocked] = [fromTheRecordOn(0, 156), fromTheRecordOn(2, 156)];
    expectPattern(gap('record_completeness', calmAfter, blocked), SHARE_MARGIN);
  });
  it('where attribution is random, pressure primes nothing', () => {
    expectGone(gap('entry_completeness', atRandom(), crm('random, no pressure', random, pressed(0))), SHARE_MARGIN);
  });
});

describe('K3: records raise managers’ authority', () => {
  const growth = (runs: PatternRuns) => gap('compliance_technicians', runs, noDevice());
  it('rules are followed more where one would have acted otherwise; without a dashboard three quarters of it are gone', () => {
    expectPattern(growth(shared()), SHARE_MARGIN);
    const quarter = growth(shared()).map((value) => value / 4);
    expectPattern(minus(quarter, growth(noDashboard())), 0);
  });
  it('finding: managers’ effective power rises, by less than the margin of shares; not without a dashboard', () => {
    const power = (runs: PatternRuns) => gap('effective_power_management', runs, noDevice());
    expectPattern(power(shared()), 0);
    expectGone(power(shared()), SHARE_MARGIN);
    expectGone(power(noDashboard()), 0);
  });
});

describe('K4: open channels hurt service; full validation wastes channels', () => {
  const hoursPerSale = (runs: PatternRuns) => {
    const [used, there, sales] = ['hours_on_contacts_share', 'hours_for_contacts', 'sales_closed'].map((column) =>
      runs.of('none', column),
    );
    return used.map((share, i) => (share * there[i]) / sales[i]);
  };
  it('where channels compete openly clients are less satisfied and buy less', () => {
    const open = crm('open', regime('open'));
    expectPattern(gap('client_satisfaction', shared(), open), SHARE_MARGIN);
    expectPattern(gap('conversion_share', shared(), open), SHARE_MARGIN);
    const tame = crm('open, no rivalry', regime('open'), noRivalry);
    expectGone(gap('client_satisfaction', shared(), tame), SHARE_MARGIN);
    expectGone(gap('conversion_share', shared(), tame), SHARE_MARGIN);
  });
  it('finding: it is the second approach that hurts; complex contacts kept at the desk alone do not', () => {
    const kept = crm('open, no poaching', regime('open'), (site) => void (site.work.sales.channels.poaching = 0));
    expectGone(gap('client_satisfaction', shared(), kept), SHARE_MARGIN);
    expectGone(gap('conversion_share', shared(), kept), SHARE_MARGIN);
  });
  it('where the salesperson validates all, a sale takes more hours and clients wait', () => {
    const validated = crm('validated', regime('validated'));
    expectPattern(minus(hoursPerSale(validated), hoursPerSale(shared())), 0);
    expectPattern(gap('contacts_waiting', validated, shared()), 0);
    const free = crm(
      'validated for nothing',
      regime('validated'),
      (site) => void (site.work.sales.contacts.validation_hours = 0),
    );
    expectGone(minus(hoursPerSale(free), hoursPerSale(shared())), 0);
    expectGone(gap('contacts_waiting', free, shared()), 0);
  });
});

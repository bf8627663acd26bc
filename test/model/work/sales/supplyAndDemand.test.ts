import { describe, expect, it } from 'vitest';
import { errorsAbove, estimate, minus, runReplicates, SHARE_MARGIN } from '../../patterns/patternRuns.ts';
import { type Recipe, siteOf } from './salesSite.ts';

// MAL09: the mix of what clients do alone, what is done together and what the trace does has sense only as an
// adjustment of supply and demand. Fewer replicates than for a pattern: the differences are many standard errors wide.
const replicates = 40;
const inTwoYears: Recipe = (site) => void Object.assign(site, { weeks: 104, entry_week: 52, measure_weeks: 26 });
const shop = (...recipes: readonly Recipe[]) =>
  runReplicates(siteOf('commercial-organisation', inTwoYears, ...recipes), replicates);
const hours =
  (factor: number): Recipe =>
  (site) =>
    void (site.work.sales.contacts.hours_share *= factor);
const nobodyTurns: Recipe = (site) => void (site.work.sales.contacts.turning = 0);

function expectAbove(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeGreaterThan(3);
}

describe('the mix of operations adjusts supply and demand', () => {
  const gap = (column: string, here: ReturnType<typeof shop>, there: ReturnType<typeof shop>) =>
    minus(here.of('none', column), there.of('none', column));
  const usual = shop();

  it('with half the hours clients do more alone, and less is done together', () => {
    const scarce = shop(hours(0.5));
    expectAbove(gap('operations_share_self_service', scarce, usual), SHARE_MARGIN);
    expectAbove(gap('operations_share_dialogue', usual, scarce), SHARE_MARGIN);
  });

  it('with twice the hours the reverse', () => {
    const ample = shop(hours(2));
    expectAbove(gap('operations_share_self_service', usual, ample), SHARE_MARGIN);
    expectAbove(gap('operations_share_dialogue', ample, usual), SHARE_MARGIN);
  });

  it('where nobody who waits turns to self-service, more give up instead', () => {
    const stubborn = shop(nobodyTurns, hours(0.5));
    expectAbove(gap('lost_share', stubborn, shop(hours(0.5))), SHARE_MARGIN);
    expectAbove(gap('operations_share_self_service', shop(hours(0.5)), stubborn), SHARE_MARGIN);
  });
});

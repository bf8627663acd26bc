import { describe, expect, it } from 'vitest';
import {
  errorsAbove,
  estimate,
  minus,
  runAlone,
  runReplicates,
  SHARE_MARGIN,
  type PatternRuns,
} from '../../../patterns/patternRuns.ts';
import { siteScenario } from './shopRuns.ts';

// Bounds and error rate as in test/model/patterns: 3 standard errors above the margin over 200 replicates.

/** A site with its client at the table of the plan, with one thing changed. */
function runSite(site: string, ...set: string[]): PatternRuns {
  const { name: _, ...scenario } = siteScenario(site, 'weeks=156', ...set);
  return runReplicates({ ...scenario, compare: { modes: ['negotiated'] }, record: { series: { replicates: 0 } } });
}
const home = (runs: PatternRuns, column: string) => runs.of('negotiated', column);

function expectPattern(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeGreaterThan(3);
}
function expectGone(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeLessThan(3);
}

const workshop = runSite('electronics-workshop');
const bound = runAlone(
  ['negotiated'],
  siteScenario('electronics-workshop', 'weeks=156', 'work.planning.orders.redating.enabled=false'),
);

describe('N3: the launcher re-dates orders both ways, and keeps a reserve while approaching the load target', () => {
  it('dates are moved earlier and later, capacity is withheld, and the load lies within a tenth of the target', () => {
    expectPattern(home(workshop, 'moved_earlier_share'), SHARE_MARGIN);
    expectPattern(home(workshop, 'moved_later_share'), SHARE_MARGIN);
    expectPattern(home(workshop, 'capacity_reserve'), SHARE_MARGIN);
    expectPattern(
      home(workshop, 'load_gap').map((gap) => -gap),
      -0.1,
    );
  });

  it('bound to the promises he does none of this, and the load stays farther from the target', () => {
    for (const column of ['moved_earlier_share', 'moved_later_share', 'capacity_reserve'])
      expectGone(home(bound, column), SHARE_MARGIN);
    expectGone(
      home(bound, 'load_gap').map((gap) => -gap),
      -0.1,
    );
    expectPattern(minus(home(bound, 'load_gap'), home(workshop, 'load_gap')), SHARE_MARGIN);
  });
});

describe('N1 and N2 on the site they come from', () => {
  const noMarket = runSite('electronics-workshop', 'entry.market=0');
  const loss = (runs: PatternRuns, group: string) => home(runs, `autonomy_loss_group_${group}_scheduling`);
  const gain = (runs: PatternRuns) => runs.difference('formal_power_clients_scheduling', 'negotiated', 'none');

  it('clients author rules about time, methods lose autonomy of scheduling; without a market neither', () => {
    expectPattern(gain(workshop), SHARE_MARGIN);
    expectPattern(loss(workshop, 'methods'), SHARE_MARGIN);
    expectGone(gain(noMarket), SHARE_MARGIN);
    expectGone(loss(noMarket, 'methods'), SHARE_MARGIN);
  });

  const aheadOf = (runs: PatternRuns, group: string) => minus(loss(runs, 'methods'), loss(runs, group));
  it('methods lose more than the launcher and the technicians', () => {
    expectPattern(aheadOf(workshop, 'launcher'), SHARE_MARGIN);
    expectPattern(aheadOf(workshop, 'technicians'), SHARE_MARGIN);
  });

  it('finding: not where the old book had already parted from practice; it takes first what the client would have taken', () => {
    const cycles = ['cycle_external', 'cycle_regulars', 'cycle_internal'];
    const middle = cycles.flatMap((id) => [
      `organisation.issues.${id}.practice=0`,
      `organisation.issues.${id}.rule.centre=0`,
    ]);
    const outdated = runSite('electronics-workshop', ...middle);
    expectPattern(minus(loss(workshop, 'methods'), loss(outdated, 'methods')), SHARE_MARGIN);
    expectGone(aheadOf(outdated, 'launcher'), SHARE_MARGIN);
  });

  it('the plan is reopened when positions change, and joint regulation grows', () => {
    expectPattern(workshop.difference('reopenings_position', 'negotiated', 'none'), 0);
    expectPattern(workshop.difference('rules_joint', 'negotiated', 'none'), SHARE_MARGIN);
  });
});

describe('erp-panoptic: sight first, intervention when the moment comes', () => {
  const panoptic = runSite('erp-panoptic');
  const tables = (runs: PatternRuns) => runs.difference('negotiations', 'negotiated', 'none');
  const authored = (runs: PatternRuns) => home(runs, 'power_shift_formal_clients');

  it('the client intervenes, and leaves its mark in the rules', () => {
    expectPattern(tables(panoptic), 0);
    expectPattern(authored(panoptic), SHARE_MARGIN);
  });

  it('it authors less than a client with a permanent seat, and methods lose less to it', () => {
    expectPattern(minus(authored(workshop), authored(panoptic)), SHARE_MARGIN);
    const loss = (runs: PatternRuns) => home(runs, 'autonomy_loss_group_methods_scheduling');
    expectPattern(minus(loss(workshop), loss(panoptic)), SHARE_MARGIN);
  });

  it('finding: it does not hold fewer tables; where orders are late as often as here, the moment keeps coming', () => {
    expectGone(minus(tables(workshop), tables(panoptic)), 0.1);
  });

  it('a client that sees nothing never intervenes', () => {
    const blind = runSite('erp-panoptic', 'devices=[]');
    for (const value of tables(blind)) expect(value).toBe(0);
    for (const value of authored(blind)) expect(value).toBe(0);
  });

  it('nor does one for whom nothing goes wrong enough', () => {
    const patient = runSite('erp-panoptic', 'entry.negotiated.trouble=1');
    for (const value of authored(patient)) expect(value).toBe(0);
  });
});

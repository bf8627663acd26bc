import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../src/scenario/definition/scenario.ts';
import type { EntryModeName } from '../../../src/scenario/definition/vocabulary.ts';
import { followClaim } from '../work/service/claimOfOneClient.ts';
import { siteOf } from '../work/service/siteOf.ts';
import {
  errorsAbove,
  estimate,
  minus,
  PATTERN_REPLICATES,
  type PatternRuns,
  runAlone,
  SHARE_MARGIN,
} from './patternRuns.ts';

// Bounds and error rate as in imposed.test.ts: 3 standard errors above the margin over 200 replicates. All on
// scenarios/telecom-technicians.yaml in its own mode, contact; means are cut from week 105 on.

const LAST_WEEK_BEFORE_THE_CUT = 104;

const site = (change: Partial<ScenarioInput> = {}, modes: readonly EntryModeName[] = ['contact']) =>
  runAlone(modes, siteOf('telecom-technicians', change));
const inContact = (runs: PatternRuns, column: string) => runs.of('contact', column);

function expectPattern(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeGreaterThan(3);
}
function expectGone(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeLessThan(3);
}
const negative = (values: Float64Array) => values.map((value) => -value);

const withNone = ['none', 'contact'] as const;
const constantMeans: Partial<ScenarioInput> = { work: { service: { means_pace: 0 } } };
const cut = site();
const constant = site(constantMeans);
const beforeCut = site({ weeks: LAST_WEEK_BEFORE_THE_CUT });
/** Now less before the cut, on the same luck. */
const change = (runs: PatternRuns, column: string) => minus(inContact(runs, column), inContact(beforeCut, column));

describe('C3: when means are cut, burden and late cases rise, feasible latitude falls, derogations rise', () => {
  it('holds against the time before the cut, but for derogations', () => {
    expectPattern(change(cut, 'burden_technicians'), 0);
    expectPattern(change(cut, 'late_case_share'), SHARE_MARGIN);
    expectPattern(negative(change(cut, 'latitude_technicians')), SHARE_MARGIN);
    expectPattern(change(cut, 'improvised_job_share'), SHARE_MARGIN);
  });
  it('ablation, constant means: none of it', () => {
    expectGone(change(constant, 'burden_technicians'), 0);
    expectGone(change(constant, 'late_case_share'), SHARE_MARGIN);
    expectGone(negative(change(constant, 'latitude_technicians')), SHARE_MARGIN);
    expectGone(change(constant, 'improvised_job_share'), SHARE_MARGIN);
    expectGone(change(constant, 'derogations'), 0);
  });
  it('derogations: more than with constant means, on the same luck', () => {
    expectPattern(minus(inContact(cut, 'derogations'), inContact(constant, 'derogations')), 0);
  });
  it('finding: over time they fall where means stay, as clients come to share the rules, and the cut holds them up', () => {
    expectPattern(negative(change(constant, 'derogations')), 0);
    expectGone(negative(change(cut, 'derogations')), 0);
  });
});

describe('C4: explaining holds the client now; costs most where it is unfounded; broken promises disappoint more', () => {
  const silent: Partial<ScenarioInput> = { entry: { contact: { explanation: 0 } } };
  const held = (runs: PatternRuns) => runs.difference('client_satisfaction', 'contact', 'none');
  it('half a year after the entry clients are more satisfied; without explanations they are not', () => {
    expectPattern(held(site({ weeks: 78 }, withNone)), SHARE_MARGIN);
    expectGone(held(site({ weeks: 78, ...silent }, withNone)), SHARE_MARGIN);
  });
  it('an explanation takes more hours where technicians find the rules unfounded', () => {
    const talk: Partial<ScenarioInput> = { weeks: 104, negotiation: { hours_per_round: 0 } };
    const hoursEach = (legitimacy: number) => {
      const runs = site({ ...talk, legitimacy: { base: legitimacy }, entry: { contact: { relay_hours: 0 } } });
      const hours = inContact(runs, 'organising_hours');
      const share = inContact(runs, 'organising_hours_share_technicians');
      const explanations = inContact(runs, 'explanations');
      return hours.map((all, i) => (all * share[i]) / explanations[i]);
    };
    const unfounded = hoursEach(0.2);
    const founded = hoursEach(0.8);
    expectPattern(
      minus(
        unfounded,
        founded.map((hours) => 2 * hours),
      ),
      0,
    );
    const without = site({ weeks: 104, ...silent, entry: { contact: { explanation: 0, relay_hours: 0 } } });
    expect(estimate(inContact(without, 'explanations')).mean).toBe(0);
  });
  const silentCut = site(silent);
  const silentConstant = site({ ...silent, ...constantMeans });
  /** What the cut took. */
  const fall = (withCut: PatternRuns, without: PatternRuns, column: string) =>
    minus(inContact(without, column), inContact(withCut, column));
  it('a cut breaks promises, which costs trust; where nothing was explained nothing was promised', () => {
    expectPattern(fall(cut, constant, 'client_trust'), SHARE_MARGIN);
    expectGone(fall(silentCut, silentConstant, 'client_trust'), SHARE_MARGIN);
  });
  it('finding: satisfaction too falls more where promises were explained, but by no more than the margin', () => {
    const more = minus(
      fall(cut, constant, 'client_satisfaction'),
      fall(silentCut, silentConstant, 'client_satisfaction'),
    );
    expectPattern(more, 0);
    expectGone(more, SHARE_MARGIN);
  });
});

describe('C5: the same claim weighs more as that of the boss’s client', () => {
  // The same words, said as often: once by the client that the hierarchy meets, once by one that technicians meet, each
  // by its own channel alone, without explanations and without an idea of the technician’s own.
  const follow = (contact: NonNullable<NonNullable<ScenarioInput['entry']>['contact']>, client: number) => {
    const scenario = siteOf('telecom-technicians', {
      entry: { contact: { explanation: 0, relay_client_weight: 1, ...contact } },
    });
    const fates = Array.from({ length: PATTERN_REPLICATES }, (_, r) =>
      followClaim(scenario, 'good_work', client, 1, r),
    );
    return {
      moved: Float64Array.from(fates, ({ moved }) => moved),
      relays: Float64Array.from(fates, ({ relays }) => relays),
    };
  };
  const ofSubordinate = follow({ boss_meeting: 0 }, 27);
  const said = { relay: false, boss_meeting: estimate(ofSubordinate.relays).mean };

  it('the rule goes further towards it; with equal listening it does not', () => {
    expectPattern(minus(follow(said, 0).moved, ofSubordinate.moved), 0);
    const equal = follow({ ...said, boss_listening: 0.25 }, 0);
    expectGone(minus(equal.moved, ofSubordinate.moved), 0);
  });
});

describe('B1: strict enforcement of ill-fitting rules worsens service', () => {
  const enforced = (enforcement: number, more: Partial<ScenarioInput> = {}) => {
    const { groups, issues } = siteOf('telecom-technicians').organisation;
    const ruled = issues.map((issue) =>
      issue.decision === undefined ? issue : { ...issue, rule: { ...issue.rule, enforcement } },
    );
    return site({ organisation: { groups, issues: ruled }, ...more }, withNone);
  };
  const worse = (more: Partial<ScenarioInput>) => {
    const [strict, lax] = [0.95, 0.05].map((enforcement) => enforced(enforcement, more));
    return (column: string, mode: 'none' | 'contact') => minus(lax.of(mode, column), strict.of(mode, column));
  };
  const asItIs = worse({});
  const sameWeeks = worse({ world: { contingency_sd: 0 } });
  const sameCases = worse({
    world: { contingency_sd: 0 },
    work: { service: { case_spread: 0, gap_ask: 0, means_ask: 0 } },
  });
  it.each(['none', 'contact'] as const)('in %s quality falls, and more cases are late and come back', (mode) => {
    expectPattern(asItIs('service_quality', mode), SHARE_MARGIN);
    expectPattern(negative(asItIs('late_case_share', mode)), SHARE_MARGIN);
    expectPattern(negative(asItIs('returned_job_share', mode)), 0);
  });
  it.each(['none', 'contact'] as const)(
    'ablation in %s: neither weeks nor cases differ in what they ask for',
    (mode) => {
      expectGone(sameCases('service_quality', mode), SHARE_MARGIN);
      expectGone(negative(sameCases('late_case_share', mode)), SHARE_MARGIN);
      expectGone(negative(sameCases('returned_job_share', mode)), 0);
    },
  );
  it('finding: without the contingency of the week alone part of it stays, since cases and means differ', () => {
    expectPattern(sameWeeks('service_quality', 'contact'), SHARE_MARGIN);
    expectPattern(minus(asItIs('service_quality', 'contact'), sameWeeks('service_quality', 'contact')), SHARE_MARGIN);
  });
});

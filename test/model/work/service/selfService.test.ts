import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/definition/scenario.ts';
import {
  errorsAbove,
  estimate,
  minus,
  type PatternRuns,
  runReplicates,
  SHARE_MARGIN,
} from '../../patterns/patternRuns.ts';
import { siteOf } from './siteOf.ts';

const replicates = 100;
type Service = NonNullable<NonNullable<ScenarioInput['work']>['service']>;

const site = (service: Service = {}, time: Partial<ScenarioInput> = {}) =>
  runReplicates(siteOf('tax-e-declaration', { compare: { modes: ['none'] }, work: { service }, ...time }), replicates);
const firstQuarter = { weeks: 13, entry_week: 1, measure_weeks: 13 };
const of = (runs: PatternRuns, column: string) => runs.of('none', column);

function expectAbove(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeGreaterThan(3);
}
function expectNotAbove(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeLessThan(3);
}

describe('users fill in the form, and learn by doing', () => {
  const late = site();
  const early = site({}, firstQuarter);

  it('errors fall with experience; without learning they do not', () => {
    expectAbove(minus(of(late, 'user_experience'), of(early, 'user_experience')), SHARE_MARGIN);
    expectAbove(minus(of(early, 'user_error_share'), of(late, 'user_error_share')), SHARE_MARGIN);
    // Errors also fall because users and rule come closer: here that plays no part.
    const dull = { user_learning: 0, misfit_error: 0 };
    const [lateDull, earlyDull] = [site(dull), site(dull, firstQuarter)];
    expectNotAbove(minus(of(earlyDull, 'user_error_share'), of(lateDull, 'user_error_share')), SHARE_MARGIN);
  });

  it('errors come back as cases, and take hours', () => {
    const clumsy = site({ user_error: 1, user_learning: 0 });
    expectAbove(minus(of(clumsy, 'cases_done'), of(late, 'cases_done')), 0);
    expectAbove(minus(of(clumsy, 'case_hours_needed'), of(late, 'case_hours_needed')), 0);
    // All that are tried come back.
    expect(estimate(of(clumsy, 'user_error_share')).mean).toBe(1);
    expect(estimate(of(clumsy, 'self_service_share')).mean).toBe(0);
  });

  it('without self-service what is known of users plays no part', () => {
    const plain = site({ self_service: 0, adaptation: 0.1 });
    const other = site({ self_service: 0, adaptation: 0, user_practice: -1, user_error: 1 });
    for (const column of ['late_case_share', 'service_quality', 'client_satisfaction', 'autonomy_technicians'])
      expect([...of(plain, column)], column).toEqual([...of(other, column)]);
  });
});

describe('a written procedure meets what users do', () => {
  it('the administration adapts: the rule comes closer to users who do not move; else it stays where it is', () => {
    const stubborn = { user_adjustment: 0, user_practice_sd: 0 };
    const adapting = of(site({ ...stubborn, adaptation: 0.01 }), 'form_distance');
    const rigid = of(site({ ...stubborn, adaptation: 0 }), 'form_distance');
    expectAbove(minus(rigid, adapting), 0);
    // Users do what they do, one half range beside the form.
    expect(Math.abs(estimate(rigid).mean - 1)).toBeLessThan(0.1);
  });

  it('users adapt: where the administration does not, errors move them to the form', () => {
    const taught = of(site({ adaptation: 0, user_adjustment: 0.1 }), 'form_distance');
    const stubborn = of(site({ adaptation: 0, user_adjustment: 0 }), 'form_distance');
    expectAbove(minus(stubborn, taught), 0);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSoclabMeter } from '../../../src/model/measures/measureSoclab.ts';
import { columnsOf } from '../../../src/model/measures/columnsOf.ts';
import { prepareGroups } from '../../../src/model/prepareGroups.ts';
import { concernsOf } from '../../../src/model/soclab/concernsOf.ts';
import { planModel } from '../../../src/model/runModel.ts';
import { roles } from '../../../src/scenario/definition/vocabulary.ts';
import { arbitraryScenario } from '../../scenario/arbitraryScenario.ts';
import { makeRun, tinyIssue } from '../handMadeRun.ts';
import { runModes, scenarioOf } from '../modelRuns.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('stakes', () => {
  it('are ten a role, by concern × salience: the default organisation', () => {
    const { organisation } = planModel(scenarioOf());
    const { stake, part } = concernsOf(organisation);
    const of = (role: number) => [...stake.subarray(role * 6, role * 6 + 6)].map((value) => Number(value.toFixed(3)));
    // Management: 3 of 4 perform the cycle, 1 of 4 service; for the rest it answers by half.
    expect(of(0)).toEqual([1.429, 1.429, 2.5, 1.429, 1.429, 1.786]);
    // Operators: 30 of 30 on settings and acceptance, 5 of 30 on the launch.
    expect(of(1)).toEqual([4.615, 0, 0, 0.769, 4.615, 0]);
    expect(of(2)).toEqual([0, 3.333, 0, 3.333, 0, 3.333]);
    expect(of(3)).toEqual([1.667, 1.667, 1.667, 1.667, 1.667, 1.667]);
    // The direction answers, the methods perform: 1 × .5 against 2 and 1.
    expect(part[2]).toBeCloseTo(0.5 / 3.5, 12);
    expect(part[6 + 2]).toBeCloseTo(2 / 3.5, 12);
  });

  it('are ten also where concern is next to nothing', () => {
    const { plan } = makeRun([tinyIssue({ id: 'only', performers: ['hands'] })]);
    const { organisation } = plan;
    const soclab = { ...organisation.scenario.soclab, answering: 5e-323 };
    const { stake } = concernsOf({ ...organisation, scenario: { ...organisation.scenario, soclab } });
    expect([...stake]).toEqual([10, 10, 0, 10]);
  });

  it('are none of a role whom nothing concerns', () => {
    const { plan } = makeRun([tinyIssue({ id: 'only', performers: ['hands'] })]);
    expect([...concernsOf(plan.organisation).stake]).toEqual([10, 10, 0, 10]);
  });
});

describe('a week by hand', () => {
  /** Practice at .5; two hands want 0 and one 1, the boss wants .5, the client −1; the fitters have no stake. */
  function measured(leftOpenToHands: number) {
    const { plan, run } = makeRun([tinyIssue({ id: 'only', performers: ['hands'] })]);
    run.positions.practice[0] = 0.5;
    run.performers.ideal.set([0, 0, 1]);
    run.positions.ideal[0] = 0.5;
    run.world.expectation[0] = -1;
    run.power.grip[0] = 1 - leftOpenToHands;
    run.power.leftOpen.set([0, leftOpenToHands, 0, 0]);
    const before = structuredClone(run.positions);
    const row = new Float64Array(plan.layout.columns.length);
    createSoclabMeter(plan.organisation, plan.layout)(run, row, 0);
    expect(run.positions).toEqual(before);
    return (measure: string) => roles.map((role) => row[plan.layout.placeOf(`${measure}_${role}`)]);
  }

  it('gives the issue to who decides most of it: effects 10, 5 and −5 on stakes of ten', () => {
    const value = measured(0.6);
    expect(value('soclab_capability')).toEqual([100, 50, 0, -50]);
    expect(value('soclab_power')).toEqual([0, 100, 0, 0]);
    expect(value('soclab_autonomy')).toEqual([0, 1, Number.NaN, 0]);
    value('soclab_power_share_divided').forEach((power, r) => expect(power).toBeCloseTo([40, 60, 0, 0][r], 12));
    expect(measured(0.4)('soclab_power')).toEqual([100, 0, 0, 0]);
  });

  it('halves it between who decide alike', () => {
    expect(measured(0.5)('soclab_power')).toEqual([50, 50, 0, 0]);
  });
});

describe('every measured week of random valid scenarios', () => {
  it('has as much power as capability, and autonomies between 0 and 1', () => {
    for (const scenario of fc.sample(arbitraryScenario, { numRuns: 40, seed: 20133 })) {
      const runs = runModes(scenario);
      for (const mode of runs.modes) {
        for (let week = scenario.weeks - scenario.measure_weeks + 1; week <= scenario.weeks; week += 1) {
          const total = runs.at(mode, week, 'soclab_total');
          for (const measure of [
            'soclab_capability',
            'soclab_power',
            'soclab_power_share',
            'soclab_power_share_divided',
          ]) {
            expect(Math.abs(sum(runs.byRole(mode, week, measure)) - total), measure).toBeLessThan(1e-9);
          }
          for (const value of runs.byRole(mode, week, 'soclab_autonomy')) {
            expect(Number.isNaN(value) || (value >= 0 && value <= 1 + 1e-12)).toBe(true);
          }
        }
      }
    }
  });
});

describe('the second opinion', () => {
  const scenario = scenarioOf({ weeks: 60 });
  const names = columnsOf(scenario).map(({ name }) => name);
  const valuesOf = (soclab: object) => {
    const { runs } = prepareGroups(scenarioOf({ weeks: 60, soclab }))({ index: 0, point: 0, replicate: 0 });
    return (mode: number, column: string) => runs[mode * names.length + names.indexOf(column)];
  };

  it('moves no other column: it only looks', () => {
    const [here, there] = [valuesOf({}), valuesOf({ answering: 0, indifference_distance: 0.2 })];
    for (const name of names) {
      if (name.startsWith('soclab')) continue;
      for (let mode = 0; mode < 4; mode += 1) expect(there(mode, name), name).toBe(here(mode, name));
    }
  });

  it('has shares that sum to 1 over the weeks of a run', () => {
    const value = valuesOf({});
    for (const measure of ['soclab_power_share', 'soclab_power_share_divided']) {
      expect(sum(roles.map((role) => value(1, `${measure}_${role}`)))).toBeCloseTo(1, 12);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { prepareGroups } from '../../src/model/prepareGroups.ts';
import { planDesign } from '../../src/plan/plannedDesign.ts';
import { planRuns } from '../../src/plan/planRuns.ts';
import { scenarioAt } from '../../src/plan/scenarioAt.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';

function scenarioOf(design: object, more: object = {}) {
  return parseScenario(
    JSON.stringify({ name: 'a', weeks: 60, entry_week: 20, replicates: 2, seed: 'designs', ...more, design }),
  ).scenario;
}

const market = { 'entry.market': { range: [0, 1] } };
const size = { 'organisation.groups.operators.size': { range: [4, 12], scale: 'integer' } };

describe('points of a design', () => {
  test('list: values side by side', () => {
    const design = planDesign(
      scenarioOf({
        type: 'list',
        parameters: { 'entry.market': { sweep: [0.1, 0.9] }, 'entry.contact.listening': { sweep: [1, 0] } },
      }),
    );
    expect(design?.points).toBe(2);
    expect(design?.valuesAt(1)).toEqual([0.9, 0]);
    expect(() => design?.valuesAt(2)).toThrow(RangeError);
  });

  test('factorial: all combinations of values, of a range cut in levels, and of cases', () => {
    const design = planDesign(
      scenarioOf({
        type: 'factorial',
        parameters: { 'entry.market': { range: [0, 1], levels: 3 } },
        cases: { resistance: { as_is: {}, off: { 'counter_rules.enabled': false } } },
      }),
    );
    expect(design?.points).toBe(6);
    expect([0, 1, 2, 3, 4, 5].map((point) => design?.valuesAt(point))).toEqual([
      [0, 'as_is'],
      [0, 'off'],
      [0.5, 'as_is'],
      [0.5, 'off'],
      [1, 'as_is'],
      [1, 'off'],
    ]);
    expect(design?.settingsAt(4)).toEqual([{ path: 'entry.market', value: 1 }]);
    expect(design?.settingsAt(5)).toContainEqual({ path: 'counter_rules.enabled', value: false });
    expect(design?.factors.map(({ column, isNumeric }) => [column, isNumeric])).toEqual([
      ['param_entry_market', true],
      ['param_resistance', false],
    ]);
  });

  test('a million Latin hypercube points are planned without being held', () => {
    const design = planDesign(
      scenarioOf({ type: 'latin-hypercube', points: 1_000_000, parameters: { ...market, ...size } }),
    );
    expect(design?.layout).toMatchObject({ method: 'plain' });
    const [share, operators] = design?.valuesAt(999_999) ?? [];
    expect(share).toBeGreaterThanOrEqual(0);
    expect(Number.isInteger(operators)).toBe(true);
  });

  test('an index and an id name the same parameter', () => {
    const byIndex = planDesign(
      scenarioOf({ type: 'list', parameters: { 'organisation.groups[1].size': { sweep: [3] } } }),
    );
    const { id } = scenarioOf({
      type: 'list',
      parameters: market === undefined ? {} : { 'entry.market': { sweep: [0] } },
    }).organisation.groups[1];
    expect(byIndex?.factors[0].name).toBe(`organisation.groups.${id}.size`);
  });

  test('blocks of saltelli and morris have seeds of their own, and share them inside', () => {
    for (const design of [
      { type: 'saltelli', rows: 4, sampling: 'independent', parameters: { ...market, ...size } },
      { type: 'morris', trajectories: 4, parameters: { ...market, ...size } },
    ]) {
      const plan = planRuns(scenarioOf(design));
      const perBlock = design.type === 'saltelli' ? 4 : 3;
      expect(plan.points).toBe(4 * perBlock);
      for (let index = 0; index < plan.groups; index += 1) {
        const { point, replicate, round } = plan.groupAt(index);
        expect(replicate).toBe(Math.floor(point / perBlock) * 2 + Math.floor(index / plan.points));
        expect(round).toBe(Math.floor(index / plan.points));
        expect(plan.groupOf(point, replicate)?.index).toBe(index);
      }
      expect(plan.groupOf(0, 2)).toBeUndefined();
    }
  });
});

describe('the scenario of a point', () => {
  test('its parameters are set, it has no design, and the original keeps its own', () => {
    const scenario = scenarioOf({ type: 'list', parameters: { 'entry.market': { sweep: [0.25, 0.75] } } });
    const at = scenarioAt(scenario, 1);
    expect(at.entry.market).toBe(0.75);
    expect(at.design).toBeUndefined();
    expect(scenario.entry.market).not.toBe(0.75);
    expect(() => scenarioAt(scenario, 2)).toThrow('from 0 to 1');
  });

  test('a point gives the bits of a scenario that is written by hand, on the same luck', () => {
    const swept = scenarioOf({ type: 'list', parameters: { 'entry.market': { sweep: [0.25, 0.75] } } });
    const written = parseScenario(
      JSON.stringify({ name: 'a', weeks: 60, entry_week: 20, replicates: 2, seed: 'designs', entry: { market: 0.75 } }),
    ).scenario;
    const group = planRuns(swept).groupOf(1, 1);
    if (group === undefined) throw new Error('expected a group');
    const own = prepareGroups(written)(planRuns(written).groupAt(1));
    const at = prepareGroups(swept)(group);
    expect(Array.from(at.runs)).toEqual(Array.from(own.runs));
    expect(at.seed).toBe(own.seed);
    expect(at.series).toBeUndefined();
    expect(own.series).toBeDefined();
  });
});

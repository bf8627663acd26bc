import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { ScenarioError } from '../../src/scenario/scenarioError.ts';

/** What is wrong with a design, a line each, without the file. */
function problemsOf(design: object, more: object = {}): string[] {
  try {
    parseScenario(JSON.stringify({ name: 'a', ...more, design }), {
      metricNames: () => ({
        columns: ['autonomy_operators'],
        roleMeasures: ['formal_power', 'effective_power', 'autonomy'],
      }),
    });
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.message.split('\n').map((line) => line.replace(/^\S+ /, ''));
  }
}

const parameters = { 'entry.market': { range: [0.1, 0.9] } };

describe('a design that cannot be run says so', () => {
  test.each([
    ['a path that does not exist', { 'entry.marcket': { sweep: [1] } }, 'did you mean "market"'],
    [
      'a group that does not exist',
      { 'organisation.groups.operatrs.size': { sweep: [3] } },
      'did you mean "operators"',
    ],
    [
      'an empty range',
      { 'entry.market': { range: [0.5, 0.5] } },
      'expected a lower end below the upper one, got [0.5, 0.5]',
    ],
    ['an empty sweep', { 'entry.market': { sweep: [] } }, 'expected a list of 1'],
    ['a log range through 0', { 'entry.market': { range: [0, 1], scale: 'log' } }, 'above 0 for a log scale'],
    [
      'a value out of bounds',
      { 'entry.market': { sweep: [0.5, 7] } },
      'sweep[1]: expected a number from 0 to 1, got 7',
    ],
    [
      'a range out of bounds',
      { 'entry.market': { range: [-1, 1] } },
      'range[0]: expected a number from 0 to 1, got -1',
    ],
    ['sweep and range', { 'entry.market': { sweep: [0], range: [0, 1] } }, 'got both'],
    ['neither', { 'entry.market': {} }, 'got neither'],
    [
      'fractions of a whole number',
      { 'organisation.groups.operators.size': { range: [2, 9] } },
      '`integer` for a whole number',
    ],
    ['what is the same at every point', { weeks: { sweep: [60] } }, 'the same at every point'],
    ['an id', { 'organisation.groups.operators.id': { sweep: ['x'] } }, 'the same at every point'],
    ['several values', { 'organisation.groups': { sweep: [1] } }, 'the path of one value'],
    ['no path', { 'entry market': { sweep: [1] } }, 'expected a path'],
    [
      'the same parameter twice',
      { 'organisation.groups[4].size': { sweep: [3] }, 'organisation.groups.operators.size': { sweep: [4] } },
      'each parameter in one factor',
    ],
  ])('%s', (_, wrong, expected) => {
    expect(problemsOf({ type: 'factorial', parameters: wrong }).join('\n')).toContain(expected);
  });

  test.each([
    ['points are missing', { type: 'sobol', parameters }, 'design.points: expected a number of points'],
    ['levels are missing', { type: 'factorial', parameters }, 'how many values'],
    ['a range in a list', { type: 'list', parameters }, 'written out with `sweep`'],
    [
      'a key of another type',
      { type: 'morris', points: 3, parameters },
      'this key only with type latin-hypercube or sobol',
    ],
    ['an odd grid', { type: 'morris', levels: 5, parameters }, 'an even number'],
    ['too few scramblings', { type: 'saltelli', scramblings: 4, parameters }, 'at least 16'],
    ['nothing is varied', { type: 'list' }, 'parameters or cases to vary'],
    [
      'lists of unequal length',
      { type: 'list', parameters: { 'entry.market': { sweep: [0, 1] }, 'entry.contact.listening': { sweep: [1] } } },
      'equally many values',
    ],
    [
      'a metric that does not exist',
      { type: 'sobol', points: 4, parameters, outputs: [{ metric: 'autonomy_operator', mode: 'imposed' }] },
      'did you mean "autonomy_operators"',
    ],
    [
      'a case with a wrong value',
      { type: 'factorial', cases: { half: { off: { 'counter_rules.enabled': 0 } } } },
      'expected true or false, got 0',
    ],
    ['an unknown type', { type: 'sobl', points: 4, parameters }, 'did you mean "sobol"'],
  ])('%s', (_, design, expected) => {
    expect(problemsOf(design).join('\n')).toContain(expected);
  });

  test('fewer replicates than noise can be told from', () => {
    const problems = problemsOf({ type: 'morris', parameters }, { replicates: 1 }).join('\n');
    expect(problems).toContain('replicates: expected at least 2 for a morris design');
  });

  test('what is right is accepted', () => {
    expect(
      problemsOf({
        type: 'saltelli',
        parameters,
        outputs: [{ metric: 'autonomy_operators', mode: 'imposed', minus: 'none' }],
      }),
    ).toEqual([]);
  });
});

describe('a stop rule that cannot be kept says so', () => {
  const until = [{ metric: 'autonomy_operators', mode: 'imposed' }];
  test.each([
    ['no maximum', { until }, 'replicates.max: expected a whole number'],
    ['a maximum below the minimum', { until, min: 300, max: 200 }, 'at least replicates.min, 300'],
    ['a maximum below what is trusted', { until, min: 20, max: 50 }, 'at least 100'],
    ['nothing to know', { until: [], max: 500 }, 'replicates.until: expected a list'],
    [
      'an unknown metric',
      { until: [{ metric: 'autonomy_operator', mode: 'imposed' }], max: 500 },
      'did you mean "autonomy_operators"',
    ],
    [
      'a mode that is not run',
      { until: [{ metric: 'autonomy_operators', mode: 'placebo' }], max: 500 },
      'a mode that is run',
    ],
    ['an unknown key', { until, max: 500, evry: 10 }, 'did you mean "every"'],
    ['neither number nor rule', 'many', 'from 1 to 1000000000 or a stop rule, got "many"'],
  ])('%s', (_, replicates, expected) => {
    expect(
      problemsOf({ type: 'factorial', parameters: { 'entry.market': { sweep: [0] } } }, { replicates }).join('\n'),
    ).toContain(expected);
  });
});

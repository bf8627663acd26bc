import { describe, expect, test } from 'vitest';
import type { ScenarioOverrides } from '../../src/scenario/applyOverrides.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { ScenarioError } from '../../src/scenario/scenarioError.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';

function parseWith(overrides: ScenarioOverrides, text = 'name: my-site') {
  return parseScenario(text, { overrides }).scenario;
}

function setAll(...set: string[]) {
  return parseWith({ set });
}

function messageOf(overrides: ScenarioOverrides, text?: string): string {
  try {
    parseWith(overrides, text);
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
  return '';
}

describe('--set', () => {
  test('values are YAML: numbers, text, truth values, lists', () => {
    expect(setAll('entry.imposed.half_width=0.4').entry.imposed.half_width).toBe(0.4);
    expect(setAll('title=Two words').title).toBe('Two words');
    expect(setAll('title="a=b"').title).toBe('a=b');
    expect(setAll('placebo=true').placebo).toBe(true);
    expect(setAll('compare.modes=[imposed, contact]').compare.modes).toEqual(['imposed', 'contact']);
  });

  test('a list item is named by index or by id, in the default organisation too', () => {
    const before = parseWith({});
    const byId = setAll('organisation.groups.operators.size=30');
    const byIndex = setAll('organisation.groups[4].size=30');
    expect(byId).toEqual(byIndex);
    expect(byId.organisation.groups[4]).toEqual({ ...before.organisation.groups[4], size: 30 });
    expect(byId.organisation.issues).toEqual(before.organisation.issues);
  });

  test('author shares can be set by group', () => {
    const { issues } = setAll('organisation.issues.cycle.rule.authors.sales=0.5').organisation;
    expect(issues[2].rule.authors).toEqual({ direction: 0.3, methods: 0.7, sales: 0.5 });
  });

  test('the last one wins, and what is not named stays', () => {
    const scenario = parseWith(
      { set: ['weeks=100', 'weeks=120'] },
      'name: x\nentry: { market: 0.5 }\nweeks: 104\nmeasure_weeks: 13',
    );
    expect(scenario.weeks).toBe(120);
    expect(scenario.entry.market).toBe(0.5);
    expect(scenario.measure_weeks).toBe(13);
  });

  test('the changed scenario is the one that counts: same content, same hash', () => {
    expect(scenarioHash(setAll('weeks=104'))).toBe(scenarioHash(parseScenario('name: my-site\nweeks: 104').scenario));
  });

  test.each([
    ['weekz=3', '--set weekz: expected a key of the scenario, got the unknown key "weekz" (did you mean "weeks"?)'],
    [
      'entry.imposed.half_widht=3',
      '--set entry.imposed.half_widht: expected a key of entry.imposed, got the unknown key "half_widht" (did you mean "half_width"?)',
    ],
    [
      'organisation.groups.operatos.size=3',
      '--set organisation.groups.operatos: expected one of direction, methods, sales, shift_leaders, operators, technicians, clients or an index below 7, got "operatos" (did you mean "operators"?)',
    ],
    [
      'organisation.groups[7].size=3',
      '--set organisation.groups[7]: expected one of direction, methods, sales, shift_leaders, operators, technicians, clients or an index below 7, got the index 7',
    ],
    ['devices[0].visibility=1', '--set devices[0]: expected no index: the list is empty, got the index 0'],
    ['weeks.a=1', '--set weeks.a: expected no step below weeks, got the unknown key "a"'],
    ['weeks=many', '--set weeks: expected a whole number from 2 to 5200 (weeks), got "many"'],
    ['weeks=', '--set weeks: expected a whole number from 2 to 5200 (weeks), got nothing'],
    ['weeks', '--set scenario: expected PATH=VALUE such as entry.imposed.half_width=0.4, got "weeks"'],
    ['extends=a.yaml', '--set extends: expected a key of the scenario, got the unknown key "extends"'],
    ['__proto__.a=1', '--set __proto__: expected a key of the scenario, got the unknown key "__proto__"'],
    [
      'entry={constructor: 1}',
      '--set entry.constructor: expected another key, got a name that JavaScript keeps for itself',
    ],
    ['weeks=[1', '--set weeks: expected valid YAML, got "Flow sequence must end with a ]"'],
  ])('%s', (setting, message) => {
    expect(messageOf({ set: [setting] })).toBe(message);
  });

  test('all problems at once, those of the options first', () => {
    expect(messageOf({ set: ['weekz=1', 'replicates=0'], modes: 'imposd' }, 'name: x\nfoo: 1')).toBe(
      [
        '--set weekz: expected a key of the scenario, got the unknown key "weekz" (did you mean "weeks"?)',
        '--set replicates: expected a whole number from 1 to 1000000000 or a stop rule, got 0',
        '--modes compare.modes[0]: expected one of "none", "imposed", "contact", "negotiated", got "imposd" (did you mean "imposed"?)',
        'scenario.yaml:2:1 foo: expected a key of the scenario, got the unknown key "foo"',
      ].join('\n'),
    );
  });
});

describe('--design', () => {
  test('calls a design by name, and what is set comes after it', () => {
    const { scenario } = parseScenario('name: x', { overrides: { design: 'ensemble', set: ['design.points=8'] } });
    expect(scenario.design).toMatchObject({ type: 'ensemble', points: 8 });
    expect(parseScenario('name: x', { overrides: { design: 'placebo' } }).scenario.placebo).toBe(true);
  });

  test('takes the place of the design that the scenario has', () => {
    const text = 'name: x\ndesign: { type: list, parameters: { entry.market: { sweep: [0] } } }';
    expect(parseScenario(text, { overrides: { design: 'scaling' } }).scenario.design).toMatchObject({
      type: 'scaling',
      parameters: {},
    });
  });
});

describe('--seed, --replicates, --modes', () => {
  test('are folded into the scenario', () => {
    const scenario = parseWith({ seed: '007', replicates: '12', modes: 'imposed, contact' });
    expect(scenario).toMatchObject({ seed: '007', replicates: 12, compare: { modes: ['imposed', 'contact'] } });
  });

  test.each([
    [
      { replicates: 'many' },
      '--replicates replicates: expected a whole number from 1 to 1000000000 or a stop rule, got "many"',
    ],
    [{ replicates: 0 }, '--replicates replicates: expected a whole number from 1 to 1000000000 or a stop rule, got 0'],
    [{ seed: '' }, '--seed seed: expected text of 1 to 200 characters or a whole number, got ""'],
    [{ modes: 'imposed,imposed' }, '--modes compare.modes[1]: expected each mode once, got "imposed" again'],
  ])('%o', (overrides, message) => {
    expect(messageOf(overrides)).toBe(message);
  });

  test('leaving modes out makes expectations undecided, not wrong', () => {
    const text = 'name: x\nexpect: [{ metric: variability, mode: contact, above: 0 }]';
    const { warnings } = parseScenario(text, { overrides: { modes: 'imposed' } });
    expect(warnings.map(({ expected }) => expected)).toEqual(['a mode that is run (none, imposed)']);
  });
});

import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { formatProblem } from '../../src/scenario/scenarioProblem.ts';

function parseAmong(files: Readonly<Record<string, string>>, file: string) {
  return parseScenario(files[file], {
    file,
    readFile: (reference) => {
      if (!Object.hasOwn(files, reference)) throw new Error('no such file');
      return { file: reference, text: files[reference] };
    },
  });
}

describe('extends', () => {
  test('mappings are merged key by key, lists and values are replaced', () => {
    const files = {
      'base.yaml': 'name: base\nweeks: 104\nentry: { market: 0.5, imposed: { half_width: 0.4, pen: management } }\n',
      'middle.yaml': 'extends: base.yaml\nname: middle\nentry: { imposed: { half_width: 0.3 } }\n',
      'child.yaml':
        'extends: middle.yaml\nname: child\nentry: { imposed: { facets: [criteria] } }\ncompare: { modes: [imposed] }\n',
    };
    const { scenario, warnings } = parseAmong(files, 'child.yaml');
    expect(warnings).toEqual([]);
    expect(scenario.name).toBe('child');
    expect(scenario.weeks).toBe(104);
    expect(scenario.entry.market).toBe(0.5);
    expect(scenario.entry.imposed).toMatchObject({ half_width: 0.3, pen: 'management', facets: ['criteria'] });
    expect(scenario.compare.modes).toEqual(['imposed']);
    expect('extends' in scenario).toBe(false);
  });

  test('a problem points into the file that caused it', () => {
    const files = {
      'base.yaml': 'name: base\nweeks: 104\nentry:\n  market: 7\n',
      'child.yaml': 'extends: base.yaml\nname: child\n\nentry_week: 105\n',
    };
    expect(() => parseAmong(files, 'child.yaml')).toThrow(
      'base.yaml:4:11 entry.market: expected a number from 0 to 1, got 7\n' +
        'child.yaml:4:13 entry_week: expected a week up to the last one, 104, got 105',
    );
  });

  test('what nobody wrote is missing in the scenario that extends', () => {
    const files = {
      'base.yaml': 'name: base\nweeks: 104\n',
      'child.yaml': 'extends: base.yaml\nname: child\nentry_week: 100\n',
    };
    expect(() => parseAmong(files, 'child.yaml')).toThrow(
      /^child\.yaml:1:1 measure_weeks: expected at most the 5 weeks/,
    );
  });

  test('a name that is inherited is a warning: results would share a folder', () => {
    const files = { 'base.yaml': 'name: base\n', 'child.yaml': 'extends: base.yaml\n' };
    const { scenario, warnings } = parseAmong(files, 'child.yaml');
    expect(scenario.name).toBe('base');
    expect(warnings.map(formatProblem)).toEqual([
      'child.yaml:1:10 name: expected a name of its own, got that of the scenario it extends, "base" ' +
        '(their results go to the same folder) [warning]',
    ]);
  });

  test('without a way to read files, extends is an error', () => {
    expect(() => parseScenario('extends: a.yaml\nname: x')).toThrow(/extends: expected no extends/);
  });

  test('a chain that never ends is refused although every file has another name', () => {
    let count = 0;
    const readFile = () => {
      count += 1;
      return { file: `${count}.yaml`, text: 'extends: next.yaml\nname: x' };
    };
    expect(() => parseScenario('extends: a.yaml\nname: x', { readFile })).toThrow(/expected at most 20 generations/);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { planRuns } from '../../src/plan/planRuns.ts';
import { laidDesigns, namedDesigns } from '../../src/scenario/definition/design.ts';
import { temporaryFolder } from '../cli/fakeTerminal.ts';
import { blocksOf, readPage } from './pages.ts';

const page = readPage('docs/experiments.md');
const examples = blocksOf(page, 'yaml').map((text): [string, string] => [
  String(parseDocument(text).get('name')),
  text,
]);

/** Reads a scenario as `corule validate` does. */
function load(text: string, overrides: Parameters<typeof loadScenario>[1] = {}) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'example.yaml'), text);
  return loadScenario('example.yaml', overrides, folder);
}

describe('docs/experiments.md', () => {
  test.each(examples)('the example %s is valid, without warnings, and can be planned', (name, text) => {
    const { scenario, warnings } = load(text);
    expect(warnings).toEqual([]);
    expect(scenario.name).toBe(name);
    expect(planRuns(scenario).design?.points).toBeGreaterThan(1);
  });

  test('every way of laying points has an example', () => {
    const types = examples.map(([, text]) => load(text).scenario.design?.type);
    expect(types).toEqual(expect.arrayContaining([...laidDesigns]));
  });

  test('every design that has a name is called by it', () => {
    const called = [...page.text.matchAll(/--design (\w+)/g)].map((match) => match[1]);
    expect(called).toEqual([...namedDesigns, 'placebo']);
    for (const design of called) expect(load('name: my-site', { design }).warnings).toEqual([]);
  });

  test('says how many points the ablations have', () => {
    const { scenario } = load('name: my-site', { design: 'ablations' });
    expect(page.text).toContain(`with all modes it has ${planRuns(scenario).design?.points} points`);
  });
});

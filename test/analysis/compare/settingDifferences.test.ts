import { expect, it } from 'vitest';
import { settingDifferences } from '../../../src/analysis/compare/settingDifferences.ts';
import { syntheticScenario } from '../syntheticSource.ts';

const scenario = syntheticScenario({ seed: 'x', replicates: 10 });

it('names settings that differ by path, with both values, and what only one has', () => {
  expect(settingDifferences(scenario, structuredClone(scenario))).toEqual([]);
  const [first, ...rest] = scenario.organisation.groups;
  const changed = {
    ...scenario,
    title: 'Another',
    entry: { ...scenario.entry, market: 0.3 },
    organisation: { ...scenario.organisation, groups: [{ ...first, size: 9 }, ...rest.slice(0, -1)] },
    compare: { ...scenario.compare, margins: { cost: 2 } },
  };
  const found = settingDifferences(scenario, changed);
  const last = scenario.organisation.groups.length - 1;
  expect(found).toHaveLength(5);
  expect(found).toContainEqual({ path: 'entry.market', before: scenario.entry.market, after: 0.3 });
  expect(found).toContainEqual({ path: 'organisation.groups[0].size', before: first.size, after: 9 });
  expect(found).toContainEqual({ path: `organisation.groups[${last}]`, before: rest.at(-1), after: null });
  expect(found).toContainEqual({ path: 'compare.margins.cost', before: null, after: 2 });
  expect(found).toContainEqual({ path: 'title', before: null, after: 'Another' });
});

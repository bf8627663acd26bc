import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPoints } from '../../src/plan/checkPoints.ts';
import { mechanisms } from '../../src/plan/designs/named/mechanisms.ts';
import { nameDesign } from '../../src/plan/designs/named/nameDesign.ts';
import { pairAt, pairPoints } from '../../src/plan/designs/pairsDesign.ts';
import { planDesign } from '../../src/plan/plannedDesign.ts';
import { namedDesigns } from '../../src/scenario/definition/design.ts';
import { deriveScenario } from '../../src/scenario/deriveScenario.ts';
import { readScenarioFile } from '../../src/scenario/readScenarioFile.ts';

const sites = readdirSync('scenarios').filter((file) => file.endsWith('.yaml'));

describe.each(namedDesigns)('design %s', (type) => {
  test.each(sites)('is a design that %s accepts when it is written out', (file) => {
    const { scenario } = readScenarioFile(`scenarios/${file}`);
    const named = deriveScenario(scenario, (draft) => {
      draft.design = { type, parameters: {}, cases: {}, outputs: [] };
    });
    if (named.design === undefined) throw new Error('expected a design');
    const explicit = nameDesign(named, named.design);
    // Held to every check of a design that a user writes.
    const written = deriveScenario(scenario, (draft) => {
      draft.design = explicit;
    });
    expect(planDesign(written)?.points).toBe(planDesign(named)?.points);
    if (['compare-entry-modes.yaml', 'electronics-workshop.yaml', 'erp-panoptic.yaml'].includes(file)) {
      expect(checkPoints(named).map(({ expected, got, hint }) => `${expected} ${got} ${hint}`)).toEqual([]);
    }
  });
});

describe('pairs', () => {
  test('each alone and every two together, once', () => {
    for (const factors of [1, 2, 3, 7]) {
      const seen = Array.from({ length: pairPoints(factors) }, (_, point) => pairAt(point, factors).join(''));
      expect(new Set(seen).size).toBe(seen.length);
      const sums = seen.map((levels) => levels.split('').filter((level) => level === '1').length);
      expect(sums.filter((sum) => sum === 1)).toHaveLength(factors);
      expect(sums.filter((sum) => sum === 2)).toHaveLength((factors * (factors - 1)) / 2);
      expect(() => pairAt(seen.length, factors)).toThrow(RangeError);
    }
  });

  test('mechanisms are switched off by settings that change something', () => {
    const { scenario } = readScenarioFile('scenarios/compare-entry-modes.yaml');
    for (const { name, off } of mechanisms) {
      for (const [path, value] of Object.entries(off)) {
        const own = path.split('.').reduce<unknown>((place, key) => Reflect.get(Object(place), key), scenario);
        expect([name, path, own]).not.toEqual([name, path, value]);
      }
    }
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modesOf } from '../../src/plan/modesOf.ts';
import { cutGroups, planBatches } from '../../src/plan/planBatches.ts';
import { planRuns } from '../../src/plan/planRuns.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';

const seeded = { seed: 20261122, numRuns: 200 };

function scenarioWith(input: object) {
  return scenarioSchema.parse({ name: 'a', ...input });
}

function modes(input: object) {
  return modesOf(scenarioWith(input));
}

function planOf(points: number, replicates: number) {
  const sweep = Array.from({ length: points }, (_, at) => at / points);
  const design = { type: 'list', parameters: { 'entry.market': { sweep } } };
  const plan = planRuns(scenarioWith({ replicates, design }));
  expect(plan.groups).toBe(points * replicates);
  return plan;
}

function recipe(replicates: number): string {
  return JSON.stringify(planRuns(scenarioWith({ replicates })).recipe);
}

function cut(input: object) {
  const scenario = scenarioWith(input);
  return planBatches(planRuns(scenario), scenario);
}

describe('plan', () => {
  test('index → (point, replicate) is a bijection', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 60 }), (points, replicates) => {
        const { groups, ...plan } = planOf(points, replicates);
        const seen = new Set<string>();
        for (let index = 0; index < groups; index++) {
          const { point, replicate } = plan.groupAt(index);
          expect(plan.groupOf(point, replicate)?.index).toBe(index);
          if (point < points && replicate < replicates) seen.add(`${point}/${replicate}`);
        }
        expect(seen.size).toBe(groups);
      }),
      seeded,
    );
  });

  test('it is interleaved: in any beginning, no point is ahead of another by more than one replicate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (points, replicates, share) => {
          const { groups, ...plan } = planOf(points, replicates);
          const counts = Array.from({ length: points }, () => 0);
          for (let index = 0; index < Math.floor(share * groups); index++) counts[plan.groupAt(index).point]++;
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        },
      ),
      seeded,
    );
  });

  test('an index outside the plan is refused', () => {
    const plan = planRuns(scenarioSchema.parse({ name: 'a', replicates: 5 }));
    for (const index of [-1, 5, 1.5, Number.NaN]) expect(() => plan.groupAt(index)).toThrow(RangeError);
  });

  test('modes: none first and always, placebo last, in the order of the vocabulary', () => {
    expect(modes({ compare: { modes: ['negotiated', 'imposed'] } })).toEqual(['none', 'imposed', 'negotiated']);
    expect(modes({ placebo: true })).toEqual(['none', 'imposed', 'contact', 'negotiated', 'placebo']);
    expect(modes({ compare: { modes: ['none'] } })).toEqual(['none']);
  });

  test('the recipe is plain data and does not grow with the replicates', () => {
    expect(recipe(1_000_000_000).length - recipe(1).length).toBe(9);
  });
});

describe('batches', () => {
  test('they part the plan: every group is in one, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 300 }), (groups, size) => {
        const parts = cutGroups(groups, size);
        let next = 0;
        for (let i = 0; i < parts.batches; i++) {
          const batch = parts.batchAt(i);
          if (batch.index === i && batch.firstGroup === next && batch.groups > 0 && batch.groups <= size) {
            next += batch.groups;
          }
        }
        expect(next).toBe(groups);
      }),
      seeded,
    );
  });

  test('more replicates leave the earlier batches where they are', () => {
    expect(cut({ replicates: 5000 }).groupsPerBatch).toBe(cut({ replicates: 10_000 }).groupsPerBatch);
    expect(cut({ replicates: 5000 }).batchAt(3)).toEqual(cut({ replicates: 10_000 }).batchAt(3));
  });

  test('larger organisations have smaller batches', () => {
    expect(cut({ replicates: 1e6, weeks: 2080 }).groupsPerBatch).toBeLessThan(
      cut({ replicates: 1e6, weeks: 208 }).groupsPerBatch / 5,
    );
    expect(cut({ replicates: 1e6, weeks: 5200 }).groupsPerBatch).toBeGreaterThanOrEqual(1);
  });
});

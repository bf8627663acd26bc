import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modesOf } from '../../src/plan/modesOf.ts';
import { cutGroups, planBatches } from '../../src/plan/planBatches.ts';
import { groupAt, planRuns } from '../../src/plan/planRuns.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';

const seeded = { seed: 20261122, numRuns: 200 };

describe('plan', () => {
  test('index → (point, replicate) is a bijection', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 60 }), (points, replicates) => {
        const groups = points * replicates;
        const seen = new Set<string>();
        for (let index = 0; index < groups; index++) {
          const group = groupAt(index, points, groups);
          expect(group.index).toBe(index);
          expect(group.point).toBeLessThan(points);
          expect(group.replicate).toBeLessThan(replicates);
          seen.add(`${group.point}/${group.replicate}`);
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
          const groups = points * replicates;
          const counts = Array.from({ length: points }, () => 0);
          for (let index = 0; index < Math.floor(share * groups); index++) counts[groupAt(index, points, groups).point]++;
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
    const modes = (input: object) => modesOf(scenarioSchema.parse({ name: 'a', ...input }));
    expect(modes({ compare: { modes: ['negotiated', 'imposed'] } })).toEqual(['none', 'imposed', 'negotiated']);
    expect(modes({ placebo: true })).toEqual(['none', 'imposed', 'contact', 'negotiated', 'placebo']);
    expect(modes({ compare: { modes: ['none'] } })).toEqual(['none']);
  });

  test('the recipe is plain data and does not grow with the replicates', () => {
    const recipe = (replicates: number) => JSON.stringify(planRuns(scenarioSchema.parse({ name: 'a', replicates })).recipe);
    expect(recipe(1_000_000_000).length - recipe(1).length).toBe(9);
  });
});

describe('batches', () => {
  test('they part the plan: every group is in one, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 300 }), (groups, size) => {
        const cut = cutGroups(groups, size);
        let next = 0;
        for (let i = 0; i < cut.batches; i++) {
          const batch = cut.batchAt(i);
          expect(batch).toMatchObject({ index: i, firstGroup: next });
          expect(batch.groups).toBeGreaterThan(0);
          expect(batch.groups).toBeLessThanOrEqual(size);
          next += batch.groups;
        }
        expect(next).toBe(groups);
      }),
      seeded,
    );
  });

  test('more replicates leave the earlier batches where they are', () => {
    const cut = (replicates: number) => {
      const scenario = scenarioSchema.parse({ name: 'a', replicates });
      return planBatches(planRuns(scenario), scenario);
    };
    expect(cut(5000).groupsPerBatch).toBe(cut(10_000).groupsPerBatch);
    expect(cut(5000).batchAt(3)).toEqual(cut(10_000).batchAt(3));
  });

  test('larger organisations have smaller batches', () => {
    const size = (weeks: number) => {
      const scenario = scenarioSchema.parse({ name: 'a', replicates: 1e6, weeks });
      return planBatches(planRuns(scenario), scenario).groupsPerBatch;
    };
    expect(size(2080)).toBeLessThan(size(208) / 5);
    expect(size(5200)).toBeGreaterThanOrEqual(1);
  });
});

import { describe, expect, test } from 'vitest';
import { changedFactors, studyPairs } from '../../../src/analysis/design/studyPairs.ts';
import { planDesign } from '../../../src/plan/plannedDesign.ts';
import { scenarioSchema } from '../../../src/scenario/definition/scenario.ts';

const design = planDesign(
  scenarioSchema.parse({
    name: 'pairs',
    design: {
      type: 'pairs',
      cases: Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { on: {}, off: { 'entry.market': 0 } }])),
    },
  }),
);
if (design === undefined) throw new Error('expected a design');
const changed = changedFactors(design);
if (changed === undefined) throw new Error('expected a design of pairs');

/** y = 10 + 1a + 2b + 4c + 8ab, and a shift that all points of a replicate share. */
function roundOf(shift: number): Float64Array {
  return Float64Array.from(changed ?? [], (factors) => {
    const own = factors.reduce((sum, factor) => sum + 2 ** factor, 10);
    return shift + own + (factors.join() === '0,1' ? 8 : 0);
  });
}

describe('changes alone and in pairs', () => {
  test('what each does alone, and what two do beyond the sum; a shift that all points share is gone', () => {
    const study = studyPairs(changed, [roundOf(0), roundOf(5), roundOf(-3)], 20);
    expect(study).toMatchObject({ n: 3, missing: 0 });
    expect(study?.alone.map(({ estimate }) => estimate)).toEqual([1, 2, 4]);
    expect(study?.together.map(({ factors, estimate }) => [factors, estimate])).toEqual([
      [[0, 1], 8],
      [[0, 2], 0],
      [[1, 2], 0],
    ]);
    expect(study?.alone[2]).toMatchObject({ lower: 4, upper: 4 });
  });

  test('intervals come from the scatter between replicates', () => {
    const other = roundOf(0);
    other[1] += 2;
    const { estimate, lower, upper } = studyPairs(changed, [roundOf(0), other], 20)?.alone[0] ?? {};
    // Student’s t of 1 degree of freedom at 97.5 %: 12.706; values 1 and 3.
    expect(estimate).toBe(2);
    expect(lower).toBeCloseTo(2 - 12.706, 2);
    expect(upper).toBeCloseTo(2 + 12.706, 2);
  });

  test('a replicate without all points is left out; fewer than two say nothing', () => {
    const broken = roundOf(0);
    broken[4] = NaN;
    expect(studyPairs(changed, [roundOf(0), broken, roundOf(1)], 20)).toMatchObject({ n: 2, missing: 1 });
    expect(studyPairs(changed, [roundOf(0), broken], 20)).toBeNull();
  });
});

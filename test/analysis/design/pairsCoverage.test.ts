import { describe, expect, test } from 'vitest';
import { changedFactors, studyPairs } from '../../../src/analysis/design/studyPairs.ts';
import { planDesign } from '../../../src/plan/plannedDesign.ts';
import { scenarioSchema } from '../../../src/scenario/definition/scenario.ts';
import { normals, repetitions, seeded } from '../../statistics/generators.ts';

const runs = repetitions(1000);
const replicates = 12;
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
const changed = changedFactors(design) ?? [];

/** Each factor alone, and the first two together beyond the sum; 0 is a false-positive rate. */
const truths = [
  { name: 'no change does anything', alone: [0, 0, 0], beyond: 0 },
  { name: 'changes that act, two of them together', alone: [1, -0.5, 0.2], beyond: 0.7 },
];

describe(`changes alone and in pairs, ${runs} repetitions of ${replicates} replicates`, () => {
  test.each(truths)(
    '$name: intervals miss in 5 %, though points share most of their luck',
    ({ name, alone, beyond }) => {
      const generator = seeded(`pairs ${name}`);
      const misses = { alone: 0, together: 0 };
      for (let run = 0; run < runs; run += 1) {
        const rounds = Array.from({ length: replicates }, () => {
          const [shared] = normals(1, generator);
          const own = normals(changed.length, generator);
          return Float64Array.from(changed, (factors, point) => {
            const effect =
              factors.reduce((sum, factor) => sum + alone[factor], 0) + (factors.join() === '0,1' ? beyond : 0);
            return effect + 2 * shared + 0.6 * own[point];
          });
        });
        const study = studyPairs(changed, rounds, 1);
        const { lower, upper } = study!.alone[0];
        misses.alone += Number(lower! > alone[0] || upper! < alone[0]);
        const both = study!.together[0];
        misses.together += Number(both.lower! > beyond || both.upper! < beyond);
      }
      // Four standard errors of a rate of .05.
      const slack = 4 * Math.sqrt((0.05 * 0.95) / runs);
      for (const [what, count] of Object.entries(misses)) {
        expect(Math.abs(count / runs - 0.05), `${what}: ${count / runs}`).toBeLessThan(slack);
      }
    },
  );
});

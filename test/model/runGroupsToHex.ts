import { prepareGroups } from '../../src/model/prepareGroups.ts';
import type { Scenario } from '../../src/scenario/definition/scenario.ts';
import { hexOf } from './valueBits.ts';

/** The bits of all values of the first replicates, one text a replicate; runs in Node and in a page. */
export function runGroupsToHex(scenario: Scenario, replicates: number): readonly string[] {
  const run = prepareGroups(scenario);
  return Array.from({ length: replicates }, (_, replicate) => {
    const { runs, failures } = run({ index: replicate, point: 0, replicate });
    if (failures.length > 0) throw new Error(JSON.stringify(failures));
    return hexOf(runs);
  });
}

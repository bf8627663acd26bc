import { roles } from '../../scenario/definition/vocabulary.ts';
import type { Organisation } from '../organisation.ts';
import type { Run } from '../run.ts';
import type { Concerns } from './concernsOf.ts';
import { effectAt } from './effectAt.ts';

/** Writes what the present practice does to the roles: roles × issues, each from −10 to 10. */
export type EffectReader = (run: Run, effect: Float64Array) => void;

const CLIENTS = roles.indexOf('clients');

/**
 * A reader of effects: each person whom an issue concerns holds the practice on it against its own ideal; a role feels the
 * mean over its members, weighted by concern.
 *
 * Performers hold their ideals, clients what they expect; of managers who don’t perform an issue the group’s position is
 * known alone. Practice is the running mean that the hierarchy sees. Not the effect on a mean ideal: two teams that want
 * opposite things are not both served by the middle.
 */
export function createEffectReader(organisation: Organisation, { part }: Concerns): EffectReader {
  const { groups, issues, groupRole, groupSize, performs, cells, cellGroup, cellIssue, cellStart } = organisation;
  const { agentGroup, clientAgents, scenario } = organisation;
  const indifference = scenario.soclab.indifference_distance;
  const byGroup = new Float64Array(groups * issues);
  return ({ performers, positions, world, clients }, effect) => {
    const { practice } = positions;
    byGroup.fill(0);
    for (let cell = 0; cell < cells; cell += 1) {
      const g = cellGroup[cell];
      if (groupRole[g] === CLIENTS) continue;
      const k = cellIssue[cell];
      let sum = 0;
      for (let i = cellStart[cell]; i < cellStart[cell + 1]; i += 1) {
        sum += effectAt(Math.abs(practice[k] - performers.ideal[i]), indifference);
      }
      byGroup[g * issues + k] += sum / groupSize[g];
    }
    for (let c = 0; c < clientAgents.length; c += 1) {
      const g = agentGroup[clientAgents[c]];
      for (let k = 0; k < issues; k += 1) {
        const expected = world.expectation[c * issues + k] + clients.explained[c * issues + k];
        byGroup[g * issues + k] += effectAt(Math.abs(practice[k] - expected), indifference) / groupSize[g];
      }
    }
    effect.fill(0);
    for (let g = 0; g < groups; g += 1) {
      for (let k = 0; k < issues; k += 1) {
        const at = g * issues + k;
        if (part[at] === 0) continue;
        const isKnown = performs[k * groups + g] === 1 || groupRole[g] === CLIENTS;
        const felt = isKnown ? byGroup[at] : effectAt(Math.abs(practice[k] - positions.ideal[at]), indifference);
        effect[groupRole[g] * issues + k] += part[at] * felt;
      }
    }
  };
}

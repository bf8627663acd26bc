import type { Run } from '../run.ts';

/**
 * What a group weighs at a table: formal authority, what it alone sees of the work, know-how that only it holds, the
 * market where it is a client, and the voice that it borrows from clients.
 *
 * Source: power as control over a zone of uncertainty that matters to others (Crozier and Friedberg 1977).
 *
 * @param borrowed share of the client’s voice that the group speaks with, after discounting by listening
 * @returns weight > 0
 */
export function bargainingWeight(run: Run, group: number, issue: number, borrowed: number): number {
  const { organisation, performers, clients, rules } = run;
  const { negotiation, organisation: definition, entry } = organisation.scenario;
  let weight = definition.groups[group].authority + negotiation.voice_weight * borrowed;
  weight += run.work.sightOf(run, group, issue);
  if (organisation.performs[issue * organisation.groups + group] === 1) {
    let tacit = 0;
    for (let cell = 0; cell < organisation.cells; cell += 1) {
      if (organisation.cellIssue[cell] !== issue || organisation.cellGroup[cell] !== group) continue;
      for (let i = organisation.cellStart[cell]; i < organisation.cellStart[cell + 1]; i += 1)
        tacit += performers.knowHow[i];
    }
    weight += negotiation.know_how_weight * (tacit / organisation.groupSize[group]) * (1 - rules.deposited[issue]);
  }
  if (organisation.groupRole[group] === CLIENTS) {
    let dissatisfaction = 0;
    for (let c = 0; c < organisation.clientAgents.length; c += 1) {
      if (organisation.agentGroup[organisation.clientAgents[c]] === group)
        dissatisfaction += 1 - clients.satisfaction[c];
    }
    weight +=
      negotiation.market_weight *
      entry.market *
      definition.groups[group].outside_option *
      (dissatisfaction / organisation.groupSize[group]);
  }
  return Math.max(weight, LIGHTEST);
}

const CLIENTS = 3;
/** Nobody who sits weighs nothing. */
const LIGHTEST = 0.01;

import type { Run } from '../run.ts';

/**
 * Groups of the clients that left this week, one entry a client.
 *
 * One who leaves is replaced by one who has lived nothing yet: a client that was about to lose patience a week ago and is
 * now as new.
 *
 * @param weeksUnhappy weeks in a row that each client had been unhappy a week ago
 * @param count how many left
 */
export function departuresOf(run: Run, weeksUnhappy: Float64Array, count: number): string[] {
  if (count === 0) return [];
  const { organisation, clients } = run;
  const { exit_patience: patience, initial_satisfaction: initial } = organisation.scenario.clients;
  const groups: string[] = [];
  for (let c = 0; c < organisation.clientAgents.length && groups.length < count; c += 1) {
    const isNew = clients.weeksUnhappy[c] === 0 && clients.satisfaction[c] === initial;
    if (!isNew || weeksUnhappy[c] + 1 <= patience) continue;
    groups.push(organisation.groupIds[organisation.agentGroup[organisation.clientAgents[c]]]);
  }
  return groups;
}

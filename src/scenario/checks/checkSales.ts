import { suggestName } from '../nearestName.ts';
import { type CheckFinding, findError, type ScenarioCheck } from './scenarioCheck.ts';

const restsOn = ['organisation.groups.*.id', 'organisation.groups.*.role', 'work.system'];
const channels = ['salespeople', 'tele_advisers', 'telemarketing'] as const;

/** Where the work is sales, groups that exist staff its channels, each one channel, and no client does. */
export const checkSales: ScenarioCheck = ({ organisation: { groups }, work }) => {
  if (work.system !== 'sales') return [];
  const ids = groups.map(({ id }) => id);
  const findings: CheckFinding[] = [];
  const staffs = new Map<string, string>();
  for (const channel of channels) {
    const names = work.sales.channels[channel];
    const path = ['work', 'sales', 'channels', channel];
    if (names.length === 0 && channel !== 'telemarketing') {
      findings.push(findError(path, 'at least one group', 'none'));
    }
    for (const [at, name] of names.entries()) {
      const group = groups.find(({ id }) => id === name);
      const other = staffs.get(name);
      staffs.set(name, channel);
      if (group === undefined) {
        const expected = `one of the groups ${ids.join(', ')}`;
        findings.push(findError([...path, at], expected, `"${name}"`, { restsOn, ...suggestName(name, ids) }));
      } else if (group.role === 'clients') {
        findings.push(findError([...path, at], 'a group that sells', `"${name}", who are clients`, { restsOn }));
      } else if (other !== undefined) {
        findings.push(findError([...path, at], 'each group in one channel', `"${name}", which staffs ${other}`));
      }
    }
  }
  return findings;
};

import { draw, markOf } from './contactDraws.ts';
import { loseContact } from './endContact.ts';
import { SELF_SERVICE } from './salesLayout.ts';
import { type SalesState, VALIDATING, WAITING } from './salesState.ts';

/**
 * Clients who were not served this week go on waiting, serve themselves next week, or give up.
 *
 * @returns contacts that are still open, those of clients who will come back among them
 */
export function leaveQueues(state: SalesState): number {
  const { accounts, layout, week, parameters } = state;
  const { patience_weeks: patience, turning, wait_sting: sting } = parameters.contacts;
  let open = 0;
  for (let a = 0; a < layout.accounts; a += 1) {
    const status = accounts.status[a];
    if (status === 0) continue;
    if (status === WAITING || status === VALIDATING) {
      accounts.waited[a] += 1;
      if (accounts.waited[a] > patience) {
        loseContact(state, a);
        continue;
      }
      week.lived[layout.client[a]] += sting;
      const turns = status === WAITING && accounts.waited[a] === 1 && markOf(accounts.luck, a, draw.turning) < turning;
      if (turns) {
        accounts.channel[a] = SELF_SERVICE;
        accounts.seller[a] = -1;
      }
    }
    open += 1;
  }
  return open;
}

import { draw, markOf } from './contactDraws.ts';
import { endSold } from './endContact.ts';
import { leaveUnsold } from './meetClient.ts';
import type { SalesState } from './salesState.ts';

/** A client serves itself: what the firm already knows of it is filled in, the rest it does alone, as far as it can. */
export function serveAlone(state: SalesState, a: number): void {
  const { accounts, week, parameters } = state;
  const { contacts, records } = parameters;
  const byTrace = records.reach * week.sharing * accounts.record[a];
  week.byTrace += byTrace;
  week.bySelfService += 1 - byTrace;
  const skill = accounts.complex[a] === 1 ? contacts.skill_complex : contacts.skill_basic;
  const luck = markOf(accounts.luck, a, accounts.attempt[a] > 1 ? draw.returningClosing : draw.closing);
  if (luck < contacts.appeal * skill) endSold(state, a, -1);
  else leaveUnsold(state, a);
}

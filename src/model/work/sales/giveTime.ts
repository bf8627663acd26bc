import { draw, markOf } from './contactDraws.ts';
import type { SalesState } from './salesState.ts';

/**
 * A seller gives a contact its hours and enters it in the record, as completely as it has decided.
 *
 * A contact touches a share of what there is to know. What is worth entering and is entered stands in the record from
 * then on; the rest of what is new stays with the salesperson of the portfolio, or is forgotten. Without a CRM records
 * are notebooks of the salespeople: nobody else enters, and no entry has a stamp that others would accept.
 *
 * @param hours beside those of the entry
 * @returns false, and nothing happens, where hours are not enough
 */
export function giveTime(state: SalesState, a: number, seller: number, hours: number): boolean {
  const { accounts, layout, sellers, week, parameters } = state;
  const { entry_hours: entryHours, finding } = parameters.records;
  const holds = layout.holder[a] === seller;
  const enters = holds || week.sharing > 0 ? layout.enters[seller] : 0;
  const completeness = enters * sellers.completeness[seller];
  const entering = completeness * entryHours;
  if (sellers.hoursLeft[seller] < hours + entering) return false;
  sellers.hoursLeft[seller] -= hours + entering;
  sellers.entryHours[seller] += entering;
  week.hoursUsed += hours + entering;
  week.entered += completeness;
  week.entries += enters;

  const useful = completeness < week.worthEntering ? completeness : enters * week.worthEntering;
  const unknown = 1 - accounts.record[a] - accounts.known[a];
  const writtenUp = finding * useful * accounts.known[a];
  accounts.record[a] += finding * useful * unknown + writtenUp;
  accounts.known[a] += (holds ? finding * (1 - useful) * unknown : 0) - writtenUp;

  if (accounts.opener[a] < 0) {
    accounts.opener[a] = seller;
    accounts.stamped[a] = week.sharing > 0 && markOf(accounts.luck, a, draw.stamp) < completeness ? 1 : 0;
  }
  return true;
}

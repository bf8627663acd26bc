import { endSold } from './endContact.ts';
import type { SalesState } from './salesState.ts';

/** A sale of another channel waits until the salesperson of the portfolio has the time to validate it. */
export function validateSale(state: SalesState, a: number): void {
  const { accounts, layout, parameters, sellers, week } = state;
  const hours = parameters.contacts.validation_hours;
  const holder = layout.holder[a];
  if (sellers.hoursLeft[holder] < hours) return;
  sellers.hoursLeft[holder] -= hours;
  week.hoursUsed += hours;
  endSold(state, a, accounts.seller[a]);
}

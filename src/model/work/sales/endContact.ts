import { attributeSale } from './attributeSale.ts';
import { SALESPERSON } from './salesLayout.ts';
import { FREE, type SalesState } from './salesState.ts';

/**
 * The client has bought: the sale is attributed, and leaves a trace in a shared record.
 *
 * @param closer −1 where the client closed it alone
 */
export function endSold(state: SalesState, a: number, closer: number): void {
  const { accounts, week, parameters } = state;
  week.served += 1;
  week.sales += 1;
  if (accounts.firstChannel[a] !== SALESPERSON) week.soldElsewhere += 1;
  attributeSale(state, a, closer);
  const unknown = 1 - accounts.record[a] - accounts.known[a];
  accounts.record[a] += week.sharing * parameters.records.purchase_trace * unknown;
  free(state, a);
}

/** The client was served and does not buy. */
export function endUnsold(state: SalesState, a: number): void {
  state.week.served += 1;
  free(state, a);
}

/** The client gives up waiting. */
export function loseContact(state: SalesState, a: number): void {
  state.week.lost += 1;
  state.week.lived[state.layout.client[a]] += 1;
  free(state, a);
}

function free({ accounts, week }: SalesState, a: number): void {
  if (accounts.firstChannel[a] !== SALESPERSON) week.endedElsewhere += 1;
  accounts.status[a] = FREE;
}

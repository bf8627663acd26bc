import { draw, markOf } from './contactDraws.ts';
import { giveTime } from './giveTime.ts';
import { meetClient } from './meetClient.ts';
import { SALESPERSON, SELF_SERVICE } from './salesLayout.ts';
import { type SalesState, VALIDATING, WAITING } from './salesState.ts';
import { serveAlone } from './serveAlone.ts';
import { validateSale } from './validateSale.ts';

/** Serves contacts while hours last: those who have waited first, and no account always before another. */
export function serveContacts(state: SalesState, weekNumber: number): void {
  const { accounts, layout } = state;
  const first = weekNumber % layout.accounts;
  for (let waited = 1; waited >= 0; waited -= 1) {
    for (let step = 0; step < layout.accounts; step += 1) {
      const a = first + step < layout.accounts ? first + step : first + step - layout.accounts;
      const status = accounts.status[a];
      if ((status !== WAITING && status !== VALIDATING) || +(accounts.waited[a] > 0) !== waited) continue;
      if (status === VALIDATING) validateSale(state, a);
      else if (accounts.channel[a] === SELF_SERVICE) serveAlone(state, a);
      else if (passOn(state, a)) meetClient(state, a);
    }
  }
}

/**
 * The desk hands the most complex contacts over to the salesperson of the portfolio, as many as it has decided; where
 * channels compete openly it keeps a part of them.
 *
 * @returns false where the desk has no time to hand it over
 */
function passOn(state: SalesState, a: number): boolean {
  const { accounts, layout, parameters, sellers } = state;
  const { channels, contacts } = parameters;
  const seller = accounts.seller[a];
  if (layout.sellerChannel[seller] === SALESPERSON) return true;
  const kept = channels.regime === 'open' ? channels.rivalry : 0;
  if (markOf(accounts.luck, a, draw.kind) >= sellers.passing[seller] * (1 - kept)) return true;
  if (!giveTime(state, a, seller, contacts.passing_hours)) return false;
  accounts.passed[a] = 1;
  accounts.seller[a] = layout.holder[a];
  accounts.channel[a] = SALESPERSON;
  return true;
}
